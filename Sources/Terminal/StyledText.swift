/// A text for the screen: pieces of printable text, each with its role.
package struct StyledText: Hashable, Sendable {
  /// A piece of text in one style.
  struct Span: Hashable, Sendable {
    let text: PrintableText
    let style: Style

    /// A piece of text in one style.
    init(_ text: PrintableText, _ style: Style) {
      self.text = text
      self.style = style
    }
  }

  /// The pieces in reading order; none of them is empty.
  private(set) var spans: [Span] = []

  /// The empty text.
  package init() {}

  /// A text in one style.
  package init(_ text: PrintableText, _ style: Style = .plain) {
    if !text.isEmpty { spans = [Span(text, style)] }
  }

  /// A text in one style, from text of any origin.
  package init(_ untrusted: String, _ style: Style = .plain) {
    self.init(PrintableText(untrusted), style)
  }

  /// One text followed by the other.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    result += right
    return result
  }

  /// Appends a text.
  package static func += (left: inout StyledText, right: StyledText) {
    left.spans += right.spans
  }

  /// Whether there is no text at all.
  package var isEmpty: Bool { spans.isEmpty }

  /// The text without its styles.
  package var plain: String {
    spans.map(\.text.string).joined()
  }

  /// The text as it goes to a terminal.
  ///
  /// Every styled piece is closed before a line feed and opened again after it, so that no style
  /// crosses the end of a line.
  /// - Parameter colour: Whether styles are shown.
  /// - Returns: The text with control sequences; without colour, `plain`.
  package func rendered(colour: Bool) -> String {
    colour ? rendered(open: "\u{1B}[", close: "m") : plain
  }

  /// The text as a prompt for Readline, which is told what takes no room by bytes 1 and 2.
  func renderedAsPrompt(colour: Bool) -> String {
    colour ? rendered(open: "\u{1}\u{1B}[", close: "m\u{2}") : plain
  }

  private func rendered(open: String, close: String) -> String {
    var result = ""
    for span in spans {
      guard let parameters = span.style.parameters else {
        result += span.text.string
        continue
      }
      let lines = span.text.string.utf8.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        if index > 0 { result += "\n" }
        if !line.isEmpty {
          result += open + parameters + close + String(Substring(line)) + open + "0" + close
        }
      }
    }
    return result
  }
}
