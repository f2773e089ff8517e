package import Knowledge
import Search
package import SourceText

/// Answers questions from a knowledge base.
///
/// Immutable: the same question gives the same answer.
package struct Adviser: Sendable {
  /// How many of the nearest tips are offered where there is no answer.
  private static let suggestionCount = 3

  /// How many tips are looked at for suggestions.
  private static let searchDepth = 10

  package let base: KnowledgeBase
  package let index: TipIndex
  package let phrases: PhraseBook
  private let calibration: Calibration

  /// Builds the index of `base`, in one language where only that is wanted.
  ///
  /// A `minimumConfidence` of 0 answers whenever anything matches; where it is nil, the calibration
  /// of the base holds.
  package init(
    base: KnowledgeBase, phrases: PhraseBook, only language: Language? = nil,
    minimumConfidence: Double? = nil
  ) {
    self.base = base
    self.phrases = phrases
    let measured = base.calibration ?? .usual
    calibration =
      minimumConfidence.map { Calibration(perhaps: $0, answer: measured.answer) } ?? measured
    index = TipIndex(base, only: language)
  }

  /// The best answer to a question, with at most `count` tips.
  ///
  /// It is in `language`, or in that of the question where that is nil; where the question doesn't
  /// tell, in the `usual` one.
  package func answer(
    _ question: String, language: Language?, usual: Language = .dutch, count: Int
  ) -> Answer {
    let language = language ?? index.language(of: question, usual: usual)
    let found = index.search(question, in: language, count: max(count, Self.searchDepth))
    if accepts(found) {
      var remarks = found.corrections.map { correction in
        phrases.text(
          .reading, language, ["word": correction.word, "reading": correction.reading])
      }
      if let foreign = found.tips.prefix(count).first(where: { $0.tip.language != language }) {
        remarks.append(
          phrases.text(.otherLanguage, language, ["title": foreign.tip.title]))
      }
      if found.confidence < calibration.answer { remarks.append(phrases.text(.perhaps, language)) }
      return Answer(
        question: question, language: language, status: .answered, confidence: found.confidence,
        tips: Array(found.tips.prefix(count)), message: remarks.joined(separator: "\n"))
    }
    // A tip that shares only function words with the question comes no nearer than any other.
    let near = found.tips.filter { $0.coverage > 0 }.prefix(Self.suggestionCount).map(\.tip.title)
    return Answer(
      question: question, language: language, status: .noAnswer, confidence: found.confidence,
      tips: [],
      suggestions: near.isEmpty ? openings(in: language) : near,
      hasNearTips: !near.isEmpty, message: phrases.text(.noAnswer, language))
  }

  /// Whether what was found is good enough for an answer.
  func accepts(_ found: TipIndex.Findings) -> Bool {
    !found.tips.isEmpty && found.confidence >= calibration.perhaps
  }

  /// The answer to a line that holds no question that could be read.
  package func fault(_ phrase: Phrase, question: String, language: Language) -> Answer {
    Answer(
      question: question, language: language, status: .error, confidence: 0, tips: [],
      message: phrases.text(phrase, language))
  }

  /// The title of each article's first tip, to show what there is to ask about.
  private func openings(in language: Language) -> [String] {
    articles(in: language).compactMap { article in
      base.tips.filter { $0.article == article && $0.language == language }
        .min { $0.line < $1.line }?.title
    }
  }

  /// The articles that hold tips in a language, in the order of their files.
  package func articles(in language: Language) -> [Article] {
    let files = Set(base.tips.filter { $0.language == language }.map(\.article.file))
    return base.articles.filter { files.contains($0.file) }
  }

  /// Example questions of tips in a language, spread evenly over them: at most `count`.
  func ordinaryQuestions(in language: Language, count: Int) -> [String] {
    let questions = base.tips.filter { $0.language == language }.flatMap(\.questions)
    let step = max(1, (questions.count + count - 1) / count)
    return stride(from: 0, to: questions.count, by: step).map { questions[$0] }
  }
}
