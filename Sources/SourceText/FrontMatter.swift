/// The `key: value` lines between two `---` lines at the start of a file.
///
///     ---
///     title: Waiting at the counter
///     author: Training team
///     ---
///
/// This is a small subset of YAML that leaves nothing to explode: one line a value, no nesting,
/// aliases, tags, lists or comments.
package struct FrontMatter: Sendable {
  /// One value and where it stands.
  package struct Entry: Sendable {
    package let key: String
    package let value: String
    package let line: Int
  }

  /// The most lines that it takes up, its two `---` lines included.
  package static let maximumLineCount = 100

  /// The entries in the order of the file; no key comes twice.
  package let entries: [Entry]

  /// How many lines of the file it takes up, its two `---` lines included; 0 where there is none.
  package let lineCount: Int

  package let diagnostics: [Diagnostic]

  /// The value of `key`, or nil where it is missing or empty.
  package subscript(key: String) -> String? { entry(key)?.value }

  /// The entry of `key`, or nil where it is missing or empty.
  package func entry(_ key: String) -> Entry? {
    entries.first { $0.key == key && !$0.value.isEmpty }
  }

  /// Marks with which YAML begins what is no plain text.
  private static let marks = "&*!|>[{"

  /// A value as it must be written: on one line, between double quotes where it could be taken for
  /// something else.
  package static func written(_ value: String) -> String {
    let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard let first = value.first else { return "" }
    return first == "\"" || marks.contains(first) ? "\"\(value)\"" : value
  }

  /// How many first letters two keys share before one may be meant by the other: titel, title.
  private static let sharedLetters = 3

  /// The one known key that starts as `key` does; nil where none does, or more than one.
  private static func nearest(to key: String, among knownKeys: [String]) -> String? {
    let near = knownKeys.filter {
      $0.prefix(sharedLetters) == key.prefix(sharedLetters) && key.count >= sharedLetters
    }
    return near.count == 1 ? near[0] : nil
  }

  /// Reads the front matter of a file; `knownKeys` are those that its reader understands.
  package init(of file: SourceFile, knownKeys: [String]) {
    guard let first = file.lines.first, first.text.trimmed == "---" else {
      entries = []
      lineCount = 0
      diagnostics = []
      return
    }
    var entries: [Entry] = []
    var diagnostics: [Diagnostic] = []
    func report(_ rule: String, _ line: Int, _ message: String, repair: String) {
      let location = SourceLocation(file: file.name, line: line)
      diagnostics.append(Diagnostic(rule, at: location, message, repair: repair))
    }
    let keyList = knownKeys.joined(separator: ", ")

    for line in file.lines.dropFirst() {
      let text = line.text.trimmed
      if text == "---" {
        self.entries = entries
        self.diagnostics = diagnostics
        lineCount = line.number
        return
      }
      if text.isEmpty { continue }
      // A heading means that the closing line was forgotten: stop before the content is eaten.
      if text.hasPrefix("## ") || line.number > Self.maximumLineCount { break }
      guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
        line.text.first?.isWhitespace != true
      else {
        report(
          "front-matter-line", line.number, "‘\(text)’ is not a `key: value` line",
          repair: "write it as `key: value`, at the start of the line")
        continue
      }
      let key = text[..<colon].trimmed.lowercased()
      let value = text[text.index(after: colon)...].trimmed.unquoted
      if !knownKeys.contains(key) {
        report(
          "unknown-key", line.number, "the key ‘\(key)’ means nothing here",
          repair: Self.nearest(to: key, among: knownKeys).map {
            "write ‘\($0)’; the keys are: \(keyList)"
          } ?? "use one of: \(keyList)")
      } else if let earlier = entries.first(where: { $0.key == key }) {
        report(
          "duplicate-key", line.number, "the key ‘\(key)’ stood on line \(earlier.line) already",
          repair: "keep one of the two")
      } else if let first = value.first, Self.marks.contains(first) {
        report(
          "front-matter-value", line.number,
          "the value of ‘\(key)’ starts with ‘\(first)’; only plain text is read here",
          repair: "write plain text, or put it between double quotes")
      } else {
        entries.append(Entry(key: key, value: value.text, line: line.number))
      }
    }
    report(
      "front-matter-end", 1,
      "the front matter that starts here has no closing ‘---’ line, or more than "
        + "\(Self.maximumLineCount) lines",
      repair: "add a line with only --- after the last `key: value` line")
    self.entries = entries
    self.diagnostics = diagnostics
    // Everything up to the first heading was meant as front matter.
    lineCount =
      (file.lines.first { $0.text.trimmed.hasPrefix("## ") }?.number).map { $0 - 1 }
      ?? file.lines.count
  }
}

/// A front-matter value without the double quotes around it; a quoted value is always plain text.
private struct UnquotedValue {
  let text: String
  let isQuoted: Bool
  var first: Character? { isQuoted ? nil : text.first }
}

extension String {
  fileprivate var unquoted: UnquotedValue {
    guard count >= 2, hasPrefix("\""), hasSuffix("\"") else {
      return UnquotedValue(text: self, isQuoted: false)
    }
    return UnquotedValue(text: String(dropFirst().dropLast()), isQuoted: true)
  }
}
