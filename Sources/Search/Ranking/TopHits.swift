/// Keeps the best few of many hits.
struct TopHits {
  private let count: Int
  /// A heap: no hit precedes the two at twice its place plus 1 and plus 2, so the last of all is first.
  private var heap: [Hit] = []

  /// - Parameter count: how many to keep, at least 1.
  init(count: Int) {
    self.count = count
    heap.reserveCapacity(min(count, 1024))
  }

  /// What was kept, best first.
  var sorted: [Hit] { heap.sorted { $0.precedes($1) } }

  /// What a score must be above to be kept, of hits that come in the order of documents.
  var bound: Double { heap.count < count ? 0 : heap[0].score }

  /// Takes in a hit if it is among the best so far.
  /// - Complexity: O(1) for a hit that is not kept; O(log *count*) for one that is.
  mutating func offer(_ hit: Hit) {
    if heap.count < count {
      heap.append(hit)
      rise(from: heap.count - 1)
    } else if hit.precedes(heap[0]) {
      heap[0] = hit
      sink()
    }
  }

  private mutating func rise(from place: Int) {
    var place = place
    while place > 0, heap[(place - 1) / 2].precedes(heap[place]) {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      var last = place
      for child in (2 * place + 1)...(2 * place + 2)
      where child < heap.count && heap[last].precedes(heap[child]) {
        last = child
      }
      if last == place { return }
      heap.swapAt(place, last)
      place = last
    }
  }
}
