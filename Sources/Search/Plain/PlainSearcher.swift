/// Searches a plain index; for one thread at a time.
package final class PlainSearcher: @unchecked Sendable {
  private let index: PlainIndex
  private var scan: PlainScan

  package init(_ index: PlainIndex) {
    self.index = index
    scan = PlainScan()
  }

  deinit { scan.deallocate() }

  /// Units in a score of 1.
  private static let finestScale: Float = 0x1p20
  /// What all words can count for together, in units, so that no sum is too large for 32 bits.
  private static let mostUnits: Float = 0x1p31

  /// The best `count` passages that share a word with a question, best first; equal ones in order.
  package func search(_ question: String, count: Int) -> [Hit] {
    guard count > 0 else { return [] }
    let weights = index.weights(of: question)
    let total = weights.reduce(0) { $0 + $1.weight }
    var scale = Self.finestScale
    while total * scale > Self.mostUnits { scale /= 2 }

    scan.start(wordCount: weights.count)
    let norms = index.norms.view
    for term in weights {
      scan.add { room in
        PlainCursor(
          term.word, weight: term.weight * scale, in: index.postings, norms, room: room)
      }
    }
    var best = PlainBest(count: count)
    scan.run(passages: UInt32(index.count), &best)
    return best.sorted.map {
      Hit(
        document: DocumentID(rawValue: Int($0.passage)), score: Double($0.score) / Double(scale))
    }
  }
}
