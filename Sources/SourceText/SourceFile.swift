/// A text file that somebody wrote, as numbered lines without their line ends.
package struct SourceFile: Sendable {
  /// One line of a file.
  package struct Line: Hashable, Sendable {
    /// Counted from 1.
    package let number: Int
    package let text: String

    package init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// The largest file that is read, in bytes.
  package static let maximumSize = 2 << 20

  /// The longest line that is read, in bytes without its line end.
  package static let maximumLineLength = 1 << 16

  /// The name under which the file appears in messages.
  package let name: String

  /// Every line, in order; a final line end starts no further line.
  package let lines: [Line]

  /// What had to be repaired to read the file, or why it has no lines.
  package let diagnostics: [Diagnostic]

  /// Reads bytes as UTF-8 text, whatever the line ends and with or without a byte order mark.
  ///
  /// Text in another encoding and text with NUL bytes give no lines and one error; bytes that are
  /// no UTF-8 become U+FFFD and give one warning, at their first line. A line that is too long is
  /// empty and gives one error.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(name: String, bytes: [UInt8]) {
    if let refusal = Self.refusal(of: bytes, name: name) {
      self.init(name: name, lines: [], diagnostics: [refusal])
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let parts = Self.split(bytes[start...])
    var lines: [Line] = []
    lines.reserveCapacity(parts.count)
    var diagnostics: [Diagnostic] = []
    var isValid = true
    for (index, part) in parts.enumerated() {
      guard part.count <= Self.maximumLineLength else {
        diagnostics.append(Self.refusal(of: part, at: SourceLocation(file: name, line: index + 1)))
        lines.append(Line(number: index + 1, text: ""))
        continue
      }
      let valid = String(validating: part, as: UTF8.self)
      if valid == nil, isValid {
        isValid = false
        diagnostics.append(
          Diagnostic(
            "invalid-utf8", .warning, at: SourceLocation(file: name, line: index + 1),
            "this line holds bytes that are not UTF-8; they are shown as \u{FFFD}",
            repair: "save the file as UTF-8 in your editor"))
      }
      lines.append(
        Line(number: index + 1, text: valid ?? String(decoding: part, as: UTF8.self)))
    }
    self.init(name: name, lines: lines, diagnostics: diagnostics)
  }

  /// Reads the file at `path`, which is called `name` in messages.
  ///
  /// Only ordinary files up to `maximumSize` bytes are read; for anything else, and for a file that
  /// can't be read, the result has no lines and one error that says so.
  package init(path: String, name: String) {
    switch FileBytes.read(path, limit: Self.maximumSize) {
    case .success(let bytes):
      self.init(name: name, bytes: bytes)
    case .failure(let fault):
      self.init(
        name: name, lines: [],
        diagnostics: [
          Diagnostic(
            "unreadable-file", at: SourceLocation(file: name, line: 1), fault.message,
            repair: fault.repair)
        ])
    }
  }

  private init(name: String, lines: [Line], diagnostics: [Diagnostic]) {
    self.name = name
    self.lines = lines
    self.diagnostics = diagnostics
  }

  private static func refusal(of bytes: [UInt8], name: String) -> Diagnostic? {
    let start = SourceLocation(file: name, line: 1)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        "not-utf8", at: start, "this file is saved as UTF-16",
        repair: "save it as UTF-8 in your editor")
    }
    guard let zero = bytes.firstIndex(of: 0) else { return nil }
    let line = split(bytes[...zero]).count
    return Diagnostic(
      "not-text", at: SourceLocation(file: name, line: line),
      "this file holds a NUL byte, so it is not a text in UTF-8",
      repair: "save it as plain text in UTF-8")
  }

  private static func refusal(of line: ArraySlice<UInt8>, at place: SourceLocation) -> Diagnostic {
    let start = String(decoding: line.prefix(20), as: UTF8.self)
    return Diagnostic(
      "long-line", at: place,
      "the line that starts with ‘\(start)’ has \(line.count) bytes; "
        + "at most \(maximumLineLength) are read",
      repair: "break it into several lines")
  }

  /// Cuts at LF, CRLF and CR.
  ///
  /// Works on bytes: for `Character`, CRLF is one and LF another.
  private static func split(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        index += 1
        continue
      }
      parts.append(bytes[start..<index])
      let isPair =
        byte == 0x0D && index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A
      index += isPair ? 2 : 1
      start = index
    }
    if start < bytes.endIndex { parts.append(bytes[start...]) }
    return parts
  }
}
