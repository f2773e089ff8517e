import SourceText

/// Answers one question after the other: as turns of a conversation, or by the ranking alone.
///
/// A value: each core can go on with a copy of its own.
struct Answering: Sendable {
  private let adviser: Adviser
  private let language: Language?
  private let usual: Language
  private let count: Int
  /// Nil in a run for evaluation, which ranks every line, whatever kind of utterance it is.
  private var conversation: Conversation?

  /// Answers in `language`, or in that of each question where it is nil, with at most `count` tips; ranks
  /// only where there are no `listeners`.
  init(
    adviser: Adviser, listeners: ListenerSource?, language: Language?, usual: Language = .dutch,
    count: Int
  ) {
    self.adviser = adviser
    self.language = language
    self.usual = usual
    self.count = count
    conversation = listeners.map {
      Conversation(
        adviser: adviser, listeners: $0, language: language, usual: usual, count: count)
    }
  }

  /// Whether danger is told from questions, so that what finds no answer may be kept.
  var readsDanger: Bool { conversation != nil }

  /// Forgets what was said.
  mutating func startAnew() { conversation?.startAnew() }

  /// The answer to a question; one without words is a fault.
  mutating func answer(_ question: String) -> Answer {
    guard !question.isEmpty else { return fault(.lineWithoutQuestion, question: "") }
    return conversation?.reply(to: question)
      ?? adviser.answer(question, language: language, usual: usual, count: count)
  }

  /// The answer to a line that holds no question that could be read.
  func fault(_ message: Message, question: String) -> Answer {
    adviser.fault(message, question: question, language: language ?? usual)
  }
}
