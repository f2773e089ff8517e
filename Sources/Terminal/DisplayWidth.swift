/// How many cells of a terminal a text takes.
package enum DisplayWidth {
  /// The cells of one character: 0 for controls and lone marks, 2 for East Asian wide characters and
  /// emoji, else 1; a cluster of several spacing letters, as Indic scripts have, takes their sum.
  package static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    var sum = 0
    for scalar in scalars {
      let cells = cells(of: scalar)
      // What follows in a cluster, such as a skin tone, takes no more room.
      if cells == 2 { return 2 }
      // U+FE0F asks for the emoji form of the character before it.
      if scalar.value == 0xFE0F, sum == 1 { return 2 }
      sum += cells
    }
    return sum
  }

  /// The cells of a text on one line; tabs and line feeds count as none.
  /// - Complexity: O(*n*) in the length of the text.
  package static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  private static func cells(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? 0 : 1 }
    if scalar.value < 0x300 { return scalar.value < 0xA0 || scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control:
      return 0
    default:
      if isTrailingHangul(scalar) { return 0 }
      return isWide(scalar) ? 2 : 1
    }
  }

  /// Vowels and final consonants of Hangul written in parts are drawn inside the first consonant.
  private static func isTrailingHangul(_ scalar: Unicode.Scalar) -> Bool {
    (0x1160...0x11FF).contains(scalar.value)
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    return scalar.properties.isEmojiPresentation
      || wideRanges.contains { $0.contains(scalar.value) }
  }

  /// Wide and fullwidth characters other than emoji: the W and F lines of EastAsianWidth.txt in the
  /// Unicode Character Database (version 16), joined over unassigned code points.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul initial consonants
    0x2329...0x232A,  // angle brackets
    0x2630...0x2637, 0x268A...0x268F,  // trigrams, digrams
    0x2E80...0x303E,  // radicals, ideographic punctuation
    0x3041...0x3247, 0x3250...0xA4CF,  // kana, bopomofo, Hangul letters, ideographs, Yi
    0xA960...0xA97C,  // Hangul initial consonants
    0xAC00...0xD7A3,  // Hangul syllables
    0xF900...0xFAFF,  // compatibility ideographs
    0xFE10...0xFE19, 0xFE30...0xFE6B,  // vertical and small forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // fullwidth forms
    0x16FE0...0x1B2FB,  // Tangut, Khitan, kana, Nushu
    0x1D300...0x1D376,  // Tai Xuan Jing and counting rods
    0x1F200...0x1F265,  // enclosed ideographs
    0x20000...0x3FFFD,  // further ideographs
  ]
}
