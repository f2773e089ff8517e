/// The largest of a word's shares, to know before a search what can be among its best.
struct PlainShares {
  /// How many of the largest shares are known.
  static let known = 10

  /// The largest shares, rising; 0 where there are fewer.
  private var largest = [Float](repeating: 0, count: Self.known)

  /// Takes in the shares of some postings; the largest of them, rounded up to steps of 1/255.
  mutating func add(_ postings: ArraySlice<PlainPosting>, _ norms: PlainNorms.View) -> UInt8 {
    var most: Float = 0
    for posting in postings {
      let share = norms.share(posting.frequency, in: posting.passage)
      most = max(most, share)
      if share > largest[0] { insert(share) }
    }
    return UInt8(min(255, (most * 255).rounded(.up)))
  }

  /// The smallest of those that are known, rounded down to steps of 1/255.
  var least: UInt8 { UInt8((largest[0] * 255).rounded(.down)) }

  private mutating func insert(_ share: Float) {
    var place = 0
    while place + 1 < Self.known, largest[place + 1] < share {
      largest[place] = largest[place + 1]
      place += 1
    }
    largest[place] = share
  }

  /// Forgets all of them, for the next word.
  mutating func removeAll() {
    for place in largest.indices { largest[place] = 0 }
  }
}
