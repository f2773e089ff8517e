import Terminal
import TestSupport
import Testing

/// A text, how it is to be wrapped, and the lines expected.
struct WrappingCase: Sendable, CustomTestStringConvertible {
  let text: String
  var width = 20
  var first = ""
  var rest = ""
  let lines: [String]

  var testDescription: String { "\(text.prefix(30)) at \(width)" }
}

@Suite("Text wrapping")
struct TextWrappingTests {
  static let sentence =
    "Vraag eerst wat er speelt, luister, vat samen en kijk dan samen welke stap nu helpt."

  static let cases: [WrappingCase] = [
    WrappingCase(text: "", lines: [""]),
    WrappingCase(text: "kort", lines: ["kort"]),
    WrappingCase(
      text: sentence,
      lines: [
        "Vraag eerst wat er", "speelt, luister, vat", "samen en kijk dan", "samen welke stap",
        "nu helpt.",
      ]),
    WrappingCase(
      text: sentence, width: 40,
      lines: [
        "Vraag eerst wat er speelt, luister, vat", "samen en kijk dan samen welke stap",
        "nu helpt.",
      ]),
    WrappingCase(
      text: sentence, width: 80,
      lines: [
        "Vraag eerst wat er speelt, luister, vat samen en kijk dan samen welke stap", "nu helpt.",
      ]),
    WrappingCase(
      text: "Vraag eerst wat er speelt", first: "- ", rest: "  ",
      lines: ["- Vraag eerst wat", "  er speelt"]),
    WrappingCase(
      text: "een\n\ntwee\n", first: "  - ", rest: "    ", lines: ["  - een", "", "    twee", ""]),
    WrappingCase(text: "precies twintig cell", lines: ["precies twintig cell"]),
    WrappingCase(
      text: "Dit kun je nu lezen: /tmp/dagboek", lines: ["Dit kun je nu lezen:", "/tmp/dagboek"]),
    WrappingCase(text: "precies twintig cell.", lines: ["precies twintig", "cell."]),
    WrappingCase(
      text: "zie arbeidsongeschiktheidsverzekering aan",
      lines: ["zie", "arbeidsongeschikthei", "dsverzekering aan"]),
    WrappingCase(
      text: "arbeidsongeschiktheidsverzekering", first: "- ", rest: "  ",
      lines: ["- arbeidsongeschikth", "  eidsverzekering"]),
    WrappingCase(
      text: "kom nu maar even mee\nwant het duurt niet lang meer hoor", first: "- ", rest: "  ",
      lines: ["- kom nu maar", "  even mee", "  want het duurt", "  niet lang", "  meer hoor"]),
    WrappingCase(
      text: "een woord arbeidsongeschikt", lines: ["een woord", "arbeidsongeschikt"]),
    WrappingCase(text: "    vier ervoor", lines: ["    vier ervoor"]),
    WrappingCase(text: "a\tb", lines: ["a       b"]),
    WrappingCase(text: "a  \tb", lines: ["a       b"]),
    WrappingCase(text: "a\tb", first: "- ", lines: ["- a     b"]),
    WrappingCase(text: "twee  spaties   erin", lines: ["twee  spaties   erin"]),
    WrappingCase(text: "spaties erachter   ", lines: ["spaties erachter"]),
    WrappingCase(
      text: "spaties vallen weg          op de breuk", lines: ["spaties vallen weg", "op de breuk"]),
    WrappingCase(text: "                              ver", lines: ["                 ver"]),
    WrappingCase(text: "\u{9}tab", lines: ["        tab"]),
    WrappingCase(text: "ab\u{9}c", lines: ["ab      c"]),
    WrappingCase(text: "早上好早上好早上好早上好", lines: ["早上好早上好早上好早", "上好"]),
    WrappingCase(text: "a早上好早上好早上好早上好", lines: ["a早上好早上好早上好", "早上好"]),
    WrappingCase(text: "één één één één één één", lines: ["één één één één", "één één"]),
    WrappingCase(
      text: "niet\u{A0}breken\u{A0}hier\u{A0}ja en",
      lines: ["niet\u{A0}breken\u{A0}hier\u{A0}ja", "en"]),
  ]

  @Test("Lines break where they should", arguments: cases)
  func wraps(example: WrappingCase) {
    let lines = TextWrapping.wrapped(
      StyledText(example.text), width: example.width, first: example.first, rest: example.rest)
    #expect(lines.map(\.plain) == example.lines)
  }

  @Test("A word keeps together across styles, and each piece keeps its style")
  func keepsStyles() {
    let text =
      StyledText("zeg dan vooral ") + StyledText("goe", .say) + StyledText("dendag", .title)
      + StyledText("!")
    let lines = TextWrapping.wrapped(text, width: 20)
    #expect(
      lines == [
        StyledText("zeg dan vooral"),
        StyledText("goe", .say) + StyledText("dendag", .title) + StyledText("!"),
      ])
  }

  @Test("Random text fits, and loses nothing but spaces", arguments: [20, 40, 80])
  func fitsRandomText(width: Int) {
    var generator = SplitMix64(seed: 7)
    let words = [
      "ja", "gesprek", "早上好", "🙂", "é", "arbeidsongeschiktheidsverzekering", " ", "\n", "\t",
    ]
    for _ in 0..<300 {
      let text = (0..<30).map { _ in
        (words.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "")
      }.joined()
      let lines = TextWrapping.wrapped(StyledText(text), width: width).map(\.plain)
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
      #expect(
        lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
      #expect(lines.count > text.filter { $0 == "\n" }.count)
    }
  }
}
