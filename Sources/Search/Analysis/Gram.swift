/// Four letters of a word, 16 bits each.
///
/// Letters beyond Unicode's basic plane share their numbers with others, which does no harm.
struct Gram: Hashable, Sendable {
  let rawValue: UInt64

  private static let length = 4
  private static let mark = UInt64(UInt8(ascii: "_"))

  /// The overlapping grams of a word, with a mark at its ends: of `boos`, these are `_boo`, `boos`
  /// and `oos_`.
  ///
  /// Four letters do best for Dutch: McNamee and Mayfield, "Character N-Gram Tokenization for
  /// European Language Text Retrieval" (2004).
  static func grams(of word: String) -> [Gram] {
    var window = mark
    var count = 1
    var grams: [Gram] = []
    func push(_ letter: UInt64) {
      window = window << 16 | letter
      count += 1
      if count >= length { grams.append(Gram(rawValue: window)) }
    }
    for scalar in word.unicodeScalars { push(UInt64(scalar.value & 0xFFFF)) }
    push(mark)
    return grams.isEmpty ? [Gram(rawValue: window)] : grams
  }
}
