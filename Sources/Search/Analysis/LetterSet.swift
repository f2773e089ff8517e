/// Which letters a word has, once and more than once, in 64 bits.
///
/// Two words with an edit between them differ in two bits at most: an edit takes away one letter or
/// puts in one, or both. So most of the words that are too far away can be told without comparing
/// letter by letter.
struct LetterSet: BitwiseCopyable {
  private let bits: UInt64

  init(_ word: UnsafeBufferPointer<UInt8>) {
    var once: UInt64 = 0
    var again: UInt64 = 0
    for byte in word {
      // Each of the 26 letters has a place of its own; a digit or a part of another letter shares one.
      let letter = UInt64(1) << UInt64(byte & 0x1F)
      again |= once & letter
      once |= letter
    }
    bits = once | again << 32
  }

  /// Whether so few edits can lie between words with these letters.
  func isWithin(_ edits: Int, of other: LetterSet) -> Bool {
    (bits ^ other.bits).nonzeroBitCount <= 2 * edits
  }
}
