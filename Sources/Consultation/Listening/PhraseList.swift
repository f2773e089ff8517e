import SourceText

/// A file of the prompts in which phrases stand in lists below headings with an id.
struct PhraseList: Sendable {
  struct Section: Sendable {
    let id: String
    /// What stands below the heading, a paragraph each.
    let paragraphs: [String]
    let items: [String]
    let location: SourceLocation
  }

  let frontMatter: FrontMatter
  /// In the order of the file.
  let sections: [Section]
  /// The items before the first heading.
  let items: [String]
  let diagnostics: [Diagnostic]

  /// Reads a file whose headings may have the given ids only, and whose front matter the given keys.
  init(_ file: SourceFile, ids: [String], keys: [String] = []) {
    let outline = MarkdownOutline(of: file, keys: ["title", "language"] + keys, fieldNames: [])
    var diagnostics = outline.diagnostics
    var sections: [Section] = []
    for section in outline.sections {
      guard let id = section.id, ids.contains(id) else {
        diagnostics.append(
          Diagnostic(
            "unknown-list", at: section.location,
            "‘\(section.title)’ is not a list that is known here",
            repair: "write one of these ids behind the heading: \(ids.joined(separator: ", "))"))
        continue
      }
      let (paragraphs, items) = Self.content(of: section.lines)
      sections.append(
        Section(id: id, paragraphs: paragraphs, items: items, location: section.location))
    }
    frontMatter = outline.frontMatter
    self.sections = sections
    items = Self.content(of: outline.preamble).items
    self.diagnostics = diagnostics
  }

  private static func content(
    of lines: [MarkdownOutline.NumberedLine]
  ) -> (paragraphs: [String], items: [String]) {
    var paragraphs: [String] = []
    var items: [String] = []
    var continues = false
    for line in lines {
      switch line.line {
      case .item(let text):
        items.append(text)
        continues = false
      case .blank:
        continues = false
      case .text(let text), .quote(let text), .heading(_, let text, _), .field(_, let text):
        if continues, !paragraphs.isEmpty {
          paragraphs[paragraphs.count - 1] += " \(text)"
        } else {
          paragraphs.append(text)
        }
        continues = true
      }
    }
    return (paragraphs, items)
  }
}
