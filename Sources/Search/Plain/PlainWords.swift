/// The words of a text as nearly every search engine can read them: runs of letters and digits in
/// lower case, and nothing more.
enum PlainWords {
  /// By byte: the letter or digit in lower case that it stands for in ASCII; 0 where it ends a word.
  private static let letters: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x61...0x7A, 0x30...0x39: UInt8(byte)
    case 0x41...0x5A: UInt8(byte) + 0x20
    default: 0
    }
  }

  /// Calls `body` with the bytes of each word, in order; they are there during the call only.
  @inline(__always)
  static func forEach(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) {
        forEach(inASCII: bytes, body)
      } else {
        forEach(inUnicode: String(decoding: bytes, as: UTF8.self), body)
      }
    }
  }

  @inline(__always)
  private static func forEach(
    inASCII text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { word in
      letters.withUnsafeBufferPointer { letters in
        var length = 0
        for byte in text {
          let letter = letters[Int(byte)]
          if letter != 0 {
            word[length] = letter
            length += 1
          } else if length > 0 {
            body(UnsafeBufferPointer(rebasing: word[..<length]))
            length = 0
          }
        }
        if length > 0 { body(UnsafeBufferPointer(rebasing: word[..<length])) }
      }
    }
  }

  private static func forEach(
    inUnicode text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var word: [UInt8] = []
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar) {
        word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else if !word.isEmpty {
        word.withUnsafeBufferPointer(body)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { word.withUnsafeBufferPointer(body) }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
