import Knowledge
import Search
import SourceText
import Terminal

/// Answers a question a line with a plain index, in the form of a TREC run.
struct PlainBatch {
  private let index: PlainIndex
  private let count: Int

  /// How many lines are answered together at most.
  private static let mostWaiting = 1024

  init(_ index: PlainIndex, count: Int) {
    self.index = index
    self.count = count
  }

  /// Answers every line of `lines` on `screen`, in order; those that have arrived together on all
  /// cores.
  func run(_ lines: StreamLineReader, on screen: Screen) throws {
    let searchers = (0..<Parallel.width).map { _ in PlainSearcher(index) }
    while let first = try lines.next() {
      var waiting = [first]
      while waiting.count < Self.mostWaiting, lines.hasLine, let line = try lines.next() {
        waiting.append(line)
      }
      // Each core has a run of lines, and room for scores of its own.
      let share = (waiting.count + searchers.count - 1) / searchers.count
      let parts = searchers.enumerated().map { number, searcher in
        (searcher: searcher, lines: waiting.dropFirst(number * share).prefix(share))
      }.filter { !$0.lines.isEmpty }
      let answered = Parallel.map(parts) { part in
        var run: [UInt8] = []
        for line in part.lines { answer(line, by: part.searcher, in: &run) }
        return StyledText(String(decoding: run, as: UTF8.self))
      }
      for text in answered { try screen.write(text) }
      try screen.flush()
    }
  }

  /// Appends the lines of a question to a run.
  private func answer(_ line: StreamLine, by searcher: PlainSearcher, in run: inout [UInt8]) {
    // What can't be read whole has no answer, as in any other batch.
    guard !line.isTooLong, line.isValidUTF8 else { return }
    var question = line.text[...]
    var topic = ""
    if let tab = question.utf8.firstIndex(of: 0x09) {
      topic = AnswerRecord.column(question[..<tab].trimmed)
      question = question[question.utf8.index(after: tab)...]
    }
    if topic.isEmpty { topic = String(line.number) }
    for (place, hit) in searcher.search(String(question), count: count).enumerated() {
      run.append(contentsOf: topic.utf8)
      run.append(contentsOf: " Q0 ".utf8)
      run.append(contentsOf: AnswerRecord.column(index.id(of: hit.document)).utf8)
      run.append(0x20)
      run.append(contentsOf: String(place + 1).utf8)
      run.append(0x20)
      run.append(contentsOf: Float(hit.score).description.utf8)
      run.append(contentsOf: " ruggespraak\n".utf8)
    }
  }
}
