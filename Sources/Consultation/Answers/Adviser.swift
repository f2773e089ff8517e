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

  package let index: TipIndex
  package let messages: MessageCatalog
  private let calibration: Calibration
  /// Whether a question that stands among the examples is answered, whatever the confidence.
  private let answersExamples: Bool

  /// Answers with the tips of `index`.
  ///
  /// A `minimumConfidence` of 0 answers whenever anything matches; where it is nil, the calibration
  /// of the base holds.
  package init(index: TipIndex, messages: MessageCatalog, minimumConfidence: Double? = nil) {
    let measured = index.facts.calibration ?? .usual
    self.init(
      index: index, messages: messages,
      calibration: minimumConfidence.map { Calibration(perhaps: $0, answer: measured.answer) }
        ?? measured,
      answersExamples: minimumConfidence == nil)
  }

  private init(
    index: TipIndex, messages: MessageCatalog, calibration: Calibration, answersExamples: Bool
  ) {
    self.index = index
    self.messages = messages
    self.calibration = calibration
    self.answersExamples = answersExamples
  }

  /// Builds the index of `base`.
  package init(base: KnowledgeBase, messages: MessageCatalog, minimumConfidence: Double? = nil) {
    self.init(
      index: TipIndex(base), messages: messages, minimumConfidence: minimumConfidence)
  }

  /// The same index with other bounds.
  func calibrated(_ calibration: Calibration) -> Adviser {
    Adviser(index: index, messages: messages, calibration: calibration, answersExamples: true)
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
    if accepts(found, for: question, in: language) {
      var remarks = found.corrections.map { correction in
        messages.text(
          .reading, language, ["word": correction.word, "reading": correction.reading])
      }
      if let foreign = found.tips.prefix(count).first(where: { $0.language != language }) {
        remarks.append(
          messages.text(.otherLanguage, language, ["title": foreign.title]))
      }
      if found.confidence < calibration.answer { remarks.append(messages.text(.perhaps, language)) }
      return Answer(
        question: question, language: language, status: .answered, confidence: found.confidence,
        tips: Array(found.tips.prefix(count)), message: remarks.joined(separator: "\n"))
    }
    // A tip that shares only function words with the question comes no nearer than any other.
    let near = found.tips.filter { $0.coverage > 0 }.prefix(Self.suggestionCount).map(\.title)
    return Answer(
      question: question, language: language, status: .noAnswer, confidence: found.confidence,
      tips: [],
      suggestions: near.isEmpty ? firstTitles(in: language) : near,
      hasNearTips: !near.isEmpty, message: messages.text(.noAnswer, language))
  }

  /// Whether what was found is good enough for an answer.
  ///
  /// Whoever wrote an example down must find it again, however much it is like what no tip answers.
  func accepts(_ found: TipIndex.Findings, for question: String, in language: Language) -> Bool {
    !found.tips.isEmpty
      && (found.confidence >= calibration.perhaps
        || answersExamples && index.isExample(question, in: language))
  }

  /// The answer to a line that holds no question that could be read.
  package func fault(_ message: Message, question: String, language: Language) -> Answer {
    Answer(
      question: question, language: language, status: .error, confidence: 0, tips: [],
      message: messages.text(message, language))
  }

  /// The title of each article's first tip, to show what there is to ask about.
  private func firstTitles(in language: Language) -> [String] {
    index.articles(in: language).compactMap { index.firstTitle(of: $0, language) }
  }
}
