/// Keeps the best few of many hits.
struct TopHits {
  private let count: Int
  /// Best first, at most `count`.
  private(set) var sorted: [Hit] = []

  /// - Parameter count: how many to keep, at least 1.
  init(count: Int) {
    self.count = count
    sorted.reserveCapacity(min(count, 1024))
  }

  /// Takes in a hit if it is among the best so far.
  /// - Complexity: O(log *count*) for a hit that is not kept; O(*count*) for one that is.
  mutating func offer(_ hit: Hit) {
    if sorted.count == count {
      guard let last = sorted.last, hit.precedes(last) else { return }
      sorted.removeLast()
    }
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].precedes(hit) { low = middle + 1 } else { high = middle }
    }
    sorted.insert(hit, at: low)
  }
}
