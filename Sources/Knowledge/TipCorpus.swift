import SourceText

/// A `.jsonl` file in BEIR layout: an object a line, with `_id`, `title` and `text`.
///
/// `language` is optional, and so are the further fields that `ruggespraak tips` writes.
struct TipCorpus {
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

    do throws(FileBytes.Fault) {
      let file = try CorpusFile(path: path)
      // The language of a corpus is guessed once, so that all of it lands in one index.
      var guessed: Language?
      for part in file.parts(1) {
        file.forEachRecord(in: part) { line, record in
          guard let record else {
            report(
              "corpus-line", line, "this line is not a JSON object with “_id” and “text”",
              repair: "write {\"_id\": \"…\", \"title\": \"…\", \"text\": \"…\"} on one line")
            return
          }
          let stated = record.language.flatMap(Language.init(rawValue:))
          let settled = stated ?? guessed ?? guess(record.text)
          if stated == nil { guessed = settled }
          tips.append(Self.tip(record, language: settled, article: article, line: line))
        }
      }
    } catch {
      report("unreadable-file", 1, error.message, repair: error.repair)
    }
    self.article = article
    self.tips = tips
    self.diagnostics = diagnostics
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
