/// Lower case and without diacritics: `Zoë` and `zoe` are one word.
///
/// Covers the Latin letters of Unicode's blocks Latin-1 Supplement and Latin Extended-A; letters of
/// other scripts are put in lower case and otherwise left alone. Combining marks (U+0300 to U+036F)
/// are dropped, so that decomposed text folds to the same word.
enum Folding {
  /// Base letters for U+00C0 up to U+017F, one entry a scalar; a dot stands for "not a letter".
  private static let bases: [[UInt8]] = {
    let latin1 = """
      a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss \
      a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
      """
    let extendedA = """
      a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g \
      h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
      o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u \
      w w y y y z z z z z z s
      """
    return (latin1 + " " + extendedA).split(separator: " ").map { entry in
      entry == "." ? [] : Array(entry.utf8)
    }
  }()

  /// Whether a scalar beyond ASCII is an apostrophe.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2019}" || scalar == "\u{2018}"
  }

  static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Whether a scalar beyond ASCII is part of a word: a letter or a digit.
  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if (0xC0...0x17F).contains(scalar.value) { return scalar.value != 0xD7 && scalar.value != 0xF7 }
    return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }

  /// Appends what `scalar`, a word scalar beyond ASCII, folds to.
  static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
    if (0xC0...0x17F).contains(scalar.value) {
      word += bases[Int(scalar.value - 0xC0)]
    } else {
      word += scalar.properties.lowercaseMapping.utf8
    }
  }
}
