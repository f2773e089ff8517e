import Terminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A text takes the cells that a terminal gives it",
    arguments: [
      ("", 0), ("gesprek", 7), ("één", 3), ("e\u{301}e\u{301}n", 3), ("\u{301}", 0), ("€ 5…", 4),
      ("早上好", 6), ("ｆｕｌｌ", 8), ("안녕", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1161}", 0),
      ("カ", 2), ("ｶ", 1),
      ("🙂", 2), ("👍🏽", 2), ("🇳🇱", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("✅", 2), ("☎", 1), ("שלום", 4),
      ("سلام", 4), ("\t", 0), ("\n", 0), ("\u{A0}", 1), ("〿", 1), ("𠀀", 2), ("☰", 2),
      // The first and the last of a range, and their neighbours.
      ("\u{10FF}", 1), ("\u{1100}", 2), ("\u{2328}", 1), ("\u{2329}", 2), ("\u{232A}", 2),
      ("\u{232B}", 1), ("\u{FF60}", 2), ("\u{FF61}", 1), ("\u{1F265}", 2), ("\u{3FFFD}", 2),
      ("\u{115F}", 2), ("\u{2637}", 2), ("\u{268F}", 2), ("\u{303E}", 2), ("\u{3247}", 2),
      ("\u{A4C6}", 2), ("\u{A97C}", 2), ("\u{D7A3}", 2), ("\u{FE19}", 2), ("\u{FE6B}", 2),
      ("\u{FFE6}", 2), ("\u{1D376}", 2),
    ])
  func measures(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }
}
