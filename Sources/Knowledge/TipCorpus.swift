import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A `.jsonl` file in BEIR layout: an object a line, with `_id`, `title` and `text`.
///
/// `language` is optional, and so are the further fields that `ruggespraak tips` writes.
struct TipCorpus {
  /// The largest corpus that is read, in bytes.
  static let maximumSize = 2 << 30

  let article: Article
  let tips: [Tip]
  let diagnostics: [Diagnostic]

  private struct Record: Decodable {
    let _id: String
    let title: String?
    let text: String
    let language: String?
    let say: [String]?
    let questions: [String]?
    let sharedQuestions: [String]?
    let keywords: [String]?
    let phase: String?

    enum CodingKeys: String, CodingKey {
      case _id, title, text, language, say, questions, keywords, phase
      case sharedQuestions = "shared_questions"
    }
  }

  init(path: String, guessingLanguageWith guess: (String) -> Language) {
    let article = Article(
      id: ArticleParser.articleID(of: path), title: ArticleParser.articleID(of: path), file: path)
    var tips: [Tip] = []
    var diagnostics: [Diagnostic] = []
    func report(_ rule: String, _ line: Int, _ message: String, repair: String) {
      diagnostics.append(
        Diagnostic(
          rule, at: SourceLocation(file: path, line: line), message, repair: repair))
    }

    switch FileBytes.read(path, limit: Self.maximumSize) {
    case .failure(let fault):
      report("unreadable-file", 1, fault.message, repair: fault.repair)
    case .success(let bytes):
      let decoder = JSONDecoder()
      // The language of a corpus is guessed once, so that all of it lands in one index.
      var guessed: Language?
      var number = 0
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        guard let record = try? decoder.decode(Record.self, from: Data(line)) else {
          report(
            "corpus-line", number, "this line is not a JSON object with “_id” and “text”",
            repair: "write {\"_id\": \"…\", \"title\": \"…\", \"text\": \"…\"} on one line")
          continue
        }
        let language = record.language.flatMap(Language.init(rawValue:)) ?? guessed
        let settled = language ?? guess(record.text)
        if record.language == nil { guessed = settled }
        tips.append(Self.tip(record, language: settled, article: article, line: number))
      }
    }
    self.article = article
    self.tips = tips
    self.diagnostics = diagnostics
  }

  private static func tip(
    _ record: Record, language: Language, article: Article, line: Int
  ) -> Tip {
    Tip(
      id: record._id, language: language, title: record.title ?? "",
      passages: [.paragraph(record.text)], say: record.say ?? [],
      questions: record.questions ?? [], sharedQuestions: record.sharedQuestions ?? [],
      keywords: record.keywords ?? [],
      phase: record.phase.flatMap(Phase.init(named:)), article: article, line: line)
  }
}
