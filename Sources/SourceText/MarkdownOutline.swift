/// A file cut at its `##` headings.
package struct MarkdownOutline: Sendable {
  /// A line with its number, counted from 1.
  package struct NumberedLine: Sendable {
    package let number: Int
    package let line: MarkdownLine
  }

  /// A `##` heading with what stands below it.
  package struct Section: Sendable {
    package let title: String
    /// The `{#id}` of the heading; nil where it has none, or one that can't be an id.
    package let id: String?
    /// Whether the heading has no `{#…}` at all.
    package let lacksID: Bool
    package let location: SourceLocation
    package let lines: [NumberedLine]
  }

  package let frontMatter: FrontMatter
  /// What the key `language` of the front matter says; nil where it says nothing that is known.
  package let language: Language?
  /// What stands between the front matter and the first `##` heading.
  package let preamble: [NumberedLine]
  package let sections: [Section]
  /// The faults of reading, of the front matter with its language, and of the headings' ids.
  package let diagnostics: [Diagnostic]

  /// Cuts a file; `keys` and `fieldNames` are those that its format knows.
  package init(of file: SourceFile, keys: [String], fieldNames: [String]) {
    let frontMatter = FrontMatter(of: file, knownKeys: keys)
    var diagnostics = file.diagnostics + frontMatter.diagnostics
    var preamble: [NumberedLine] = []
    var sections: [Section] = []
    var open: (title: String, id: String?, lacksID: Bool, location: SourceLocation)?
    var lines: [NumberedLine] = []

    func close() {
      if let open {
        sections.append(
          Section(
            title: open.title, id: open.id, lacksID: open.lacksID, location: open.location,
            lines: lines))
      } else {
        preamble = lines
      }
      lines = []
    }

    let comments = CommentedLines(in: file)
    diagnostics += comments.diagnostics
    for line in file.lines.dropFirst(frontMatter.lineCount) {
      if comments.contains(line.number) {
        lines.append(NumberedLine(number: line.number, line: .blank))
        continue
      }
      let parsed = MarkdownLine(line.text, fieldNames: fieldNames)
      guard case .heading(level: 2, let title, var id) = parsed else {
        lines.append(NumberedLine(number: line.number, line: parsed))
        continue
      }
      close()
      let location = SourceLocation(file: file.name, line: line.number)
      let lacksID = id == nil
      if let name = id, !Self.isIdentifier(name) {
        diagnostics.append(
          Diagnostic(
            "malformed-id", at: location, "‘\(name)’ can't be an id",
            repair: "use lower-case letters, digits and hyphens only, such as {#name-the-wait}"))
        id = nil
      }
      open = (title, id, lacksID, location)
    }
    close()

    let declared = frontMatter.entry("language")
    language = declared.flatMap { Language(rawValue: $0.value) }
    if let declared, language == nil {
      diagnostics.append(
        Diagnostic(
          "unknown-language", at: SourceLocation(file: file.name, line: declared.line),
          "‘\(declared.value)’ is not a language that is known here", repair: "write nl or en"))
    }
    self.frontMatter = frontMatter
    self.preamble = preamble
    self.sections = sections
    self.diagnostics = diagnostics
  }

  /// Whether `text` may be the id of a tip or step: letters a-z and digits, with hyphens
  /// between them.
  package static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty && !text.hasPrefix("-") && !text.hasSuffix("-")
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
  }
}
