import Terminal
import Testing

/// Input bytes and the texts of the lines expected.
struct StreamCase: Sendable, CustomTestStringConvertible {
  let name: String
  let input: [UInt8]
  let lines: [String]
  let invalidLines: Set<Int>

  init(_ name: String, _ input: [UInt8], _ lines: [String], invalid: Set<Int> = []) {
    self.name = name
    self.input = input
    self.lines = lines
    invalidLines = invalid
  }

  init(_ name: String, _ input: String, _ lines: [String]) {
    self.init(name, Array(input.utf8), lines)
  }

  var testDescription: String { name }
}

@Suite("Reading lines from a stream")
struct StreamLineReaderTests {
  static let cases: [StreamCase] = [
    StreamCase("nothing", "", []),
    StreamCase("one empty line", "\n", [""]),
    StreamCase("Unix line ends", "een\ntwee\n", ["een", "twee"]),
    StreamCase("Windows line ends", "een\r\ntwee\r\n", ["een", "twee"]),
    StreamCase("only one carriage return goes", "een\r\r\n", ["een\r"]),
    StreamCase("carriage return inside and at the end", "a\rb\nc\r", ["a\rb", "c\r"]),
    StreamCase("no final line end", "een\ntwee", ["een", "twee"]),
    StreamCase("blank lines", "\n\r\n\n", ["", "", ""]),
    StreamCase("byte order mark", "\u{FEFF}een\n\u{FEFF}twee\n", ["een", "\u{FEFF}twee"]),
    StreamCase("byte order mark and nothing else", "\u{FEFF}", []),
    StreamCase("byte order mark and an empty line", "\u{FEFF}\r\n", [""]),
    StreamCase("NUL", "a\u{0}b\n", ["a\u{0}b"]),
    StreamCase("accents and emoji", "één 🙂\n", ["één 🙂"]),
    StreamCase(
      "invalid bytes", [0x61, 0xFF, 0x62, 0x0A, 0x63, 0x0A], ["a\u{FFFD}b", "c"], invalid: [1]),
    StreamCase("Latin-1", [0xE9, 0xE9, 0x6E, 0x0A], ["\u{FFFD}\u{FFFD}n"], invalid: [1]),
    StreamCase("unfinished character at the end", [0x61, 0xE2, 0x82], ["a\u{FFFD}"], invalid: [1]),
    StreamCase(
      "encoded surrogate", [0xED, 0xA0, 0x80, 0x0A], ["\u{FFFD}\u{FFFD}\u{FFFD}"], invalid: [1]),
    StreamCase("a real U+FFFD is valid", "\u{FFFD}\n", ["\u{FFFD}"]),
  ]

  @Test("Lines are split, repaired and numbered", arguments: cases)
  func splits(example: StreamCase) throws {
    let file = TemporaryFile(example.input)
    let lines = try allLines(StreamLineReader(fileDescriptor: file.fileDescriptor))
    #expect(
      lines.map(\.text.unicodeScalars).map(Array.init)
        == example.lines.map { Array($0.unicodeScalars) })
    #expect(lines.map(\.number) == Array(lines.indices.map { $0 + 1 }))
    #expect(Set(lines.filter { !$0.isValidUTF8 }.map(\.number)) == example.invalidLines)
    #expect(lines.allSatisfy { !$0.isTooLong })
  }

  @Test(
    "A line is too long when its text is",
    arguments: [
      ("12345678\n", "12345678", false), ("12345678\r\n", "12345678", false),
      ("\u{FEFF}12345678\r\n", "12345678", false), ("12345678", "12345678", false),
      ("123456789\n", "12345678", true), ("12345678\r", "12345678", true),
      ("1234567é\n", "1234567", true), ("123456é\n", "123456é", false),
      ("12345€€\n", "12345€", true), ("123456€\n", "123456", true), ("12345🙂\n", "12345", true),
      ("\u{FEFF}123456789\n", "12345678", true),
    ])
  func limitsLength(input: String, text: String, isTooLong: Bool) throws {
    let file = TemporaryFile(Array((input + (input.hasSuffix("\n") ? "na" : "")).utf8))
    let reader = StreamLineReader(fileDescriptor: file.fileDescriptor, maximumLength: 8)
    #expect(
      try reader.next()
        == StreamLine(number: 1, text: text, isValidUTF8: true, isTooLong: isTooLong))
    if input.hasSuffix("\n") {
      #expect(
        try reader.next()
          == StreamLine(number: 2, text: "na", isValidUTF8: true, isTooLong: false))
    }
    #expect(try reader.next() == nil)
  }

  @Test("Of a line of a megabyte the beginning is kept, and the next line is whole")
  func cutsHugeLine() throws {
    let file = TemporaryFile(
      Array(repeating: UInt8(ascii: "x"), count: 1 << 20) + Array("\nna\n".utf8))
    let lines = try allLines(StreamLineReader(fileDescriptor: file.fileDescriptor))
    #expect(lines.map(\.text.utf8.count) == [65_536, 2])
    #expect(lines.map(\.isTooLong) == [true, false])
  }

  @Test("A line is there before the writer has written the next")
  func deliversAtOnce() throws {
    let pipe = Pipe()
    let reader = StreamLineReader(fileDescriptor: pipe.readEnd)
    pipe.fill(Array("een\n".utf8))
    #expect(try reader.next()?.text == "een")
    pipe.fill(Array("twee\ndr".utf8))
    #expect(try reader.next()?.text == "twee")
    pipe.fill(Array("ie".utf8))
    pipe.closeWriteEnd()
    #expect(try reader.next()?.text == "drie")
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test("As a line reader it shows its prompt, if it has a screen to show it on")
  func showsPrompt() throws {
    let input = TemporaryFile(Array("ja\n".utf8))
    let output = TemporaryFile()
    let screen = Screen(fileDescriptor: output.fileDescriptor, colour: false, width: 80)
    let reader: any LineReader = StreamLineReader(
      fileDescriptor: input.fileDescriptor, screen: screen)
    #expect(try reader.readLine(prompt: StyledText("Verder? ", .prompt)) == .line("ja"))
    #expect(try reader.readLine(prompt: StyledText("Nog? ")) == .end)
    #expect(output.contents() == "Verder? \nNog? \n")
  }

  @Test("What can't be read is an error")
  func reportsFailure() {
    let reader = StreamLineReader(fileDescriptor: -1)
    #expect(throws: InputError.self) { try reader.next() }
  }

  private func allLines(_ reader: StreamLineReader) throws -> [StreamLine] {
    var lines: [StreamLine] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }
}
