/// Goes forwards through the passages of one word of a question.
///
/// Scores are whole numbers, so that sums don't depend on the order in which words are added. The
/// tables that it points into, and its room for a block, must be there as long as it is.
struct PlainCursor {
  /// What a whole share counts for.
  private let weight: Float
  private let blocks: UnsafeBufferPointer<PlainBlock>
  private let packed: UnsafeRawBufferPointer
  /// For a word with a row, which has no blocks.
  private let row: PlainRow?
  private let norms: PlainNorms.View
  private let count: Int
  /// No passage scores more by this word.
  let bound: UInt32
  /// At least ten passages score more; 0 where there are fewer.
  let tenth: UInt32

  /// The block that the search has come to.
  private var block = 0
  /// The block whose passages are unpacked; -1 where none is.
  private var unpacked = -1
  private var unpackedCount = 0
  /// The place in the unpacked block that the search has come to.
  private var place = 0
  private let passages: UnsafeMutablePointer<UInt32>

  /// Starts at the first passage of a word; `room` holds the passages of a block.
  init(
    _ word: Int, weight: Float, in postings: borrowing PlainPostings, _ norms: PlainNorms.View,
    room: UnsafeMutablePointer<UInt32>
  ) {
    self.weight = weight
    self.norms = norms
    passages = room
    packed = postings.packed
    count = Int(postings.counts[word])
    blocks = postings.blocks(of: word)
    let tenth = UInt32(weight * Float(postings.tenths[word]) * (0.999_999 / 255))
    // One less than the tenth scores, so that ten are above it.
    self.tenth = max(1, tenth) - 1
    if let number = postings.rowNumber(of: word) {
      row = postings.row(number)
      bound = Self.bound(of: postings.most(inRow: number), weight)
    } else {
      row = nil
      bound = Self.bound(of: blocks.reduce(0) { max($0, $1.most) }, weight)
    }
  }

  /// No posting with a share of at most `most` scores more; with room for what rounding adds.
  @inline(__always)
  private static func bound(of most: UInt8, _ weight: Float) -> UInt32 {
    UInt32(weight * Float(most) * (1.000_001 / 255)) + 1
  }

  /// What a frequency adds to the score of a passage.
  @inline(__always)
  private func score(_ frequency: UInt32, _ passage: UInt32) -> UInt32 {
    UInt32(weight * norms.share(frequency, in: passage))
  }

  /// A passage before which there is no further one; nil where there is none at all.
  ///
  /// The search must not have gone beyond `start`.
  mutating func next(from start: UInt32) -> UInt32? {
    if row != nil { return start }
    passOver(to: start)
    guard block < blocks.count else { return nil }
    let first = unpacked == block ? passages[place] : block > 0 ? blocks[block - 1].last + 1 : 0
    return max(start, first)
  }

  @inline(__always)
  private mutating func passOver(to start: UInt32) {
    while block < blocks.count, blocks[block].last < start { block += 1 }
  }

  /// No passage from `start` up to `end` scores more by this word.
  mutating func bound(from start: UInt32, to end: UInt32) -> UInt32 {
    if row != nil { return bound }
    passOver(to: start)
    guard block < blocks.count, block == 0 || blocks[block - 1].last + 1 < end else { return 0 }
    var most: UInt8 = 0
    for next in block..<blocks.count {
      most = max(most, blocks[next].most)
      if blocks[next].last + 1 >= end { break }
    }
    return Self.bound(of: most, weight)
  }

  /// Adds what the word counts for in the passages from `start` up to `end` to their scores, which
  /// begin at `start`, and marks them.
  mutating func add(
    from start: UInt32, to end: UInt32, scores: UnsafeMutablePointer<UInt32>,
    marks: UnsafeMutablePointer<UInt64>
  ) {
    forEach(from: start, to: end) { _ in
      true
    } _: { passage, score in
      let slot = Int(passage &- start)
      scores[slot] &+= score
      marks[slot >> 6] |= 1 &<< UInt64(slot & 63)
    }
  }

  /// Calls `body` with the passages from `start` up to `end` that hold the word and what it counts for
  /// in each; passes over the blocks in which it counts for no more than what is not `wanted`.
  @inline(__always)
  mutating func forEach(
    from start: UInt32, to end: UInt32, wanted: (_ bound: UInt32) -> Bool,
    _ body: (_ passage: UInt32, _ score: UInt32) -> Void
  ) {
    if let row {
      for passage in start..<end {
        let frequency = row[passage]
        if frequency > 0 { body(passage, score(frequency, passage)) }
      }
      return
    }
    passOver(to: start)
    while block < blocks.count {
      guard block == 0 || blocks[block - 1].last + 1 < end else { return }
      guard wanted(Self.bound(of: blocks[block].most, weight)) else {
        guard blocks[block].last < end else { return }
        block += 1
        continue
      }
      unpack()
      while passages[place] < start { place += 1 }
      let frequencies = self.frequencies(of: block)
      let width = Int(blocks[block].frequencyWidth)
      while place < unpackedCount, passages[place] < end {
        let passage = passages[place]
        let frequency = PackedNumbers.number(frequencies, at: place, width: width) &+ 1
        body(passage, score(frequency, passage))
        place += 1
      }
      guard place == unpackedCount else { return }
      block += 1
    }
  }

  /// What the word counts for in a passage; nil where that is too little to reach `wanted`, as can be
  /// told without unpacking.
  ///
  /// Passages must be asked for in rising order.
  @inline(__always)
  mutating func score(
    of passage: UInt32, wanted: UInt32
  ) -> UInt32? {
    if let row {
      let frequency = row[passage]
      return frequency > 0 ? score(frequency, passage) : 0
    }
    passOver(to: passage)
    guard block < blocks.count else { return 0 }
    guard Self.bound(of: blocks[block].most, weight) >= wanted else { return nil }
    if block > 0, blocks[block - 1].last >= passage { return 0 }
    unpack()
    while passages[place] < passage { place += 1 }
    guard passages[place] == passage else { return 0 }
    let frequency =
      PackedNumbers.number(
        frequencies(of: block), at: place, width: Int(blocks[block].frequencyWidth)) + 1
    return score(frequency, passage)
  }

  /// The frequencies of an unpacked block, and what follows.
  @inline(__always)
  private func frequencies(of block: Int) -> UnsafeRawBufferPointer {
    let start = Int(blocks[block].place)
    let size = PackedNumbers.size(of: unpackedCount, width: Int(blocks[block].distanceWidth))
    return UnsafeRawBufferPointer(rebasing: packed[(start + size)...])
  }

  @inline(__always)
  private mutating func unpack() {
    guard unpacked != block else { return }
    unpacked = block
    unpackedCount = min(PlainBlock.size, count - block * PlainBlock.size)
    place = 0
    PackedNumbers.sum(
      UnsafeRawBufferPointer(rebasing: packed[Int(blocks[block].place)...]), count: unpackedCount,
      width: Int(blocks[block].distanceWidth), after: block > 0 ? blocks[block - 1].last : .max,
      into: passages)
    // It is that already, but for a forged table, in which a search must find its end as well.
    passages[unpackedCount - 1] = blocks[block].last
  }
}
