import Consultation
import Foundation
import Journal
import Knowledge
import Reflection
import SourceText
import Terminal
import TestSupport

/// A part of the program that reads what others wrote.
package enum Target: String, CaseIterable, Sendable {
  case frontMatter = "front-matter"
  case article
  case script
  case synonyms
  case corpus
  case questions
  case messages
  case question
  case journal
  case draft
  case cache
  case tables
  case sanitizer

  /// Good inputs to start from.
  package func seeds() throws -> [[UInt8]] {
    switch self {
    case .cache: [try KeptIndex().file]
    case .tables: try KeptTables.allCases.map { try $0.good() }
    default: try texts().map { Array($0.utf8) }
    }
  }

  private func texts() throws -> [String] {
    switch self {
    case .frontMatter:
      ["---\ntitle: a\nauthor: \"b: c\"\nlanguage: nl\n---\n## T {#a}\nx\n"]
    case .article:
      [
        try Repository.text(of: "Tests/RobustnessTests/Fixtures/article.md"),
        "Een alinea.\n\nNog een. Met twee zinnen!\n",
      ]
    case .script:
      [try Repository.text(of: "Tests/RobustnessTests/Fixtures/script.md")]
    case .synonyms:
      ["boos, kwaad, pissig\nretour => terugbrengen, teruggeven\n# een opmerking\n"]
    case .corpus:
      [
        """
        {"_id":"a","title":"Kalm","text":"Adem rustig uit.","language":"nl","say":["Ja."]}
        {"_id":"b","title":"","text":"Breathe \\u00e9 out.","questions":["x"],"phase":"vooraf"}

        """
      ]
    case .questions:
      [
        "## kalm {#kalm}\n- klant is boos {#ander} {#derde}\n- klant roept\n\n## geen {#geen-tip}\n- hoi\n"
      ]
    case .messages:
      [
        "---\ntitle: x\n---\n## Groet {#greeting}\nHallo, {tips} tips.\n- een\n- twee {count}\n\n## Dag {#goodbye}\nDag.\n"
      ]
    case .question:
      [
        "klant is boos", "en als dat niet helpt?", "he's shouting at me, what now", "/meer 3",
        "foto's van Zoë's winkel", "de klant bedreigt me met een mes", "bedankt",
      ]
    case .journal:
      [try Repository.text(of: "Tests/CommandTests/Fixtures/journal")]
    case .draft:
      [try Repository.text(of: "Tests/RobustnessTests/Fixtures/draft")]
    case .sanitizer:
      HostileText.payloads.map(\.text)
    case .cache, .tables:
      []
    }
  }

  /// Surroundings in which what is made once has been made, so that it counts for no input.
  package func surroundings() throws -> Surroundings {
    let surroundings = try Surroundings()
    for seed in try seeds().prefix(1) { _ = try fault(with: seed, surroundings) }
    return surroundings
  }

  /// Reads an input; returns what is wrong with the outcome, or nil.
  package func fault(with bytes: [UInt8], _ surroundings: Surroundings) throws -> String? {
    switch self {
    case .frontMatter, .article:
      let file = SourceFile(name: "nl/a.md", bytes: bytes)
      let result = ArticleParser(language: .dutch).parse(file)
      let base = KnowledgeBase(
        tips: result.tips, articles: [result.article], diagnostics: result.diagnostics)
      return Self.fault(in: KnowledgeCheck().findings(in: base), of: file)
    case .script:
      return Self.scriptFault(SourceFile(name: "nl/s.md", bytes: bytes))
    case .synonyms:
      return try load(bytes, "synonyms.nl.txt", surroundings)
    case .corpus:
      return try load(bytes, "x.jsonl", surroundings)
    case .questions:
      return try load(bytes, "nl/a.vragen.md", surroundings)
    case .messages:
      try put(bytes, "prompts/nl/assistant.md", surroundings)
      let book = MessageCatalog.load(SourceFolder("\(surroundings.folder.path)/prompts"))
      let text = book.text(.greeting, .dutch, ["tips": "1", "count": "2"])
      return text.isEmpty ? "a phrase without words" : nil
    case .question:
      let question = String(decoding: bytes, as: UTF8.self)
      var conversation = try surroundings.conversation()
      for _ in 0..<2 {
        let answer = conversation.reply(to: question)
        if answer.confidence.isNaN { return "a confidence that is no number" }
        _ = AnswerFormatter(messages: surroundings.messages).paragraphs(answer)
      }
      return nil
    case .journal:
      try put(bytes, "journal/journal", surroundings)
      let contents = try JournalStore(folder: "\(surroundings.folder.path)/journal").contents()
      return contents.entries.contains { $0.id.isEmpty } ? "an entry without an id" : nil
    case .draft:
      try put(bytes, "data/drafts/0000000000000001", surroundings)
      let drafts = try DraftStore(data: "\(surroundings.folder.path)/data").takeAll()
      return drafts.count > 1 ? "more drafts than files" : nil
    case .cache:
      return try surroundings.keptIndex().faultOfFile(bytes)
    case .tables:
      guard case .wrong(let fault) = KeptTables.outcome(of: bytes) else { return nil }
      return fault
    case .sanitizer:
      let text = PrintableText(String(decoding: bytes, as: UTF8.self))
      let faults = HostileText.faults(in: text.string)
      if !faults.isEmpty { return "shows \(faults)" }
      return PrintableText(text.string) == text ? nil : "changes when it is shown again"
    }
  }

  private func put(_ bytes: [UInt8], _ name: String, _ surroundings: Surroundings) throws {
    let path = try surroundings.folder.write("", to: name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func load(
    _ bytes: [UInt8], _ name: String, _ surroundings: Surroundings
  ) throws -> String? {
    try put(bytes, name, surroundings)
    let base = KnowledgeBase.load(["\(surroundings.folder.path)/\(name)"]) { _ in .dutch }
    let isPlaced = base.diagnostics.allSatisfy { $0.location.line > 0 && !$0.repair.isEmpty }
    return isPlaced ? nil : "a finding without a place or a repair"
  }

  private static func fault(in findings: [Diagnostic], of file: SourceFile) -> String? {
    for finding in findings {
      let lines = 1...max(1, file.lines.count)
      if !lines.contains(finding.location.line), file.diagnostics.isEmpty {
        return "the finding \(finding.rule) on line \(finding.location.line)"
      }
      if finding.repair.isEmpty { return "the finding \(finding.rule) without a repair" }
    }
    return nil
  }

  private static func scriptFault(_ file: SourceFile) -> String? {
    let result = ScriptParser(language: .dutch).parse(file, id: "s")
    guard let script = result.script else {
      return result.diagnostics.isEmpty ? "neither a script nor a finding" : nil
    }
    if let fault = fault(in: result.diagnostics + ScriptCheck().findings(in: script), of: file) {
      return fault
    }
    let paths = ScriptPaths(script)
    return paths.paths.isEmpty ? "a script without a way through it" : nil
  }
}
