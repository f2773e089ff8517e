/// What must be known to pass over up to 128 postings of a word that lie packed together.
struct PlainBlock: BitwiseCopyable {
  /// How many postings a block has; the last one of a word may have fewer.
  static let size = 128

  /// The last of its passages.
  let last: UInt32
  /// Where its bytes start: the distances of the passages, then the frequencies, each less 1.
  let place: UInt32
  /// Bits a distance.
  let distanceWidth: UInt8
  /// Bits a frequency.
  let frequencyWidth: UInt8
  /// No passage has a larger share of the word's weight, in steps of 1/255.
  let most: UInt8
  /// Fills the place up, so that the same block is always the same bytes.
  private let spare: UInt8 = 0

  init(last: UInt32, place: UInt32, distanceWidth: Int, frequencyWidth: Int, most: UInt8) {
    self.last = last
    self.place = place
    self.distanceWidth = UInt8(distanceWidth)
    self.frequencyWidth = UInt8(frequencyWidth)
    self.most = most
  }

  /// Whether so many postings lie within so many bytes, with distances no wider than the way from the
  /// passage `start` to the last one.
  func fits(_ count: Int, from start: UInt32, in size: Int) -> Bool {
    let widest = PackedNumbers.width(of: CollectionOfOne(last - start))
    let (distanceWidth, frequencyWidth) = (Int(distanceWidth), Int(frequencyWidth))
    guard distanceWidth <= widest, frequencyWidth < 32 else { return false }
    let packed =
      PackedNumbers.size(of: count, width: distanceWidth)
      + PackedNumbers.size(of: count, width: frequencyWidth)
    return Int(place) + packed + PackedNumbers.padding <= size
  }
}
