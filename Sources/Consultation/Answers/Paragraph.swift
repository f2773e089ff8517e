package import Terminal

/// A paragraph as it will be shown: wrapped, with an indent.
package struct Paragraph: Hashable, Sendable {
  package let text: StyledText
  /// What stands before the first line.
  package let first: String
  /// What stands before the other lines.
  package let rest: String

  package init(_ text: StyledText, first: String = "", rest: String? = nil) {
    self.text = text
    self.first = first
    self.rest = rest ?? first
  }

  package init(_ text: String, _ style: Style = .plain, first: String = "", rest: String? = nil) {
    self.init(StyledText(text, style), first: first, rest: rest)
  }

  /// A wording of several lines: items keep their hanging indent.
  package static func lines(_ wording: String, _ style: Style = .plain) -> [Paragraph] {
    wording.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("- ")
        ? Paragraph(String(line.dropFirst(2)), style, first: "- ", rest: "  ")
        : Paragraph(String(line), style)
    }
  }

  /// An empty line.
  package static let gap = Paragraph(StyledText())
}

extension Screen {
  /// Shows paragraphs, each wrapped to the width.
  package func write(_ paragraphs: [Paragraph]) throws(OutputError) {
    for paragraph in paragraphs {
      if paragraph.text.isEmpty {
        try writeLine()
      } else {
        try writeWrapped(paragraph.text, first: paragraph.first, rest: paragraph.rest)
      }
    }
  }
}
