/// Searches a plain index, with room for the scores of all its passages; for one thread at a time.
package final class PlainSearcher: @unchecked Sendable {
  private let index: PlainIndex
  /// The scores of the passages, filled up to whole blocks; 0 between two searches.
  private var scores: [Float]

  /// How many scores are looked at together.
  private static let blockSize = 64

  package init(_ index: PlainIndex) {
    self.index = index
    let blocks = (index.count + Self.blockSize - 1) / Self.blockSize
    scores = [Float](repeating: 0, count: blocks * Self.blockSize)
  }

  /// The best `count` passages that share a word with a question, best first; equal ones in order.
  /// - Complexity: O(postings of the question's words + passages).
  package func search(_ question: String, count: Int) -> [Hit] {
    guard count > 0 else { return [] }
    var best = TopHits(count: count)
    scores.withUnsafeMutableBufferPointer { scores in
      var postingCount = 0
      index.forEachWord(of: question) { passages, impacts in
        postingCount += passages.count
        for (passage, impact) in zip(passages, impacts) { scores[Int(passage)] += impact }
      }
      if postingCount < scores.count / 8 {
        takePassages(of: question, from: scores, into: &best)
      } else {
        takeAll(from: scores, into: &best)
      }
    }
    return best.sorted
  }

  /// Offers the passages of the question's words, and leaves zeros behind.
  private func takePassages(
    of question: String, from scores: UnsafeMutableBufferPointer<Float>, into best: inout TopHits
  ) {
    index.forEachWord(of: question) { passages, _ in
      for passage in passages where scores[Int(passage)] > 0 {
        best.offer(
          Hit(
            document: DocumentID(rawValue: Int(passage)), score: Double(scores[Int(passage)])))
        scores[Int(passage)] = 0
      }
    }
  }

  /// Offers every passage whose block holds one that is good enough, and leaves zeros behind.
  private func takeAll(
    from scores: UnsafeMutableBufferPointer<Float>, into best: inout TopHits
  ) {
    // No score is negative, and such numbers are in the order of their bits, which compare faster.
    scores.withMemoryRebound(to: Int32.self) { bits in
      var bound: Int32 = 0
      for start in stride(from: 0, to: bits.count, by: Self.blockSize) {
        var most: Int32 = 0
        for place in start..<(start + Self.blockSize) { most = max(most, bits[place]) }
        // Passages come in order, so one that only equals the last of the best doesn't replace it.
        guard most > bound else { continue }
        for place in start..<(start + Self.blockSize) where bits[place] > bound {
          let score = Float(bitPattern: UInt32(bitPattern: bits[place]))
          best.offer(Hit(document: DocumentID(rawValue: place), score: Double(score)))
          bound = Int32(bitPattern: Float(best.bound).bitPattern)
        }
      }
    }
    scores.update(repeating: 0)
  }
}
