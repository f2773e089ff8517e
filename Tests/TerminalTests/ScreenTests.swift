import CPseudoTerminal
import Terminal
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A choice and a situation, and whether there is colour.
struct ColourCase: Sendable, CustomTestStringConvertible {
  let choice: ColourChoice
  let environment: [String: String]
  let isTerminal: Bool
  let isColoured: Bool

  init(
    _ choice: ColourChoice, _ environment: [String: String], _ isTerminal: Bool, _ isColoured: Bool
  ) {
    self.choice = choice
    self.environment = environment
    self.isTerminal = isTerminal
    self.isColoured = isColoured
  }

  var testDescription: String { "\(choice) \(environment) \(isTerminal)" }
}

@Suite("Screen")
struct ScreenTests {
  @Test("What is written comes out in order, and only when flushed")
  func buffers() throws {
    let file = TemporaryFile()
    let screen = Screen(fileDescriptor: file.fileDescriptor, colour: false, width: 80)
    try screen.write(StyledText("een "))
    try screen.writeLine(StyledText("twee", .title))
    try screen.writeLine()
    #expect(file.contents().isEmpty)
    try screen.flush()
    #expect(file.contents() == "een twee\n\n")
  }

  @Test("Colour shows only where it was asked for", arguments: [true, false])
  func colours(isColoured: Bool) throws {
    let file = TemporaryFile()
    let screen = Screen(fileDescriptor: file.fileDescriptor, colour: isColoured, width: 80)
    try screen.writeLine(StyledText("titel", .title))
    try screen.flush()
    #expect(file.contents().contains("\u{1B}") == isColoured)
  }

  @Test("Wrapped text fits a narrow screen, and is no wider than reads well on a wide one")
  func wraps() throws {
    for (width, widest) in [(5, 20), (40, 40), (300, 100)] {
      let file = TemporaryFile()
      let screen = Screen(fileDescriptor: file.fileDescriptor, colour: false, width: width)
      #expect(screen.textWidth == widest)
      let text = String(repeating: "wat fijn ", count: 100)
      try screen.writeWrapped(StyledText(text), first: "- ", rest: "  ")
      try screen.flush()
      let lines = file.contents().split(separator: "\n")
      #expect(lines.first?.hasPrefix("- wat") == true)
      #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("  ") })
      #expect(lines.map(\.count).max().map { (widest - 4...widest).contains($0) } == true)
    }
  }

  @Test("A full pipe that doesn't wait gets everything in the end, piece by piece")
  func survivesShortWrites() throws {
    let pipe = Pipe()
    let flags = fcntl(pipe.writeEnd, F_GETFL)
    #expect(fcntl(pipe.writeEnd, F_SETFL, flags | O_NONBLOCK) == 0)
    let count = 40_000
    let drain = LineCount(of: pipe.readEnd)
    let screen = Screen(fileDescriptor: pipe.writeEnd, colour: false, width: 80)
    for number in 0..<count { try screen.writeLine(StyledText("regel \(number)")) }
    try screen.flush()
    pipe.closeWriteEnd()
    #expect(drain.result() == count)
  }

  @Test("A closed pipe is an error, also of every later call")
  func reportsClosedPipe() {
    Screen.ignoreBrokenPipe()
    let pipe = Pipe()
    pipe.closeReadEnd()
    let screen = Screen(fileDescriptor: pipe.writeEnd, colour: false, width: 80)
    #expect(throws: OutputError.closedPipe) {
      try screen.writeLine(StyledText("niemand"))
      try screen.flush()
    }
    #expect(throws: OutputError.closedPipe) { try screen.flush() }
    #expect(throws: OutputError.closedPipe) { try screen.write(StyledText("nog iets")) }
  }

  @Test(
    "A full disk is an error", .enabled(if: access("/dev/full", W_OK) == 0, "needs /dev/full"))
  func reportsFullDevice() {
    let device = open("/dev/full", O_WRONLY)
    defer { close(device) }
    let screen = Screen(fileDescriptor: device, colour: false, width: 80)
    #expect(throws: OutputError.failed(errno: ENOSPC)) {
      try screen.writeLine(StyledText("vol"))
      try screen.flush()
    }
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try screen.flush() }
  }

  @Test("A great deal of text goes out before it is flushed, so that failure shows early")
  func flushesByItself() {
    Screen.ignoreBrokenPipe()
    let pipe = Pipe()
    pipe.closeReadEnd()
    let screen = Screen(fileDescriptor: pipe.writeEnd, colour: false, width: 80)
    #expect(throws: OutputError.closedPipe) {
      for _ in 0..<10_000 { try screen.writeLine(StyledText("regel")) }
    }
  }

  @Test("The width is the terminal's, and follows it on request")
  func followsTerminalWidth() throws {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    defer { close(terminal) }
    #expect(pty_resize(terminal, 55, 20) == 0)
    #expect(Screen.width(of: terminal) == 55)
    let screen = Screen(fileDescriptor: terminal, colour: false, width: 80)
    #expect(screen.width == 80)
    screen.refreshWidth()
    #expect(screen.width == 55)
    #expect(pty_resize(terminal, 3, 20) == 0)
    screen.refreshWidth()
    #expect(screen.width == 20)
    #expect(pty_resize(terminal, 0, 0) == 0)
    #expect(Screen.width(of: terminal) == nil)
  }

  @Test("Without a terminal the width stays what it was")
  func keepsWidthWithoutTerminal() {
    let file = TemporaryFile()
    let screen = Screen(fileDescriptor: file.fileDescriptor, colour: false, width: 72)
    screen.refreshWidth()
    #expect(screen.width == 72)
    #expect(Screen.width(of: file.fileDescriptor) == nil)
    #expect(!Screen.isTerminal(file.fileDescriptor))
  }

  @Test(
    "Colour is decided by choice, then environment, then output",
    arguments: [
      ColourCase(.auto, ["TERM": "xterm"], true, true),
      ColourCase(.auto, ["TERM": "xterm"], false, false),
      ColourCase(.auto, ["TERM": "dumb"], true, false),
      ColourCase(.auto, ["TERM": ""], true, false),
      ColourCase(.auto, [:], true, false),
      ColourCase(.auto, ["TERM": "xterm", "NO_COLOR": "1"], true, false),
      ColourCase(.auto, ["TERM": "xterm", "NO_COLOR": "0"], true, false),
      ColourCase(.auto, ["TERM": "xterm", "NO_COLOR": ""], true, true),
      ColourCase(.always, ["TERM": "dumb", "NO_COLOR": "1"], false, true),
      ColourCase(.always, [:], false, true),
      ColourCase(.never, ["TERM": "xterm"], true, false),
      ColourCase(.never, [:], false, false),
    ])
  func decidesColour(example: ColourCase) {
    #expect(
      Screen.wantsColour(
        choice: example.choice, environment: example.environment, isTerminal: example.isTerminal)
        == example.isColoured)
  }
}
