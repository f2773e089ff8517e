/// A line from a file or a pipe.
package struct StreamLine: Equatable, Sendable {
  /// Its place in the input; the first is 1.
  package let number: Int

  /// The line without its line end; bytes that are no UTF-8 have become U+FFFD.
  package let text: String

  /// Whether all of `text` was valid UTF-8.
  package let isValidUTF8: Bool

  /// Whether the line was longer than allowed, so that `text` is only the beginning of it.
  package let isTooLong: Bool

  /// A line with what is known about it.
  package init(number: Int, text: String, isValidUTF8: Bool, isTooLong: Bool) {
    self.number = number
    self.text = text
    self.isValidUTF8 = isValidUTF8
    self.isTooLong = isTooLong
  }
}
