import SourceText
import Terminal

/// Answers a question a line of a stream, in order, each as soon as it is known.
///
/// Lines that have arrived together are answered on all cores; those that haven't are not waited for.
/// A line is a question or `ID<TAB>question`; blank lines are passed over, or start a new
/// conversation where lines are turns of one; turns are answered one after the other.
struct Batch {
  /// The state before the first line.
  let answering: Answering
  let writer: AnswerWriter
  /// Whether a line is read in the light of those before it.
  let isOngoing: Bool
  let gaps: GapRecorder?

  /// Answers every line of `lines` on `screen`.
  /// - Throws: `OutputError` and `InputError`, where the streams fail.
  func run(_ lines: StreamLineReader, on screen: Screen) throws {
    var isFirst = true
    var turns = [answering]
    while let line = try lines.next() {
      var waiting = [line]
      if !isFirst, !isOngoing {
        // What was read for the first line serves all cores.
        if turns.count == 1 { turns = Array(repeating: turns[0], count: Parallel.width) }
        while waiting.count < Self.mostWaiting, lines.hasLine, let line = try lines.next() {
          waiting.append(line)
        }
      }
      for answered in answers(to: waiting, &turns) {
        if answering.readsDanger { gaps?.keep(answered.record.answer) }
        if !isFirst, writer.format == .text { try screen.writeLine() }
        if let lines = answered.lines {
          for line in lines { try screen.writeLine(line) }
        } else {
          try writer.write(answered.record, on: screen, repeatsQuestion: true)
        }
        isFirst = false
      }
      try screen.flush()
    }
  }

  /// How many lines are answered together at most: so few that nobody waits long for the first.
  private static let mostWaiting = 32

  private typealias Answered = (record: AnswerRecord, lines: [StyledText]?)

  /// The answers to lines, in order; each of the conversations takes a run of them.
  private func answers(to lines: [StreamLine], _ turns: inout [Answering]) -> [Answered] {
    let share = (lines.count + turns.count - 1) / turns.count
    let parts = turns.enumerated().map { number, turns in
      (turns: turns, lines: lines.dropFirst(number * share).prefix(share))
    }
    let done = Parallel.map(parts) { part in
      var turns = part.turns
      var answered: [Answered] = []
      for line in part.lines {
        if !isOngoing { turns.startAnew() }
        if let record = record(for: line, &turns) {
          answered.append((record, writer.lines(of: record)))
        } else {
          turns.startAnew()
        }
      }
      return (turns: turns, answered: answered)
    }
    turns = done.map(\.turns)
    return done.flatMap(\.answered)
  }

  /// The answer to one line; nil for a blank one.
  private func record(for line: StreamLine, _ turns: inout Answering) -> AnswerRecord? {
    let parts = line.text.split(
      separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let id = parts.count == 2 && !parts[0].trimmed.isEmpty ? parts[0].trimmed : nil
    let question = (parts.last ?? "").trimmed
    if question.isEmpty && id == nil && line.isValidUTF8 && !line.isTooLong { return nil }
    let answer =
      if line.isTooLong {
        turns.fault(.lineTooLong, question: "")
      } else if !line.isValidUTF8 {
        turns.fault(.lineUnreadable, question: question)
      } else {
        turns.answer(question)
      }
    return AnswerRecord(answer: answer, line: line.number, id: id)
  }
}
