import Foundation
import Knowledge
import SourceText
import Testing

@Suite("The knowledge base")
struct KnowledgeBaseTests {
  private func load(_ files: [String: String]) throws -> KnowledgeBase {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("knowledge-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: false, encoding: .utf8)
    }
    return KnowledgeBase.load([folder.path]) { $0.contains("the ") ? .english : .dutch }
  }

  @Test("takes the language from the folder, else from the text")
  func languages() throws {
    let base = try load([
      "nl/a.md": "## A {#a}\nAll of the text.\n", "en/b.md": "## B {#b}\nTekst.\n",
      "c.txt": "Read the letter.\n", "d.txt": "Lees de brief.\n",
    ])
    let found = base.tips.map { "\($0.id) \($0.language.rawValue)" }
    #expect(found == ["a nl", "b en", "c-1 en", "d-1 nl"])
  }

  @Test("is sorted by id, whatever the files are called")
  func order() throws {
    let base = try load([
      "nl/z.md": "## A {#aap}\nTekst.\n", "nl/a.md": "## Z {#zee}\nTekst.\n\n## M {#mee}\nTekst.\n",
    ])
    #expect(base.tips.map(\.id) == ["aap", "mee", "zee"])
  }

  @Test("asks for example questions with one in the language of the tip")
  func noQuestions() throws {
    let base = try load([
      "nl/a.md": "---\ntitle: A\nauthor: B\n---\n## A {#a}\nTekst.\n\nVragen:\n",
      "en/a.md": "---\ntitle: A\nauthor: B\n---\n## A {#a}\nText.\n",
    ])
    #expect(
      KnowledgeCheck().findings(in: base).map(\.repair) == [
        "write below ‘Questions:’ what people type, a line each, such as ‘- the queue reaches the door’",
        "write below ‘Vragen:’ what people type, a line each, such as ‘- de rij staat tot buiten’",
      ])
  }

  @Test(
    "holds tips, whose headings get ids, in its Markdown files but for those with another use",
    arguments: [
      ("nl/wachten.md", true), ("wachten.md", true), ("nl/Calibration.md", true),
      ("calibration.md", false), ("nl/README.md", false), ("ReadMe.md", false),
      ("nl/wachten.vragen.md", false), ("en/waiting.questions.md", false), ("nl/a.txt", false),
      ("synonyms.nl.txt", false), ("vragen.tsv", false),
    ])
  func filesWithTips(_ name: String, _ holdsTips: Bool) throws {
    #expect(MendedFile.holdsTips(name) == holdsTips)
    guard name.hasSuffix(".md") else { return }
    let isRead = try load([name: "## Tip\nTekst.\n"]).diagnostics.contains {
      $0.rule == "missing-id" && $0.repair.contains("{#tip}")
    }
    #expect(isRead == holdsTips)
  }

  @Test("leaves the trainers' guide out")
  func guide() throws {
    #expect(try load(["README.md": "## Not a tip\n", "nl/README.md": "Geen tip.\n"]).tips.isEmpty)
  }

  @Test("keeps the first of two tips with one id, and says where the other stands")
  func duplicates() throws {
    let base = try load([
      "nl/a.md": "## Eerste {#tip}\nTekst.\n", "nl/b.md": "## Tweede {#tip}\nTekst.\n",
    ])
    #expect(base.tips.map(\.title) == ["Eerste"])
    let finding = try #require(base.diagnostics.first { $0.rule == "duplicate-id" })
    #expect(finding.location == SourceLocation(file: "nl/b.md", line: 1))
    #expect(finding.message.contains("nl/a.md:1"))
  }

  @Test("adds the questions of a question file to their tips")
  func questionFiles() throws {
    let base = try load([
      "nl/a.md": "## A {#a}\nTekst.\n\nVragen:\n- eerste\n",
      "nl/werk.vragen.md":
        "## A {#a}\n- tweede\n- derde\n\n## B {#b}\n- vierde\n\n## C\n- vijfde\nzomaar\n",
      "en/work.questions.md": "## A {#a}\n- sixth\n",
      "nl/geen.vragen.md": "## Niets {#geen-tip}\n- hoe laat is het\n",
    ])
    #expect(base.tips.map(\.questions) == [["eerste", "tweede", "derde"]])
    #expect(base.outOfScope == [.dutch: ["hoe laat is het"]])
    let faults = base.diagnostics.filter {
      $0.rule != "missing-title" && $0.rule != "missing-author"
    }
    #expect(
      faults.sorted().map { "\($0.location) \($0.rule)" } == [
        "en/work.questions.md:1 unknown-tip", "nl/werk.vragen.md:5 unknown-tip",
        "nl/werk.vragen.md:8 missing-id", "nl/werk.vragen.md:10 question-item",
      ])
  }

  @Test("shares a question with the further tips that it names")
  func sharedQuestions() throws {
    let base = try load([
      "nl/a.md": "## A {#a}\nTekst.\n\n## B {#b}\nTekst.\n\n## C {#c}\nTekst.\n",
      "nl/werk.vragen.md": "## A {#a}\n- eerste {#b} {#c}\n- tweede {niet}\n- derde {#d}\n",
    ])
    #expect(base.tips.map(\.questions) == [["eerste", "tweede {niet}", "derde"], [], []])
    #expect(base.tips.map(\.sharedQuestions) == [[], ["eerste"], ["eerste"]])
    let fault = try #require(base.diagnostics.first { $0.rule == "unknown-tip" })
    #expect(fault.location == SourceLocation(file: "nl/werk.vragen.md", line: 4))
  }

  @Test("reads synonyms and translations, and names the lines that are no rules")
  func synonyms() throws {
    let base = try load([
      "synonyms.nl.txt":
        "# woorden\nboos, kwaad\n\nretour => terugbrengen, ruilen\nlos\na => b => c\n",
      "synonyms.en-nl.txt": "angry, mad => boos\nangry, mad\n",
    ])
    #expect(base.tips.isEmpty)
    let rules = base.synonyms[.dutch] ?? []
    #expect(rules.map(\.from) == [["boos", "kwaad"], ["retour"]])
    #expect(rules.map(\.to) == [["boos", "kwaad"], ["terugbrengen", "ruilen"]])
    #expect(base.translations.map(\.reversed.to) == [["angry", "mad"]])
    #expect(
      base.diagnostics.map { "\($0.location) \($0.rule)" } == [
        "synonyms.en-nl.txt:2 synonym-rule", "synonyms.nl.txt:5 synonym-rule",
        "synonyms.nl.txt:6 synonym-rule",
      ])
  }

  @Test("reads how sure an answer must be, and names a value that can't be")
  func calibration() throws {
    let base = try load(["calibration.md": "---\nperhaps: 0.5\nanswer: 0.75\n---\nWords.\n"])
    #expect(base.calibration == Calibration(perhaps: 0.5, answer: 0.75))
    #expect(base.tips.isEmpty && base.diagnostics.isEmpty)
    let broken = try load(["calibration.md": "---\nperhaps: veel\n---\n"])
    #expect(broken.calibration == nil)
    #expect(
      broken.diagnostics.map { "\($0.location) \($0.rule)" } == [
        "calibration.md:2 calibration-value", "calibration.md:1 calibration-value",
      ])
  }

  @Test("takes the language of a question file from its front matter, as of any other file")
  func declaredLanguage() throws {
    let base = try load([
      "en/a.md": "## A {#a}\nText.\n",
      "work.questions.md": "---\nlanguage: en\n---\n## A {#a}\n- hoe gaat dat\n",
    ])
    #expect(base.tips.map(\.questions) == [["hoe gaat dat"]])
  }

  @Test("reports a tip that exists in one language only")
  func oneLanguage() throws {
    let base = try load([
      "nl/a.md": "## A {#a}\nTekst.\n\n## B {#b}\nTekst.\n", "en/a.md": "## A {#a}\nText.\n",
    ])
    let findings = KnowledgeCheck().findings(in: base).filter { $0.rule == "one-language" }
    #expect(findings.map(\.location) == [SourceLocation(file: "nl/a.md", line: 4)])
  }

  @Test(
    "holds as many questions as an index can, and names the first tip that is too much",
    arguments: [
      (10, ["a en", "a nl", "b nl", "c nl"], []), (9, ["a en", "a nl", "b nl"], [9]),
      (8, ["a en", "a nl", "c nl"], [5]), (5, ["a en", "a nl"], [5]),
      (3, ["a en", "c nl"], [1]), (1, [], [1, 1]),
    ])
  func mostQuestions(_ most: Int, _ kept: [String], _ reported: [Int]) {
    let article = Article(id: "w", title: "W", file: "nl/w.md")
    func tip(_ id: String, _ language: Language, _ questions: [String], line: Int) -> Tip {
      Tip(
        id: id, language: language, title: id, passages: [], say: [], questions: questions,
        sharedQuestions: questions.isEmpty ? [] : ["gedeeld"], keywords: [], phase: nil,
        article: article, line: line)
    }
    let base = KnowledgeBase(
      tips: [
        tip("a", .dutch, ["een"], line: 1), tip("b", .dutch, ["twee", "drie"], line: 5),
        tip("c", .dutch, [], line: 9), tip("a", .english, ["one"], line: 1),
      ],
      articles: [article], outOfScope: [.dutch: ["vier", "vijf"]], mostQuestions: most)
    #expect(base.tips.map { "\($0.id) \($0.language.rawValue)" } == kept)
    #expect(base.diagnostics.map(\.rule) == reported.map { _ in "too-many-questions" })
    #expect(base.diagnostics.map(\.location.line) == reported)
  }

  @Test("reads a corpus a line at a time, and names the lines that are no documents")
  func corpus() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("corpus-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try """
    {"_id": "7", "title": "Wachten", "text": "Noem de tijd."}
    {"_id": "8", "text": "Read it.", "language": "en", "questions": ["how long"]}

    {"title": "zonder id"}
    geen json
    """.write(to: file, atomically: false, encoding: .utf8)
    let base = KnowledgeBase.load([file.path]) { _ in .dutch }
    #expect(base.tips.map(\.id) == ["7", "8"])
    #expect(base.tips.map(\.language) == [.dutch, .english])
    #expect(base.tips.map(\.questions) == [[], ["how long"]])
    #expect(base.diagnostics.map(\.location.line) == [4, 5])
    #expect(base.diagnostics.allSatisfy { $0.rule == "corpus-line" })
  }
}
