import SourceText
import Testing

@Suite("A Markdown line")
struct MarkdownLineTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let line: MarkdownLine
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ line: MarkdownLine) {
      self.text = text
      self.line = line
    }
  }

  @Test(
    "is one of six kinds",
    arguments: [
      Case("", .blank),
      Case("  \t", .blank),
      Case(
        "## Noem de tijd {#noem-tijd}", .heading(level: 2, title: "Noem de tijd", id: "noem-tijd")),
      Case("# Titel", .heading(level: 1, title: "Titel", id: nil)),
      Case("###### Diep", .heading(level: 6, title: "Diep", id: nil)),
      Case("####### Te diep", .text("####### Te diep")),
      Case("##geen kop", .text("##geen kop")),
      Case("- een stap", .item("een stap")),
      Case("* een stap", .item("een stap")),
      Case("12. een stap", .item("een stap")),
      Case("2026. Dat was een jaar", .text("2026. Dat was een jaar")),
      Case("-> verder", .text("-> verder")),
      Case("> “Zeg dit.”", .quote("“Zeg dit.”")),
      Case(">", .quote("")),
      Case("Vragen:", .field(name: "Vragen", value: "")),
      Case("FASE: tijdens", .field(name: "Fase", value: "tijdens")),
      Case("Zeg dan: het spijt me.", .text("Zeg dan: het spijt me.")),
    ])
  func kinds(_ item: Case) {
    #expect(MarkdownLine(item.text, fieldNames: ["Vragen", "Fase"]) == item.line)
  }

  @Test(
    "has an id of small letters, digits and hyphens only",
    arguments: [
      ("noem-wachttijd", true), ("a1", true), ("a--b", true),
      ("", false), ("-a", false), ("a-", false),
      ("Noem", false), ("één", false), ("a b", false), ("a_b", false),
    ])
  func identifiers(_ text: String, _ isValid: Bool) {
    #expect(MarkdownOutline.isIdentifier(text) == isValid)
  }
}
