import SourceText
import Testing

@Suite("A front matter")
struct FrontMatterTests {
  private func read(_ text: String) -> FrontMatter {
    FrontMatter(
      of: SourceFile(name: "a.md", bytes: Array(text.utf8)), knownKeys: ["title", "author"])
  }

  @Test("gives the values of its keys, as plain text")
  func values() {
    let matter = read("---\ntitle: Wachten: hoe lang?\nAuthor:  \"Team\" \n\n---\ntekst\n")
    #expect(matter["title"] == "Wachten: hoe lang?")
    #expect(matter["author"] == "Team")
    #expect(matter.lineCount == 5)
    #expect(matter.diagnostics.isEmpty)
  }

  @Test(
    "gives back what was written for it",
    arguments: [
      ("Wachten: hoe lang?", "Wachten: hoe lang?"), ("[a]", "\"[a]\""), ("*a", "\"*a\""),
      ("\"a\" b", "\"\"a\" b\""), ("", ""),
    ])
  func written(_ value: String, _ text: String) {
    #expect(FrontMatter.written(value) == text)
    let matter = read("---\ntitle: \(text)\n---\n")
    #expect((matter["title"] ?? "") == value)
    #expect(matter.diagnostics.isEmpty)
  }

  @Test("is written on one line")
  func writtenLines() {
    #expect(FrontMatter.written(" a\n b\tc ") == "a b c")
  }

  @Test("may be missing")
  func missing() {
    let matter = read("tekst\n---\n")
    #expect(matter.entries.isEmpty)
    #expect(matter.lineCount == 0)
    #expect(matter.diagnostics.isEmpty)
  }

  struct Fault: CustomTestStringConvertible, Sendable {
    let text: String
    let rule: String
    let line: Int
    var testDescription: String { "\(rule) in \(text.debugDescription)" }
  }

  @Test(
    "names each fault with its line",
    arguments: [
      Fault(text: "---\ntitle\n---\n", rule: "front-matter-line", line: 2),
      Fault(text: "---\ntitle: a\n  author: b\n---\n", rule: "front-matter-line", line: 3),
      Fault(text: "---\ntitel: a\n---\n", rule: "unknown-key", line: 2),
      Fault(text: "---\ntitle: a\ntitle: b\n---\n", rule: "duplicate-key", line: 3),
      Fault(text: "---\ntitle: &anker a\n---\n", rule: "front-matter-value", line: 2),
      Fault(text: "---\ntitle: *anker\n---\n", rule: "front-matter-value", line: 2),
      Fault(text: "---\ntitle: [a, b]\n---\n", rule: "front-matter-value", line: 2),
      Fault(text: "---\ntitle: a\n## Tip {#tip}\n", rule: "front-matter-end", line: 1),
    ])
  func faults(_ fault: Fault) {
    let found = read(fault.text).diagnostics
    #expect(found.map(\.rule) == [fault.rule])
    #expect(found.map(\.location.line) == [fault.line])
    #expect(found.allSatisfy { !$0.repair.isEmpty })
  }

  @Test(
    "names the key that was probably meant",
    arguments: [
      ("titel", "write ‘title’; the keys are: title, author"),
      ("auteur", "write ‘author’; the keys are: title, author"),
      ("bron", "use one of: title, author"), ("ti", "use one of: title, author"),
    ])
  func nearestKey(_ key: String, _ repair: String) {
    #expect(read("---\n\(key): a\n---\n").diagnostics.map(\.repair) == [repair])
  }

  @Test("takes a hundred lines at most")
  func longest() {
    let blank = String(repeating: "\n", count: 97)
    #expect(read("---\ntitle: a\n\(blank)---\n").diagnostics.isEmpty)
    // The author stands on line 100, then on line 101.
    #expect(read("---\ntitle: a\n\(blank)author: b\n---\n").diagnostics.isEmpty)
    let longer = read("---\ntitle: a\n\(blank)\nauthor: b\n---\n")
    #expect(longer.diagnostics.map(\.rule) == ["front-matter-end"])
    #expect(longer["title"] == "a")
    #expect(longer["author"] == nil)
  }

  @Test("without its closing line leaves the headings below it readable")
  func unclosed() {
    let file = SourceFile(name: "a.md", bytes: Array("---\ntitle: a\n## Tip {#tip}\n".utf8))
    let outline = MarkdownOutline(of: file, keys: ["title"], fieldNames: [])
    #expect(outline.sections.map(\.id) == ["tip"])
  }
}
