/// The best few of many hits.
package struct TopHits {
  /// A heap: no hit precedes the two at twice its place plus 1 and plus 2, so the last of all is first.
  private var heap: [Hit] = []

  /// Keeps the best `count` of the documents in `range` that have a score above 0; none where `count`
  /// is less than 1.
  /// - Complexity: O(documents + *k* log *count*), where *k* were among the best when they came.
  package init(_ count: Int, of scores: [Double], in range: Range<Int>) {
    guard count > 0 else { return }
    heap.reserveCapacity(min(count, 1024))
    scores.withUnsafeBufferPointer { scores in
      var place = range.lowerBound
      while place < range.upperBound, heap.count < count {
        if scores[place] > 0 {
          heap.append(Hit(document: DocumentID(rawValue: place), score: scores[place]))
        }
        place += 1
      }
      guard heap.count == count else { return }
      heap.withUnsafeMutableBufferPointer { heap in
        for parent in (0..<(count / 2)).reversed() { Self.put(heap[parent], at: parent, in: heap) }
        // Documents come in order, so one that only equals the last of the best stands behind it.
        var bound = heap[0].score
        while place < range.upperBound {
          if scores[place] > bound {
            let hit = Hit(document: DocumentID(rawValue: place), score: scores[place])
            Self.put(hit, at: 0, in: heap)
            bound = heap[0].score
          }
          place += 1
        }
      }
    }
  }

  /// What was kept, best first; equal scores in the order in which the documents were added.
  package var sorted: [Hit] { heap.sorted { $0.precedes($1) } }

  /// What was kept, in an order that only depends on the scores.
  var unsorted: [Hit] { heap }

  /// Puts a hit into a heap, in the place of the one at `place` or further down.
  private static func put(_ hit: Hit, at place: Int, in heap: UnsafeMutableBufferPointer<Hit>) {
    var place = place
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child].precedes(heap[child + 1]) { child += 1 }
      guard hit.precedes(heap[child]) else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = hit
  }
}
