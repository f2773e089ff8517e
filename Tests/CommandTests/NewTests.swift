import Foundation
import TestSupport
import Testing

@Suite("The command for new content")
struct NewTests {
  /// What the rules of a check's findings are.
  private func rules(_ folder: TemporaryFolder) throws -> Set<String> {
    let run = try Program.run(
      ["check", "--knowledge", "\(folder.path)/K", "--prompts", "\(folder.path)/P"])
    return Set(
      run.lines.compactMap { line in
        line.hasSuffix("]") ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
      })
  }

  @Test(
    "begins an article and a tip that lack only what is left to fill in",
    arguments: [("nl", "Wachten: [deel 1]"), ("en", "\"Waiting\" & more")])
  func article(_ language: String, _ title: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyPhrases(to: "P")
    let file = "\(folder.path)/K/\(language)/wachten.md"
    let made = try Program.run(["new", "article", title, "--file", file])
    #expect(made.status == 0)
    #expect(try rules(folder) == [])
    let first = try Program.run(["new", "tip", "Één keer bellen", "--file", file])
    #expect(first.output.contains("{#een-keer-bellen}"))
    let second = try Program.run(["new", "tip", "Eén keer bellen", "--file", file])
    #expect(second.output.contains("{#een-keer-bellen-2}"))
    let line = try #require(
      second.output.split(separator: ":").dropFirst().first.flatMap { Int($0) })
    let lines = try folder.text(of: "K/\(language)/wachten.md").components(separatedBy: "\n")
    #expect(lines[line - 1] == "## Eén keer bellen {#een-keer-bellen-2}")
    #expect(try rules(folder) == ["missing-author", "no-questions", "no-text"])
  }

  @Test("begins a script that can be used as it is", arguments: ["nl", "en"])
  func script(_ language: String) throws {
    let folder = try TemporaryFolder()
    try folder.copyPhrases(to: "P")
    let file = "\(folder.path)/P/\(language)/kort.md"
    #expect(try Program.run(["new", "script", "Kort terugkijken", "--file", file]).status == 0)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/K", withIntermediateDirectories: true)
    #expect(try rules(folder).isEmpty)
  }

  @Test("shows the text where no file is named, and never writes over one")
  func screen() throws {
    let folder = try TemporaryFolder()
    let shown = try Program.run(["new", "tip", "Name the wait", "--language", "en"])
    #expect(shown.lines.first == "## Name the wait {#name-the-wait}")
    let file = try folder.write("x", to: "a.md")
    let refused = try Program.run(["new", "article", "A", "--file", file])
    #expect(refused.status == 2)
    #expect(try folder.text(of: "a.md") == "x")
    let missing = try Program.run(["new", "tip", "A", "--file", "\(folder.path)/b.md"])
    #expect(missing.errors.contains("make one with ‘ruggespraak new article’"))
  }
}
