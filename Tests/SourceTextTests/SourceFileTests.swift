import SourceText
import Testing

@Suite("A source file")
struct SourceFileTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let lines: [String]

    init(_ name: String, _ bytes: [UInt8], _ lines: [String]) {
      testDescription = name
      self.bytes = bytes
      self.lines = lines
    }

    init(_ name: String, _ text: String, _ lines: [String]) {
      self.init(name, Array(text.utf8), lines)
    }
  }

  @Test(
    "is cut into the same lines whatever the line ends",
    arguments: [
      Case("LF", "één\ntwee\n", ["één", "twee"]),
      Case("CRLF", "één\r\ntwee\r\n", ["één", "twee"]),
      Case("CR", "één\rtwee\r", ["één", "twee"]),
      Case("no final line end", "één\ntwee", ["één", "twee"]),
      Case("a byte order mark", "\u{FEFF}één\ntwee\n", ["één", "twee"]),
      Case("empty lines", "\n\r\n\r", ["", "", ""]),
      Case("nothing", "", []),
    ])
  func lineEnds(_ item: Case) {
    let file = SourceFile(name: "a.md", bytes: item.bytes)
    #expect(file.lines.map(\.text) == item.lines)
    #expect(file.lines.map(\.number) == Array(1..<(item.lines.count + 1)))
    #expect(file.diagnostics.isEmpty)
  }

  @Test("leaves out a line that is too long, and says so; the others stay")
  func longLine() {
    let longest = String(repeating: "x", count: SourceFile.maximumLineLength)
    let file = SourceFile(name: "a.md", bytes: Array("één\n\(longest)\n\(longest)y\ntwee\n".utf8))
    #expect(file.lines.map(\.text) == ["één", longest, "", "twee"])
    #expect(file.diagnostics.map(\.rule) == ["long-line"])
    #expect(file.diagnostics.map(\.location.line) == [3])
    #expect(file.diagnostics.first?.message.contains("65537 bytes; at most 65536") == true)
    // A long line does not hide bytes that are no UTF-8.
    let broken = SourceFile(name: "a.md", bytes: Array("\(longest)y\n".utf8) + [0xFF, 0x0A, 0xFF])
    #expect(broken.diagnostics.map(\.rule) == ["long-line", "invalid-utf8"])
  }

  @Test("with bad bytes is read, and says on which line they are")
  func badBytes() {
    let file = SourceFile(name: "a.md", bytes: Array("goed\nfo".utf8) + [0xFF] + Array("ut".utf8))
    #expect(file.lines.map(\.text) == ["goed", "fo\u{FFFD}ut"])
    #expect(file.diagnostics.map(\.rule) == ["invalid-utf8"])
    #expect(file.diagnostics.map(\.location.line) == [2])
  }

  @Test(
    "that is no text in UTF-8 is refused with one message",
    arguments: [
      Case("UTF-16, little end first", [0xFF, 0xFE, 0x61, 0x00], ["not-utf8"]),
      Case("UTF-16, big end first", [0xFE, 0xFF, 0x00, 0x61], ["not-utf8"]),
      Case("a NUL byte", [0x61, 0x0A, 0x00], ["not-text"]),
    ])
  func refusal(_ item: Case) {
    let file = SourceFile(name: "a.md", bytes: item.bytes)
    #expect(file.lines.isEmpty)
    #expect(file.diagnostics.map(\.rule) == item.lines)
  }

  @Test(
    "that can't be read is refused with one message",
    arguments: ["/nonexistent/a.md", "/", "/dev/null"])
  func unreadable(_ path: String) {
    let file = SourceFile(path: path, name: "a.md")
    #expect(file.lines.isEmpty)
    #expect(file.diagnostics.map(\.rule) == ["unreadable-file"])
  }
}
