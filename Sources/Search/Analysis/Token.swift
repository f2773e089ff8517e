/// An occurrence of a word in a text.
package struct Token: Hashable, Sendable {
  /// The word in lower case, without diacritics and apostrophes.
  package let text: String

  /// Where the word stands: UTF-8 byte offsets into the text, half-open.
  package let range: Range<Int>

  /// The word's place among the words of the text, counted from 0.
  package let position: Int

  package init(text: String, range: Range<Int>, position: Int) {
    self.text = text
    self.range = range
    self.position = position
  }
}
