import Knowledge
import Search
import SourceText
import Terminal

/// Answers a question a line with a plain index, in the form of a TREC run.
struct PlainBatch {
  private let index: PlainIndex
  private let count: Int

  /// How many lines are answered together at most.
  private static let mostWaiting = 64

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
        StyledText(part.lines.map { answer($0, by: part.searcher) }.joined())
      }
      for text in answered { try screen.write(text) }
      try screen.flush()
    }
  }

  private func answer(_ line: StreamLine, by searcher: PlainSearcher) -> String {
    let parts = line.text.split(
      separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    let topic = AnswerRecord.column(parts.count == 2 ? parts[0].trimmed : String(line.number))
    var lines = ""
    for (place, hit) in searcher.search(String(parts.last ?? ""), count: count).enumerated() {
      let id = AnswerRecord.column(index.id(of: hit.document))
      lines += "\(topic) Q0 \(id) \(place + 1) \(Float(hit.score)) ruggespraak\n"
    }
    return lines
  }
}
