import Foundation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("Importing a page")
struct ArticleImportTests {
  private static let folder = "Tests/KnowledgeTests/Fixtures/Pages"

  static let pages = ["html", "txt", "md"].flatMap { ending in
    Repository.files(in: folder, withExtension: ending).filter { !$0.hasSuffix(".draft.md") }
  }

  /// A copy of the pages that trainers start from; they belong to others, so they are not in the
  /// repository.
  private static let articles = "\(Repository.path)/../shared/articles"

  static let rawArticles = ((try? FileManager.default.contentsOfDirectory(atPath: articles)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  private func page(_ path: String) throws -> ArticleImport {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    return ArticleImport(name: path, bytes: Array(bytes)) { _ in .dutch }
  }

  private func importing(_ text: String, name: String = "a.html") -> ArticleImport {
    ArticleImport(name: name, bytes: Array(text.utf8)) { _ in .dutch }
  }

  private func verdicts(_ page: ArticleImport, withText: Bool) -> String {
    page.lines.map { line in
      "\(line.reason.map { "- [\($0)]" } ?? "+") \(line.number)\(withText ? ": \(line.text)" : "")\n"
    }.joined()
  }

  @Test("keeps the article and leaves out what stands around it", arguments: pages)
  func fixtures(_ name: String) throws {
    let page = try page("\(Repository.path)/\(Self.folder)/\(name)")
    let text = "\(page.draft)\n=====\n\(verdicts(page, withText: true))"
    let difference = Golden.difference(text, from: "\(Self.folder)/\(name).golden")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    "makes drafts in which only author, questions and translation are left to fill in",
    arguments: pages)
  func passesCheck(_ name: String) throws {
    let page = try page("\(Repository.path)/\(Self.folder)/\(name)")
    let result = ArticleParser(language: page.language).parse(
      SourceFile(name: "nl/draft.md", bytes: Array(page.draft.utf8)))
    let base = KnowledgeBase(
      tips: result.tips, articles: [result.article], diagnostics: result.diagnostics)
    let rules = Set(KnowledgeCheck().findings(in: base).map(\.rule))
    #expect(rules.isSubset(of: ["missing-author", "no-questions", "one-language"]))
    #expect(result.tips.count == page.tipCount)
    #expect(page.tipCount > 0)
  }

  @Test(
    "keeps every content paragraph of the raw articles, and no other line", arguments: rawArticles)
  func raw(_ name: String) throws {
    let page = try page("\(Self.articles)/\(name)")
    let difference = Golden.difference(
      verdicts(page, withText: false),
      from: "Tests/KnowledgeTests/Fixtures/RawArticles/\(name).golden")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("reads any bytes: the draft is a knowledge file whatever the page holds")
  func anyBytes() throws {
    let seeds = try Self.pages.map {
      Array(try Data(contentsOf: URL(fileURLWithPath: "\(Repository.path)/\(Self.folder)/\($0)")))
    }
    var random = SplitMix64(seed: 6)
    for round in 0..<400 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int(random.next() % 40) where !bytes.isEmpty {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 3 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        default: bytes.insert(contentsOf: Array("<div><a href=\"&#".utf8), at: place)
        }
      }
      let page = ArticleImport(name: "a.html", bytes: bytes) { _ in .dutch }
      let result = ArticleParser(language: .dutch).parse(
        SourceFile(name: "nl/a.md", bytes: Array(page.draft.utf8).map { $0 == 0 ? 0x20 : $0 }))
      let rules = Set(result.diagnostics.map(\.rule))
      #expect(rules.isSubset(of: ["missing-author", "missing-title"]), "round \(round): \(rules)")
    }
  }

  @Test(
    "puts the pieces of a paragraph together, however many there are",
    arguments: [
      ("a.txt", "", "woord\n"), ("a.md", "", "woord\n"), ("a.md", "> eerst\n", "> woord\n"),
      ("a.html", "<p>", "<b>woord</b>\n"), ("a.html", "<p>", "<b></b>woord\n<i> </i>"),
    ])
  func manyPieces(_ name: String, _ head: String, _ piece: String) {
    let count = 20_000
    let page = importing(head + String(repeating: piece, count: count), name: name)
    let words = (head == "> eerst\n" ? ["eerst"] : []) + Array(repeating: "woord", count: count)
    #expect(page.lines.map(\.text) == [words.joined(separator: " ")])
  }

  @Test("keeps a long list in one tip")
  func manyItems() {
    let page = importing("<h1>T</h1>" + String(repeating: "<li>stap</li>", count: 2_000))
    #expect(page.tipCount == 1)
    #expect(page.draft.split(separator: "\n").count { $0 == "- stap" } == 2_000)
  }

  @Test("takes the heading that stands in the page's title for its title")
  func title() {
    let site = String(repeating: " | Balie", count: 1_000)
    let page = importing(
      "<title>Wachten\(site)</title><body><h1>Balie twee</h1><h1>Wachten</h1><p>Noem de tijd.</p>")
    #expect(page.draft.contains("title: Wachten\n"))
  }

  @Test("takes deep nesting, as no page can exhaust the stack")
  func deep() {
    let page = importing(
      String(repeating: "<div>", count: 100_000)
        + "<p>Een alinea diep in de pagina, en hij komt toch op het scherm.</p>")
    #expect(page.draft.contains("Een alinea diep in de pagina"))
  }

  @Test("writes no line that the knowledge format would take for something else")
  func escapes() throws {
    let page = importing(
      "<h1>Titel</h1><p>## Geen kop maar een zin die met hekjes begint, zoals op een forum.</p>"
        + "<p>Vragen: dit is een gewone alinea die toevallig zo begint, en dat mag.</p>"
        + "<p>&lt;!-- dit is geen opmerking maar een zin over opmerkingen in een pagina.</p>")
    let tips = ArticleParser(language: .dutch).parse(
      SourceFile(name: "nl/a.md", bytes: Array(page.draft.utf8))
    ).tips
    #expect(tips.count == 1)
    #expect(tips[0].passages.count == 3)
    #expect(tips[0].questions.isEmpty)
  }
}
