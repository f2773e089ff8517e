/// Keeps the passages with the highest scores, which come in rising order.
struct PlainBest {
  /// How many are kept.
  let count: Int
  /// A heap with the worst first: the score above, below it the more, the earlier the passage.
  private var keys: [UInt64] = []
  /// What a score must be above to be kept.
  private(set) var bound: UInt32 = 0

  /// - Parameter count: how many to keep, at least 1.
  init(count: Int) {
    self.count = count
    keys.reserveCapacity(min(count, 1024))
  }

  /// The passages with their scores, best first; equal ones in order.
  var sorted: [(passage: UInt32, score: UInt32)] {
    keys.sorted(by: >).map {
      (passage: ~UInt32(truncatingIfNeeded: $0), score: UInt32(truncatingIfNeeded: $0 >> 32))
    }
  }

  /// Takes in a passage whose score is above the bound.
  mutating func add(_ passage: UInt32, score: UInt32) {
    let key = UInt64(score) << 32 | UInt64(~passage)
    if keys.count < count {
      rise(key)
    } else {
      sink(key)
    }
    if keys.count == count { skip(to: UInt32(truncatingIfNeeded: keys[0] >> 32)) }
  }

  /// Keeps no score up to `bound` from now on: there are enough above it.
  mutating func skip(to bound: UInt32) {
    self.bound = max(self.bound, bound)
  }

  /// Puts a key behind the last one, and up as far as it is worse.
  private mutating func rise(_ key: UInt64) {
    var place = keys.count
    keys.append(key)
    keys.withUnsafeMutableBufferPointer { keys in
      while place > 0, key < keys[(place - 1) / 2] {
        keys[place] = keys[(place - 1) / 2]
        place = (place - 1) / 2
      }
      keys[place] = key
    }
  }

  /// Puts a key in the place of the worst, and down as far as it is better.
  private mutating func sink(_ key: UInt64) {
    keys.withUnsafeMutableBufferPointer { keys in
      var place = 0
      while 2 * place + 1 < keys.count {
        var child = 2 * place + 1
        if child + 1 < keys.count, keys[child + 1] < keys[child] { child += 1 }
        guard keys[child] < key else { break }
        keys[place] = keys[child]
        place = child
      }
      keys[place] = key
    }
  }
}
