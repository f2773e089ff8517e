/// A fast hash of bytes for tables that are stored; the same in every run.
///
/// No defence against chosen collisions: who could choose them could write the knowledge itself.
enum ByteHash {
  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The hash of a word.
  @inline(__always)
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(bytes)
    var value = UInt64(raw.count) &* prime
    var place = 0
    while place + 8 <= raw.count {
      value = (value ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* prime
      value ^= value >> 29
      place += 8
    }
    var rest: UInt64 = 0
    while place < raw.count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    return hash(value ^ rest)
  }

  /// The hash of a number.
  @inline(__always)
  static func hash(_ key: UInt64) -> UInt32 {
    var value = (key ^ key >> 32) &* prime
    value ^= value >> 29
    return UInt32(truncatingIfNeeded: (value &* prime) >> 32)
  }

  @inline(__always)
  static func areEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for place in left.indices where left[place] != right[place] { return false }
    return true
  }
}
