import SourceText
import Terminal

/// Answers a question a line of a stream, in order, each as soon as it is known.
///
/// A line is a question or `ID<TAB>question`; blank lines are passed over.
struct Batch {
  private let adviser: Adviser
  private let writer: AnswerWriter
  private let language: Language?
  private let count: Int
  private let gaps: GapRecorder?

  /// Answers in `language`, or in that of each question where it is nil, with at most `count` tips.
  init(
    adviser: Adviser, writer: AnswerWriter, language: Language?, count: Int,
    gaps: GapRecorder? = nil
  ) {
    self.adviser = adviser
    self.writer = writer
    self.language = language
    self.count = count
    self.gaps = gaps
  }

  /// Answers every line of `lines` on `screen`.
  /// - Throws: `OutputError` and `InputError`, where the streams fail.
  func run(_ lines: StreamLineReader, on screen: Screen) throws {
    var isFirst = true
    while let line = try lines.next() {
      guard let record = record(for: line) else { continue }
      if !isFirst, writer.format == .text { try screen.writeLine() }
      try writer.write(record, on: screen, repeatsQuestion: true)
      try screen.flush()
      isFirst = false
    }
  }

  /// The answer to one line; nil for a blank one.
  private func record(for line: StreamLine) -> AnswerRecord? {
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
      answer = adviser.answer(question, language: language, count: count)
      gaps?.keep(answer)
    }
    return AnswerRecord(answer: answer, line: line.number, id: id)
  }

  private func fault(_ phrase: Phrase, question: String) -> Answer {
    adviser.fault(phrase, question: question, language: language ?? .dutch)
  }
}
