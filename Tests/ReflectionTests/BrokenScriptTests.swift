import Reflection
import SourceText
import TestSupport
import Testing

/// Each file of `Fixtures/Broken` has one fault.
///
/// Its name says which, and on which line or lines:
/// adding `no-end@9.md` adds a test. A second file for the same place ends in `-2`.
@Suite("A broken script")
struct BrokenScriptTests {
  static let folder = "Tests/ReflectionTests/Fixtures/Broken"
  static let files = Repository.files(in: folder, withExtension: "md")

  @Test("gives the finding that its name announces", arguments: files)
  func finding(_ name: String) throws {
    let parts = name.dropLast(".md".count).split(separator: "@")
    let places = parts[1].split(separator: "-")[0].split(separator: ",")
    let result = ScriptParser(language: .dutch).parse(
      SourceFile(path: "\(Repository.path)/\(Self.folder)/\(name)", name: "nl/\(name)"), id: "x")
    let findings = result.diagnostics + (result.script.map(ScriptCheck().findings) ?? [])
    #expect(
      findings.sorted().map { "\($0.rule)@\($0.location.line)" }
        == places.map { "\(parts[0])@\($0)" })
    #expect(findings.allSatisfy { !$0.repair.isEmpty && $0.location.file == "nl/\(name)" })
  }

  @Test("is read up to its last step and line, and not beyond")
  func limits() {
    func parse(_ text: String) -> ScriptParser.Result {
      ScriptParser(language: .dutch).parse(
        SourceFile(name: "nl/x.md", bytes: Array("---\ntitle: T\n---\n\(text)".utf8)), id: "x")
    }
    func steps(_ count: Int) -> String { (1...count).map { "## S? {#s-\($0)}\n" }.joined() }
    let full = parse(steps(ScriptFormat.maximumStepCount))
    #expect(full.script?.steps.count == 100)
    #expect(full.diagnostics.isEmpty)
    let more = parse(steps(ScriptFormat.maximumStepCount + 1))
    #expect(more.script?.steps.count == 100)
    #expect(more.diagnostics.map { "\($0.rule)@\($0.location.line)" } == ["long-script@104"])

    let items = String(repeating: "- a\n", count: ScriptFormat.maximumLineCount - 4)
    #expect(parse("## S? {#s}\n\(items)").diagnostics.isEmpty)
    let long = parse("## S? {#s}\n\(items)- b\n## T? {#t}\n")
    #expect(long.script?.steps.count == 1)
    #expect(long.diagnostics.map { "\($0.rule)@\($0.location.line)" } == ["long-script@5001"])
    guard case .choice(let choices)? = long.script?.steps.first?.kind else {
      Issue.record("no choices")
      return
    }
    #expect(choices.count == items.count / 4)
    #expect(choices.allSatisfy { $0.label == "a" })
  }

  @Test("is one of at least thirty")
  func count() {
    #expect(Self.files.count >= 30)
  }
}
