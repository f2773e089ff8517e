import SourceText

/// Cuts the text of an HTML page into tags, texts and comments.
///
/// Takes whatever browsers take: there is no page that it refuses. Works on bytes, in one pass.
struct HTMLScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// The element whose content is text up to its end tag, such as `script`.
  private var rawElement: String?
  /// The line of the token read last, counted from 1.
  private(set) var line = 1
  private var counted = 0

  private static let rawElements: Set<String> = ["script", "style", "textarea", "title", "xmp"]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next piece; nil at the end of the page.
  mutating func next() -> HTMLToken? {
    guard index < bytes.count else { return nil }
    line += bytes[counted..<index].count { $0 == 0x0A }
    counted = index
    if let name = rawElement {
      rawElement = nil
      let end = endOfRawText(name)
      if end > index {
        defer { index = end }
        let text = string(index..<end)
        return .text(name == "title" ? CharacterReference.resolved(in: text) : text)
      }
    }
    guard bytes[index] == UInt8(ascii: "<") else { return text() }
    let following = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch following {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return declaration()
    case UInt8(ascii: "/"): return endTag()
    case let byte where Self.isLetter(byte): return startTag()
    default: return text()
    }
  }

  private mutating func text() -> HTMLToken {
    let start = index
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count {
        let next = bytes[index + 1]
        if Self.isLetter(next) || "!/?".utf8.contains(next) { break }
      }
      index += 1
    }
    return .text(CharacterReference.resolved(in: string(start..<index)))
  }

  /// A comment, or something like `<!doctype html>`, which is taken for one.
  private mutating func declaration() -> HTMLToken {
    let start = index
    if bytes[index...].starts(with: "<!--".utf8) {
      let end = place(of: "-->", from: index + 4)
      index = min(end + 3, bytes.count)
      return .comment(string(min(start + 4, end)..<end))
    }
    let end = place(of: ">", from: index)
    index = min(end + 1, bytes.count)
    return .comment(string(start + 1..<end))
  }

  private mutating func endTag() -> HTMLToken {
    index += 2
    let name = name()
    index = min(place(of: ">", from: index) + 1, bytes.count)
    return .close(name: name)
  }

  private mutating func startTag() -> HTMLToken {
    index += 1
    let name = name()
    var attributes: [HTMLAttribute] = []
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
        index += 1
      } else {
        attributes.append(attribute())
      }
    }
    index = min(index + 1, bytes.count)
    if Self.rawElements.contains(name) { rawElement = name }
    return .open(name: name, attributes: attributes)
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !Self.isSpace(bytes[index]), !"/>".utf8.contains(bytes[index]) {
      index += 1
    }
    return string(start..<index).lowercased()
  }

  private mutating func attribute() -> HTMLAttribute {
    let start = index
    // A stray `=` at the start belongs to the name, so that every attribute takes a byte at least.
    index += 1
    while index < bytes.count, !Self.isSpace(bytes[index]), !"=/>".utf8.contains(bytes[index]) {
      index += 1
    }
    let name = string(start..<index).lowercased()
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      return HTMLAttribute(name: name, value: "")
    }
    index += 1
    skipSpace()
    let valueStart: Int
    let valueEnd: Int
    if index < bytes.count, "\"'".utf8.contains(bytes[index]) {
      let mark = bytes[index]
      valueStart = index + 1
      valueEnd = bytes[valueStart...].firstIndex(of: mark) ?? bytes.count
      index = min(valueEnd + 1, bytes.count)
    } else {
      valueStart = index
      while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
        index += 1
      }
      valueEnd = index
    }
    let value = CharacterReference.resolved(in: string(valueStart..<valueEnd))
    return HTMLAttribute(name: name, value: value)
  }

  private mutating func skipSpace() {
    while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
  }

  /// Where `</name` stands next, in any case; the end of the page where it doesn't.
  private func endOfRawText(_ name: String) -> Int {
    var place = index
    while let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = bytes[open...].dropFirst()
      if rest.first == UInt8(ascii: "/"),
        rest.dropFirst().prefix(name.utf8.count).elementsEqual(name.utf8, by: { $0 | 0x20 == $1 })
      {
        return open
      }
      place = open + 1
    }
    return bytes.count
  }

  /// Where `pattern` stands next; the end of the page where it doesn't.
  private func place(of pattern: StaticString, from start: Int) -> Int {
    let pattern = Array(pattern.description.utf8)
    var place = min(start, bytes.count)
    while let found = bytes[place...].firstIndex(of: pattern[0]) {
      if bytes[found...].starts(with: pattern) { return found }
      place = found + 1
    }
    return bytes.count
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
