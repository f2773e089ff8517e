/// Cuts text into words.
///
/// A word is an unbroken run of letters and digits; an apostrophe inside a word belongs to it and
/// is left out, together with a final `s` behind it:
///
///     Tokenizer().tokens(in: "Foto's van Zoë?")  // ["foto", "van", "zoe"]
///
/// Hyphens separate words.
package struct Tokenizer: Sendable {
  package init() {}

  /// The words of `text` in order, in lower case, without diacritics and apostrophes.
  /// - Complexity: O(*n*) in the length of the text.
  package func tokens(in text: String) -> [String] {
    var tokens: [String] = []
    forEachWord(in: text) { tokens.append(String(decoding: $0, as: UTF8.self)) }
    return tokens
  }

  /// Calls `body` with the folded bytes of each word of `text`, in order; they are there during the call
  /// only.
  func forEachWord(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var reader = WordReader()
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        if byte < 0x80 {
          reader.read(ascii: byte, body)
          place += 1
        } else {
          let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
          reader.read(Self.scalar(bytes, at: place, length: length), body)
          place += length
        }
      }
      reader.close(body)
    }
  }

  /// The scalar of a sequence of bytes in a text, which is always valid UTF-8.
  private static func scalar(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, length: Int
  ) -> Unicode.Scalar {
    var value = UInt32(bytes[place]) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Puts the scalars of a text together to words.
private struct WordReader {
  typealias Body = (UnsafeBufferPointer<UInt8>) -> Void

  /// The folded letters of the open word, in UTF-8.
  private var word: [UInt8] = []
  /// How long the word was before its last apostrophe.
  private var lengthBeforeApostrophe: Int?
  private var isAfterApostrophe = false

  mutating func read(ascii byte: UInt8, _ body: Body) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39:
      extend()
      word.append(byte)
    case 0x41...0x5A:
      extend()
      word.append(byte + 0x20)
    case 0x27, 0x60:
      readApostrophe(body)
    default:
      if !word.isEmpty { close(body) }
    }
  }

  mutating func read(_ scalar: Unicode.Scalar, _ body: Body) {
    if Folding.isApostrophe(scalar) {
      readApostrophe(body)
    } else if Folding.isWordScalar(scalar) {
      extend()
      Folding.append(scalar, to: &word)
    } else if !Folding.isCombiningMark(scalar) {
      close(body)
    }
  }

  /// At a word's start or end, and next to another one, an apostrophe is a quotation mark.
  private mutating func readApostrophe(_ body: Body) {
    if !word.isEmpty && !isAfterApostrophe { isAfterApostrophe = true } else { close(body) }
  }

  /// Makes room for another letter.
  private mutating func extend() {
    if isAfterApostrophe {
      lengthBeforeApostrophe = word.count
      isAfterApostrophe = false
    }
  }

  /// Ends the open word, if there is one.
  mutating func close(_ body: Body) {
    if let length = lengthBeforeApostrophe, word.count == length + 1,
      word.last == UInt8(ascii: "s")
    {
      word.removeLast()
    }
    if !word.isEmpty {
      word.withUnsafeBufferPointer(body)
      word.removeAll(keepingCapacity: true)
    }
    lengthBeforeApostrophe = nil
    isAfterApostrophe = false
  }
}
