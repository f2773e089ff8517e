import SourceText
import Terminal

/// Answers a question a line of a stream, in order, each as soon as it is known.
///
/// A line is a question or `ID<TAB>question`; blank lines are passed over, or start a new
/// conversation where lines are turns of one.
struct Batch {
  private let adviser: Adviser
  private let writer: AnswerWriter
  private let language: Language?
  private let count: Int
  /// The state before the first line; nil where lines are only searched for, as in a TREC run.
  private let conversation: Conversation?
  /// Whether a line is read in the light of those before it.
  private let isOngoing: Bool
  private let gaps: GapRecorder?

  /// Answers in `language`, or in that of each question where it is nil, with at most `count` tips.
  init(
    adviser: Adviser, listeners: ListenerSource?, writer: AnswerWriter, language: Language?,
    count: Int,
    isOngoing: Bool = false, gaps: GapRecorder? = nil
  ) {
    self.adviser = adviser
    self.writer = writer
    self.language = language
    self.count = count
    self.isOngoing = isOngoing
    self.gaps = gaps
    conversation = listeners.map {
      Conversation(adviser: adviser, listeners: $0, language: language, count: count)
    }
  }

  /// Answers every line of `lines` on `screen`.
  /// - Throws: `OutputError` and `InputError`, where the streams fail.
  func run(_ lines: StreamLineReader, on screen: Screen) throws {
    var isFirst = true
    var turns = conversation
    while let line = try lines.next() {
      if !isOngoing { turns?.startAnew() }
      guard let record = record(for: line, &turns) else {
        turns?.startAnew()
        continue
      }
      if !isFirst, writer.format == .text { try screen.writeLine() }
      try writer.write(record, on: screen, repeatsQuestion: true)
      try screen.flush()
      isFirst = false
    }
  }

  /// The answer to one line; nil for a blank one.
  private func record(for line: StreamLine, _ turns: inout Conversation?) -> AnswerRecord? {
    let parts = line.text.split(
      separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let id = parts.count == 2 && !parts[0].trimmed.isEmpty ? parts[0].trimmed : nil
    let question = (parts.last ?? "").trimmed
    if question.isEmpty && id == nil && line.isValidUTF8 && !line.isTooLong { return nil }
    let answer: Answer
    if line.isTooLong {
      answer = fault(.lineTooLong, question: "")
    } else if !line.isValidUTF8 {
      answer = fault(.lineUnreadable, question: question)
    } else if question.isEmpty {
      answer = fault(.lineWithoutQuestion, question: "")
    } else {
      if let reply = turns?.reply(to: question) {
        answer = reply
        gaps?.keep(reply)
      } else {
        answer = adviser.answer(question, language: language, count: count)
      }
    }
    return AnswerRecord(answer: answer, line: line.number, id: id)
  }

  private func fault(_ phrase: Phrase, question: String) -> Answer {
    adviser.fault(phrase, question: question, language: language ?? .dutch)
  }
}
