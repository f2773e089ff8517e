import Foundation
import TestSupport
import Testing

@Suite("The import command")
struct ImportTests {
  private let page =
    "<h1>Wachten</h1><p>Zeg hoe lang het duurt voordat de klant ernaar vraagt. Wie het weet, wacht rustiger.</p><nav>Menu</nav>"

  @Test("shows the draft, or writes it into a new file and never over another")
  func output() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(page, to: "pagina.html")
    let shown = try Program.run(["import", file])
    #expect(shown.status == 0)
    #expect(shown.output.contains("source: pagina.html\n"))
    #expect(shown.output.contains("\n## Wachten {#wachten}\n"))
    let target = "\(folder.path)/nl/wachten.md"
    let written = try Program.run(["import", file, "--output", target])
    #expect(written.output == "\(target): tips: 1, lines left out: 1 (--left-out lists them)\n")
    #expect(try folder.text(of: "nl/wachten.md") == shown.output)
    let again = try Program.run(["import", file, "--output", target])
    #expect(again.status == 2)
    #expect(again.errors.contains("exists already; name another file"))
  }

  @Test("says what became of every line of the page")
  func leftOut() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["import", folder.write(page, to: "a.html"), "--left-out"])
    #expect(run.lines.first == "+ 1: Wachten")
    #expect(run.lines.last == "- [menu or search] 1: Menu")
  }

  @Test(
    "refuses a page with its pictures in one file, and says how to save it",
    arguments: [
      "page.mhtml", "PAGE.MHT",
    ])
  func archive(_ name: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["import", folder.write("MIME-Version: 1.0\n", to: name)])
    #expect(run.status == 2)
    #expect(run.errors.contains("save the page as HTML or as plain text"))
  }

  @Test(
    "says why a file can't be imported",
    arguments: [("", "this is a folder"), ("/no", "can't be read")])
  func unreadable(_ path: String, _ message: String) throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["import", folder.path + path])
    #expect(run.status == 2)
    #expect(run.errors.contains(message))
  }
}
