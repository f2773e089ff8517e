/// The encoding of many older web pages.
enum Windows1252 {
  /// The text of bytes in this encoding; a byte that stands for nothing becomes U+FFFD.
  static func text(of bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes {
      let isUpper = (0x80...0x9F).contains(byte)
      result.append(isUpper ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(result)
  }

  /// What differs from ISO 8859-1: the bytes from 0x80 to 0x9F.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}
