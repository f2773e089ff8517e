import Terminal
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "A text takes the cells that a terminal gives it",
    arguments: [
      ("", 0), ("gesprek", 7), ("één", 3), ("e\u{301}e\u{301}n", 3), ("\u{301}", 0), ("€ 5…", 4),
      ("早上好", 6), ("ｆｕｌｌ", 8), ("안녕", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("カ", 2), ("ｶ", 1),
      ("🙂", 2), ("👍🏽", 2), ("🇳🇱", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("✅", 2), ("☎", 1), ("שלום", 4),
      ("سلام", 4), ("\t", 0), ("\n", 0), ("\u{A0}", 1), ("〿", 1), ("𠀀", 2), ("☰", 2),
    ])
  func measures(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }
}
