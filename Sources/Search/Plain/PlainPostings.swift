/// Which passages hold each word, and how often: packed blocks, and rows for the most common words.
///
/// A row has half a byte for each passage, so that a passage is found in it at once. A word in one
/// passage of 16 takes less than twice the room this way.
struct PlainPostings: Sendable {
  /// By word: how many passages hold it.
  let counts: Table<UInt32>
  /// By word: the tenth of its passages' shares has at least this size, in steps of 1/255; 0 where there
  /// are fewer.
  let tenths: Table<UInt8>
  /// Where the blocks of each word start; one entry more than there are words.
  private let starts: Table<UInt32>
  private let blocks: Table<PlainBlock>
  private let bytes: Table<UInt8>
  /// The words that have a row instead of blocks, rising.
  private let rowWords: Table<UInt32>
  /// No passage has a larger share of these words' weights, in steps of 1/255.
  private let rowMosts: Table<UInt8>
  private let rows: Table<UInt8>
  /// The frequencies that are too large for a row: its number above, the passage below; rising.
  private let largePlaces: Table<UInt64>
  private let largeFrequencies: Table<UInt32>

  /// Bytes a row.
  private let rowSize: Int

  /// Whether a word in so many passages has a row.
  static func hasRow(holding: Int, of passages: Int) -> Bool {
    passages >= PlainBlock.size && holding >= passages / 16
  }

  /// Bytes a row of so many passages takes.
  static func rowSize(_ passages: Int) -> Int { (passages + 1) / 2 }

  func blocks(of word: Int) -> UnsafeBufferPointer<PlainBlock> {
    UnsafeBufferPointer(rebasing: blocks.values[Int(starts[word])..<Int(starts[word + 1])])
  }

  /// The packed bytes of all blocks.
  var packed: UnsafeRawBufferPointer { UnsafeRawBufferPointer(bytes.values) }

  /// The number of a word's row; nil where it has none.
  func rowNumber(of word: Int) -> Int? {
    var (low, high) = (0, rowWords.count)
    while low < high {
      let middle = (low + high) / 2
      if rowWords[middle] < UInt32(word) { low = middle + 1 } else { high = middle }
    }
    return low < rowWords.count && rowWords[low] == UInt32(word) ? low : nil
  }

  func most(inRow row: Int) -> UInt8 { rowMosts[row] }

  func row(_ number: Int) -> PlainRow {
    let bytes = UnsafeBufferPointer(rebasing: rows.values[(number * rowSize)...])
    return PlainRow(
      number: number, bytes: bytes, largePlaces: largePlaces.values,
      largeFrequencies: largeFrequencies.values)
  }

  /// Puts parts together that hold the words one after the other, of `passages` passages.
  init(_ parts: [PlainPacker], passages: Int) {
    var counts: [UInt32] = []
    var tenths: [UInt8] = []
    var starts: [UInt32] = [0]
    var blocks: [PlainBlock] = []
    var bytes: [UInt8] = []
    var rowWords: [UInt32] = []
    var rowMosts: [UInt8] = []
    var rows: [UInt8] = []
    var largePlaces: [UInt64] = []
    var largeFrequencies: [UInt32] = []
    bytes.reserveCapacity(parts.reduce(PackedNumbers.padding) { $0 + $1.bytes.count })
    rows.reserveCapacity(parts.reduce(0) { $0 + $1.rows.count })
    for part in parts {
      let place = UInt32(bytes.count)
      let row = UInt64(rowWords.count) << 32
      for count in part.blockCounts { starts.append(starts[starts.count - 1] + count) }
      blocks += part.blocks.map { $0.moved(by: place) }
      rowWords += part.rowWords.map { $0 + UInt32(counts.count) }
      counts += part.counts
      tenths += part.tenths
      bytes += part.bytes
      rowMosts += part.rowMosts
      rows += part.rows
      largePlaces += part.largePlaces.map { $0 + row }
      largeFrequencies += part.largeFrequencies
    }
    bytes += [UInt8](repeating: 0, count: PackedNumbers.padding)
    rows += [0]
    self.counts = Table(counts)
    self.tenths = Table(tenths)
    self.starts = Table(starts)
    self.blocks = Table(blocks)
    self.bytes = Table(bytes)
    self.rowWords = Table(rowWords)
    self.rowMosts = Table(rowMosts)
    self.rows = Table(rows)
    self.largePlaces = Table(largePlaces)
    self.largeFrequencies = Table(largeFrequencies)
    rowSize = Self.rowSize(passages)
  }

  // MARK: - Storing

  func write(to writer: inout ImageWriter) {
    writer.append(counts)
    writer.append(tenths)
    writer.append(starts)
    writer.append(blocks)
    writer.append(bytes)
    writer.append(rowWords)
    writer.append(rowMosts)
    writer.append(rows)
    writer.append(largePlaces)
    writer.append(largeFrequencies)
  }

  init(_ reader: inout ImageReader, passages: Int) throws(Image.Fault) {
    counts = try reader.table()
    tenths = try reader.table()
    starts = try reader.table()
    blocks = try reader.table()
    bytes = try reader.table()
    rowWords = try reader.table()
    rowMosts = try reader.table()
    rows = try reader.table()
    largePlaces = try reader.table()
    largeFrequencies = try reader.table()
    rowSize = Self.rowSize(passages)
    guard starts.count == counts.count + 1, starts.isRising(to: blocks.count),
      tenths.count == counts.count, bytes.count >= PackedNumbers.padding,
      rowMosts.count == rowWords.count,
      rows.count == rowWords.count * rowSize + 1, largePlaces.count == largeFrequencies.count,
      passages <= Self.mostPassages,
      (0..<counts.count).allSatisfy({ holdsBlocks(of: $0, passages: passages) })
    else { throw .malformed }
  }

  /// The most passages whose numbers are sure to rise in a block of which only the last is known.
  private static let mostPassages = 1 << 24

  /// Whether a word is in no more than all passages, and either in none by blocks or in as many as these
  /// hold; and whether these lie within the bytes and rise.
  private func holdsBlocks(of word: Int, passages: Int) -> Bool {
    let count = Int(counts[word])
    let blocks = blocks(of: word)
    guard count <= passages else { return false }
    guard !blocks.isEmpty else { return true }
    guard blocks.count == (count + PlainBlock.size - 1) / PlainBlock.size else { return false }
    var next = 0
    for (place, block) in blocks.enumerated() {
      let held = min(PlainBlock.size, count - place * PlainBlock.size)
      guard Int(block.last) < passages, next + held - 1 <= Int(block.last),
        block.fits(held, from: UInt32(next), in: bytes.count)
      else { return false }
      next = Int(block.last) + 1
    }
    return true
  }
}

extension PlainBlock {
  fileprivate func moved(by places: UInt32) -> PlainBlock {
    PlainBlock(
      last: last, place: place + places, distanceWidth: Int(distanceWidth),
      frequencyWidth: Int(frequencyWidth), most: most)
  }
}
