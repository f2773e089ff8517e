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

  @Test("is one of at least thirty")
  func count() {
    #expect(Self.files.count >= 30)
  }
}
