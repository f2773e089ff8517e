import Foundation
import Knowledge
import SourceText
import Testing

/// Each file of `Fixtures/Broken` has one fault.
///
/// Its name says which, and on which line: adding
/// `duplicate-id@9.md` adds a test.
@Suite("A broken knowledge file")
struct BrokenFileTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Broken").path

  static let files = SourceFolder(folder).files(withExtensions: ["md"])

  @Test("gives the finding that its name announces", arguments: files)
  func finding(_ name: String) throws {
    let parts = name.dropLast(".md".count).split(separator: "@")
    let rule = String(parts[0])
    let line = try #require(Int(parts[1]))
    let result = ArticleParser(language: .dutch).parse(
      SourceFile(path: "\(Self.folder)/\(name)", name: "nl/\(name)"))
    let base = KnowledgeBase(
      tips: result.tips, articles: [result.article], diagnostics: result.diagnostics)
    let findings = KnowledgeCheck().findings(in: base).filter { $0.rule != "one-language" }
    #expect(findings.map { "\($0.rule)@\($0.location.line)" } == ["\(rule)@\(line)"])
    #expect(findings.allSatisfy { !$0.repair.isEmpty && $0.location.file == "nl/\(name)" })
  }

  @Test("is one of at least ten")
  func count() {
    #expect(Self.files.count >= 10)
  }
}
