/// Remembers the numbers of words that come often, so that most need no look at the table of all.
///
/// Each word has one place here and drives out the word that was there; a word of more than 16 bytes has
/// none.
struct FrequentWords {
  private struct Slot: BitwiseCopyable {
    /// The first eight bytes and the last; they may overlap, which the length tells.
    var first: UInt64 = 0
    var last: UInt64 = 0
    var length: UInt32 = 0
    var number: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 14)

  /// The number of a word, from `find` where it isn't known here.
  @inline(__always)
  mutating func number(
    of word: UnsafeBufferPointer<UInt8>, find: (UnsafeBufferPointer<UInt8>) -> Int
  ) -> Int {
    guard word.count <= 16 else { return find(word) }
    var wanted = Self.slot(of: word)
    let hash =
      (wanted.first &* 0x9E37_79B9_7F4A_7C15) ^ (wanted.last &* 0xC2B2_AE3D_27D4_EB4F)
      ^ UInt64(wanted.length)
    let place = Int(((hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 50)
    let known = slots[place]
    if known.first == wanted.first, known.last == wanted.last, known.length == wanted.length {
      return Int(known.number)
    }
    wanted.number = UInt32(find(word))
    slots[place] = wanted
    return Int(wanted.number)
  }

  @inline(__always)
  private static func slot(of word: UnsafeBufferPointer<UInt8>) -> Slot {
    let bytes = UnsafeRawBufferPointer(word)
    let count = bytes.count
    var slot = Slot(length: UInt32(count))
    if count >= 8 {
      slot.first = bytes.loadUnaligned(as: UInt64.self)
      slot.last = bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      slot.first = UInt64(bytes.loadUnaligned(as: UInt32.self))
      slot.last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
    } else {
      for byte in bytes { slot.first = slot.first << 8 | UInt64(byte) }
    }
    return slot
  }
}
