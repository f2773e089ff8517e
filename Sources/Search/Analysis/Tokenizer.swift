/// Cuts text into words.
///
/// A word is an unbroken run of letters and digits; an apostrophe inside a word belongs to it and
/// is left out, together with a final `s` behind it:
///
///     Tokenizer().tokens(in: "Foto's van Zoë?").map(\.text)  // ["foto", "van", "zoe"]
///
/// Hyphens separate words.
package struct Tokenizer: Sendable {
  package init() {}

  /// The words of `text`, in order.
  /// - Complexity: O(*n*) in the length of the text.
  package func tokens(in text: String) -> [Token] {
    var tokens: [Token] = []
    var word = String.UnicodeScalarView()
    var range = 0..<0
    /// How long the word was before its last apostrophe.
    var beforeApostrophe: Int?
    var pendingApostrophe = false

    func close() {
      if let length = beforeApostrophe, word.count - length == 1, word.last == "s" {
        word.removeLast()
      }
      if !word.isEmpty {
        tokens.append(Token(text: String(word), range: range, position: tokens.count))
      }
      word.removeAll(keepingCapacity: true)
      beforeApostrophe = nil
      pendingApostrophe = false
    }

    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      defer { offset += length }
      if Folding.isApostrophe(scalar) {
        // At a word's start or end it is a quotation mark.
        if !word.isEmpty && !pendingApostrophe { pendingApostrophe = true } else { close() }
        continue
      }
      guard Folding.isWordScalar(scalar) else {
        if !Folding.isCombiningMark(scalar) { close() }
        continue
      }
      if word.isEmpty { range = offset..<offset }
      if pendingApostrophe {
        beforeApostrophe = word.count
        pendingApostrophe = false
      }
      Folding.append(scalar, to: &word)
      range = range.lowerBound..<(offset + length)
    }
    close()
    return tokens
  }
}
