/// A line of the Markdown subset in which knowledge and scripts are written.
///
/// The subset is small on purpose: headings, plain lines, list items, quotes, and `Name: value`
/// fields. Everything else is plain text.
package enum MarkdownLine: Equatable, Sendable {
  case blank
  /// `## Title {#id}`; the identifier is nil where there is none.
  case heading(level: Int, title: String, id: String?)
  /// `- text`, `* text` or `1. text`.
  case item(String)
  /// `> text`
  case quote(String)
  /// `Name: value`, for the names that the reader of the file knows.
  case field(name: String, value: String)
  case text(String)

  /// Reads one line; `fieldNames` are the field names of the file's format, in any case.
  package init(_ line: String, fieldNames: [String]) {
    let text = line.trimmed
    // The first byte tells most lines apart, which matters with thousands of questions.
    guard let first = text.utf8.first else {
      self = .blank
      return
    }
    switch first {
    case UInt8(ascii: "#"):
      self = Self.readHeading(text) ?? .text(text)
    case UInt8(ascii: ">"):
      self = .quote(text.dropFirst().trimmed)
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      self = Self.readItem(text) ?? .text(text)
    default:
      self = Self.readField(text, names: fieldNames) ?? .text(text)
    }
  }

  private static func readHeading(_ text: String) -> MarkdownLine? {
    let bytes = text.utf8
    let level = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes.dropFirst(level)
    guard (1...6).contains(level), rest.first == UInt8(ascii: " ") else { return nil }
    let title = Substring(rest).trimmed
    guard title.utf8.last == UInt8(ascii: "}"), let open = title.lastIDMark else {
      return .heading(level: level, title: title, id: nil)
    }
    let id = Substring(title.utf8[open...].dropFirst(2).dropLast())
    return .heading(level: level, title: title[..<open].trimmed, id: id.trimmed)
  }

  private static func readItem(_ text: String) -> MarkdownLine? {
    let bytes = text.utf8
    if let mark = bytes.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*"),
      bytes.dropFirst().first == UInt8(ascii: " ")
    {
      return .item(Substring(bytes.dropFirst(2)).trimmed)
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), text.dropFirst(digits.count).hasPrefix(". ") else {
      return nil
    }
    return .item(text.dropFirst(digits.count + 2).trimmed)
  }

  private static func readField(_ text: String, names: [String]) -> MarkdownLine? {
    guard !names.isEmpty, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = text[..<colon].trimmed.lowercased()
    guard let known = names.first(where: { $0.lowercased() == name }) else { return nil }
    return .field(name: known, value: text[text.index(after: colon)...].trimmed)
  }
}

extension String {
  /// Where the last `{#` starts.
  fileprivate var lastIDMark: Index? {
    var end = utf8.endIndex
    while let brace = utf8[..<end].lastIndex(of: UInt8(ascii: "{")) {
      if utf8[brace...].starts(with: "{#".utf8) { return brace }
      end = brace
    }
    return nil
  }
}
