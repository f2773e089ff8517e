/// How often a common word stands in each of all passages, half a byte each; valid as long as the
/// tables that it points into.
struct PlainRow {
  /// Stands for any frequency as large or larger; which one it is stands apart.
  static let large: UInt32 = 15

  let number: Int
  let bytes: UnsafeBufferPointer<UInt8>
  /// For the frequencies that are too large: the number of the row above, the passage below; rising.
  let largePlaces: UnsafeBufferPointer<UInt64>
  let largeFrequencies: UnsafeBufferPointer<UInt32>

  /// How often the word stands in a passage.
  @inline(__always)
  subscript(passage: UInt32) -> UInt32 {
    let frequency = UInt32(bytes[Int(passage >> 1)] &>> UInt8((passage & 1) << 2)) & 15
    return frequency < Self.large ? frequency : largeFrequency(of: passage)
  }

  private func largeFrequency(of passage: UInt32) -> UInt32 {
    let place = UInt64(number) << 32 | UInt64(passage)
    var (low, high) = (0, largePlaces.count)
    while low < high {
      let middle = (low + high) / 2
      if largePlaces[middle] < place { low = middle + 1 } else { high = middle }
    }
    // In a table that somebody forged it may be missing.
    guard low < largePlaces.count, largePlaces[low] == place else { return Self.large }
    return largeFrequencies[low]
  }
}
