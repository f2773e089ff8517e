import Consultation
import Foundation
import SourceText
import TestSupport
import Testing

@Suite("The catalogue of messages")
struct MessageCatalogTests {
  private func book(dutch: String, english: String = "## A {#goodbye}\nBye.\n") throws
    -> MessageCatalog
  {
    let folder = try TemporaryFolder()
    try folder.write(dutch, to: "nl/assistant.md")
    try folder.write(english, to: "en/assistant.md")
    return MessageCatalog.load(SourceFolder(folder.path))
  }

  @Test("puts values where the wording names them, and leaves braces in values alone")
  func values() throws {
    let book = try book(dutch: "## A {#tip-number}\nTip {number}: {title}\n")
    #expect(
      book.text(.tipNumber, .dutch, ["number": "{title}", "title": "a {b} c"])
        == "Tip {title}: a {b} c")
  }

  @Test("joins the lines of a paragraph, and keeps items and blank lines")
  func shape() throws {
    let book = try book(dutch: "## A {#help}\n\nEerste\nregel.\n\n- een\n- twee\n")
    #expect(book.text(.help, .dutch) == "Eerste regel.\n\n- een\n- twee")
  }

  @Test("falls back on the other language, then on the id")
  func fallback() throws {
    let book = try book(dutch: "## A {#greeting}\nHallo.\n")
    #expect(book.text(.goodbye, .dutch) == "Bye.")
    #expect(book.text(.say, .dutch) == "[say]")
  }

  @Test("names what is missing, unknown, empty, double or misspelt")
  func faults() throws {
    let dutch = """
      ## A {#greeting}
      Hallo {tips}, {naam}.
      ## B {#groet}
      Hoi.
      ## C {#goodbye}
      ## D {#say}
      Zeg:
      ## E {#say}
      Zeg nu:
      ## F
      Zonder id.
      """
    let found = try book(dutch: dutch).diagnostics.filter { $0.location.file == "nl/assistant.md" }
    let faults = found.filter { $0.rule != "missing-text" }.sorted()
      .map { "\($0.rule)@\($0.location.line)" }
    #expect(
      faults == [
        "unknown-placeholder@1", "unknown-phrase@3", "no-text@5", "duplicate-id@8", "missing-id@10",
      ])
    #expect(found.count { $0.rule == "missing-text" } == Message.allCases.count - 3)
  }
}
