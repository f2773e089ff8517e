import SourceText

/// A `.jsonl` file in BEIR layout: an object a line, with `_id`, `title` and `text`.
///
/// `language` is optional, and so are the further fields that `ruggespraak tips` writes.
struct TipCorpus {
  /// The largest corpus that is read, in bytes.
  static let maximumSize = 2 << 30

  let article: Article
  let tips: [Tip]
  let diagnostics: [Diagnostic]

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
      // The language of a corpus is guessed once, so that all of it lands in one index.
      var guessed: Language?
      for (line, record) in Self.records(bytes) {
        guard let record else {
          report(
            "corpus-line", line, "this line is not a JSON object with “_id” and “text”",
            repair: "write {\"_id\": \"…\", \"title\": \"…\", \"text\": \"…\"} on one line")
          continue
        }
        let language = record.language.flatMap(Language.init(rawValue:)) ?? guessed
        let settled = language ?? guess(record.text)
        if record.language == nil { guessed = settled }
        tips.append(Self.tip(record, language: settled, article: article, line: line))
      }
    }
    self.article = article
    self.tips = tips
    self.diagnostics = diagnostics
  }

  /// The lines that hold something, with their numbers; nil for one that is no record.
  private static func records(_ bytes: [UInt8]) -> [(line: Int, record: CorpusRecord?)] {
    bytes.withUnsafeBufferPointer { bytes in
      var records: [(line: Int, record: CorpusRecord?)] = []
      var number = 0
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        number += 1
        start = end + 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        records.append((number, CorpusRecord(line)))
      }
      return records
    }
  }

  private static func tip(
    _ record: CorpusRecord, language: Language, article: Article, line: Int
  ) -> Tip {
    Tip(
      id: record.id, language: language, title: record.title ?? "",
      passages: [.paragraph(record.text)], say: record.say ?? [],
      questions: record.questions ?? [], sharedQuestions: record.sharedQuestions ?? [],
      keywords: record.keywords ?? [],
      phase: record.phase.flatMap(Phase.init(named:)), article: article, line: line)
  }
}
