/// Packs the postings of some words, one word after the other; parts can be packed side by side.
package struct PlainPacker: Sendable {
  private(set) var counts: [UInt32] = []
  private(set) var tenths: [UInt8] = []
  /// By word: how many blocks it has.
  private(set) var blockCounts: [UInt32] = []
  private(set) var blocks: [PlainBlock] = []
  private(set) var bytes: [UInt8] = []
  private(set) var rowWords: [UInt32] = []
  private(set) var rowMosts: [UInt8] = []
  private(set) var rows: [UInt8] = []
  private(set) var largePlaces: [UInt64] = []
  private(set) var largeFrequencies: [UInt32] = []

  private let norms: PlainNorms
  private var shares = PlainShares()

  init(_ norms: PlainNorms) {
    self.norms = norms
  }

  /// Adds the next word with its postings, in the order of passages.
  mutating func add(_ postings: [PlainPosting]) {
    counts.append(UInt32(postings.count))
    shares.removeAll()
    defer { tenths.append(shares.least) }
    guard !PlainPostings.hasRow(holding: postings.count, of: norms.count) else {
      addRow(postings)
      blockCounts.append(0)
      return
    }
    var next: UInt32 = 0
    for start in stride(from: 0, to: postings.count, by: PlainBlock.size) {
      let end = min(start + PlainBlock.size, postings.count)
      addBlock(postings[start..<end], from: next)
      next = postings[end - 1].passage + 1
    }
    blockCounts.append(UInt32((postings.count + PlainBlock.size - 1) / PlainBlock.size))
  }

  private mutating func addBlock(_ postings: ArraySlice<PlainPosting>, from start: UInt32) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * PlainBlock.size) { numbers in
      var next = start
      var all: (distance: UInt32, frequency: UInt32) = (0, 0)
      for (place, posting) in postings.enumerated() {
        numbers[place] = posting.passage - next
        numbers[PlainBlock.size + place] = posting.frequency - 1
        all.distance |= numbers[place]
        all.frequency |= numbers[PlainBlock.size + place]
        next = posting.passage + 1
      }
      let distanceWidth = PackedNumbers.width(of: CollectionOfOne(all.distance))
      let frequencyWidth = PackedNumbers.width(of: CollectionOfOne(all.frequency))
      blocks.append(
        PlainBlock(
          last: next - 1, place: UInt32(bytes.count), distanceWidth: distanceWidth,
          frequencyWidth: frequencyWidth, most: shares.add(postings, norms.view)))
      PackedNumbers.append(
        numbers[..<postings.count], width: distanceWidth, to: &bytes)
      PackedNumbers.append(
        numbers[PlainBlock.size..<(PlainBlock.size + postings.count)], width: frequencyWidth,
        to: &bytes)
    }
  }

  private mutating func addRow(_ postings: [PlainPosting]) {
    let start = rows.count
    rows.append(contentsOf: repeatElement(0, count: PlainPostings.rowSize(norms.count)))
    for posting in postings {
      let kept = min(posting.frequency, PlainRow.large)
      rows[start + Int(posting.passage / 2)] |= UInt8(kept) << UInt8(posting.passage % 2 * 4)
      if kept == PlainRow.large {
        largePlaces.append(UInt64(rowWords.count) << 32 | UInt64(posting.passage))
        largeFrequencies.append(posting.frequency)
      }
    }
    rowWords.append(UInt32(counts.count - 1))
    rowMosts.append(shares.add(postings[...], norms.view))
  }
}
