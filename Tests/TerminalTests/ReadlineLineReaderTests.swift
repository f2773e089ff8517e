import Terminal
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private enum Key {
  static let enter = "\r"
  static let backspace = "\u{7F}"
  static let controlA = "\u{1}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlZ = "\u{1A}"
  static let tab = "\t"
  static let arrowUp = "\u{1B}[A"

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}

@Suite("Reading lines from a terminal")
struct ReadlineLineReaderTests {
  @Test("The library is GNU Readline")
  func isGNUReadline() {
    #expect(ReadlineLineReader.isSupported)
  }

  @Test(
    "Accents can be typed and rubbed out whole, in any locale",
    arguments: ["C.UTF-8", "C", "nonsense"])
  func readsAccents(locale: String) throws {
    let probe = try TerminalProgram(built: "LineReaderProbe", environment: ["LC_ALL": locale])
    try probe.wait(for: "1> ")
    try probe.type("één üë\(Key.backspace)€🙂\(Key.enter)")
    try probe.wait(for: "read 1: [één ü€🙂]")
    try probe.wait(for: "2> ")
    try probe.type("é\(Key.controlA)\(Key.controlD)e\(Key.enter)")
    try probe.wait(for: "read 2: [e]")
  }

  @Test("Bytes that are no UTF-8 become replacement characters")
  func repairsInput() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type(bytes: [0x61, 0xFF, 0x62, 0x0D])
    try probe.wait(for: "read 1: [a\u{FFFD}b]")
  }

  @Test(
    "What would drive the terminal is neither echoed nor read, typed or pasted",
    arguments: [
      (Array("a\u{9B}2Jb".utf8), "a\u{FFFD}2Jb"), (Array("a\u{202E}b".utf8), "a\u{FFFD}b"),
      (Array("ge\u{AD}sprek".utf8), "gesprek"), (Array("a\u{2028}b".utf8), "a\u{FFFD}b"),
      ([0xC3, 0x61], "\u{FFFD}a"), ([0x61, 0xC3, 0xC2, 0x9B, 0x62], "a\u{FFFD}\u{FFFD}b"),
      ([0xED, 0xA0, 0x80, 0x62], "\u{FFFD}b"), ([0xE0, 0x82, 0x9B, 0x62], "\u{FFFD}b"),
      ([0xF4, 0x90, 0x80, 0x80, 0x62], "\u{FFFD}b"), (Array("é—🙂👍🏽".utf8), "é—🙂👍🏽"),
    ] as [([UInt8], String)])
  func refusesControls(typed: [UInt8], line: String) throws {
    for isPasted in [false, true] {
      let probe = try TerminalProgram(built: "LineReaderProbe")
      try probe.wait(for: "1> ")
      let (start, end) = isPasted ? ("\u{1B}[200~", "\u{1B}[201~") : ("", "")
      try probe.type(bytes: Array(start.utf8) + typed + Array("\(end)\(Key.enter)".utf8))
      let echo = try probe.wait(for: "read 1: [\(line)]")
      #expect(HostileText.faults(in: echo, .terminal) == [])
    }
  }

  @Test("A pasted Ctrl-S doesn't stop the terminal")
  func keepsFlowing() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    // Behind Ctrl-S nothing would come from a terminal with flow control, until Ctrl-Q.
    try probe.type(Key.paste("een\u{13}twee") + Key.enter)
    try probe.wait(for: "read 1: [een")
    try probe.wait(for: "2> ")
    try probe.type(Key.controlD)
    #expect(try probe.ending() == .exit(0))
  }

  @Test("When the terminal goes away, the program goes by SIGHUP")
  func diesWithTerminal() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type("half")
    try probe.wait(for: "half")
    probe.hangUp()
    #expect(try probe.ending() == .signal(SIGHUP))
  }

  @Test("Ctrl-C clears the line and goes on")
  func interrupts() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    for number in stride(from: 1, to: 20, by: 2) {
      try probe.wait(for: "\(number)> ")
      try probe.type("half")
      try probe.wait(for: "half")
      try probe.type(Key.controlC)
      try probe.wait(for: "interrupted \(number)")
      try probe.wait(for: "\(number + 1)> ")
      try probe.type("heel\(Key.enter)")
      try probe.wait(for: "read \(number + 1): [heel]")
    }
  }

  @Test("Hammering Ctrl-C interrupts, but doesn't end the program")
  func survivesHammering() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    for _ in 0..<50 { try probe.type(Key.controlC) }
    // Every Ctrl-C may take with it what has been shown and not yet been seen; nothing comes after
    // this line.
    try probe.type(Key.enter)
    try probe.wait(for: "read ")
    try probe.wait(for: "> ")
    try probe.type(Key.controlD)
    #expect(try probe.ending() == .exit(0))
  }

  @Test("Ctrl-C gets through in the middle of a paste that never ends, and of a search")
  func interruptsUnfinishedKeys() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe", arguments: ["oude vraag"])
    try probe.wait(for: "1> ")
    try probe.type("a")
    try probe.wait(for: "a")
    try probe.type("\u{1B}[200~geplakt")
    try probe.type(Key.controlC)
    try probe.wait(for: "interrupted 1")
    try probe.wait(for: "2> ")
    try probe.type("\(Key.controlR)vra")
    // What was found is highlighted in the line that it was found in.
    try probe.wait(for: "vra\u{1B}[27mag")
    try probe.type(Key.controlC)
    try probe.wait(for: "interrupted 2")
    try probe.wait(for: "3> ")
    try probe.type("gewoon\(Key.enter)")
    try probe.wait(for: "read 3: [gewoon]")
  }

  @Test(
    "Ctrl-D on an empty line is the end, with or without paste brackets",
    arguments: ["xterm", "dumb"])
  func ends(terminal: String) throws {
    let probe = try TerminalProgram(built: "LineReaderProbe", environment: ["TERM": terminal])
    try probe.wait(for: "1> ")
    try probe.type(Key.controlD)
    #expect(try probe.wait(for: "end 1").hasSuffix("\r\n"))
    #expect(try probe.ending() == .exit(0))
  }

  @Test("Arrow up brings back the lines that were remembered, equal neighbours once")
  func remembers() throws {
    let probe = try TerminalProgram(
      built: "LineReaderProbe", arguments: ["remember", "eerste", "tweede"])
    try probe.wait(for: "1> ")
    try probe.type("\(Key.arrowUp)\(Key.enter)")
    try probe.wait(for: "read 1: [tweede]")
    try probe.wait(for: "2> ")
    try probe.type("\(Key.arrowUp)\(Key.arrowUp)\(Key.enter)")
    try probe.wait(for: "read 2: [eerste]")
    try probe.wait(for: "3> ")
    try probe.type("\(Key.arrowUp)\(Key.arrowUp)!\(Key.enter)")
    try probe.wait(for: "read 3: [tweede!]")
  }

  @Test("What isn't remembered doesn't come back")
  func forgets() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type("eens\(Key.enter)")
    try probe.wait(for: "read 1: [eens]")
    try probe.wait(for: "2> ")
    try probe.type("\(Key.arrowUp)nieuw\(Key.enter)")
    try probe.wait(for: "read 2: [nieuw]")
  }

  @Test("Without history nothing comes back, and nothing is added; afterwards it is all there")
  func hidesHistory() throws {
    let probe = try TerminalProgram(
      built: "LineReaderProbe", arguments: ["private", "oud", "ouder"])
    try probe.wait(for: "1> ")
    try probe.type("\(Key.arrowUp)\(Key.enter)")
    try probe.wait(for: "read 1: [ouder]")
    try probe.wait(for: "2> ")
    try probe.type("\(Key.arrowUp)geheim\(Key.enter)")
    try probe.wait(for: "read 2: [geheim]")
    try probe.wait(for: "3> ")
    try probe.type("\(Key.arrowUp)\(Key.arrowUp)\(Key.arrowUp)\(Key.enter)")
    try probe.wait(for: "read 3: [oud]")
  }

  @Test(
    "Tab completes a command at the start of the line, and nothing else",
    arguments: [
      ("/he", "/help "), ("/g", "/gesprek "), ("/x", "/x"), ("zeg /he", "zeg /he"), ("he", "he"),
      ("/etc/pass", "/etc/pass"), ("/tmp", "/tmp"), ("~/", "~/"), ("~roo", "~roo"), ("./", "./"),
      ("/help /he", "/help /he"),
    ])
  func completes(typed: String, line: String) throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type("\(typed)\(Key.tab)\(Key.enter)")
    try probe.wait(for: "read 1: [\(line)]")
  }

  @Test("A paste of three lines is one line with line feeds inside")
  func readsPaste() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type(Key.paste("een\rtwee\n/stop") + Key.enter)
    try probe.wait(for: "read 1: [een|twee|/stop]")
  }

  @Test("Typed ahead, lines come one by one")
  func readsTypedAhead() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    try probe.wait(for: "1> ")
    try probe.type("een\(Key.enter)twee\(Key.enter)drie\(Key.enter)")
    try probe.wait(for: "read 1: [een]")
    try probe.wait(for: "read 2: [twee]")
    try probe.wait(for: "read 3: [drie]")
  }

  @Test("Resizing while typing keeps the line")
  func survivesResizing() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe")
    let typed = "een vraag die op een smal venster niet op een regel past"
    try probe.wait(for: "1> ")
    try probe.type(typed)
    try probe.wait(for: "past")
    for columns: Int32 in [30, 200, 25, 80] {
      try probe.resize(columns: columns)
      // The line is shown again for the new width.
      try probe.wait(for: "past")
    }
    try probe.type("?\(Key.enter)")
    try probe.wait(for: "read 1: [\(typed)?]")
  }

  @Test(
    "SIGTERM and SIGHUP restore the terminal and end the process", arguments: [SIGTERM, SIGHUP])
  func diesBySignal(signal: Int32) throws {
    let probe = try TerminalProgram(built: "LineReaderProbe", arguments: ["pause"])
    try probe.wait(for: "before")
    let settings = try probe.settings()
    try probe.type("\n")
    try probe.wait(for: "1> ")
    #expect(try probe.settings() != settings)
    try probe.type("half")
    try probe.wait(for: "half")
    probe.send(signal: signal)
    #expect(try probe.ending() == .signal(signal))
    #expect(try probe.settings() == settings)
    // Out of bracketed paste, on a line of its own.
    #expect(try probe.rest() == "\r\n\u{1B}[?2004l\r")
  }

  @Test("The terminal's settings are the same after a line, Ctrl-C and Ctrl-D as before")
  func restoresSettings() throws {
    let probe = try TerminalProgram(built: "LineReaderProbe", arguments: ["pause"])
    try probe.wait(for: "before")
    let settings = try probe.settings()
    try probe.type("\n")
    try probe.wait(for: "1> ")
    try probe.type("half\(Key.controlC)")
    try probe.wait(for: "between")
    #expect(try probe.settings() == settings)
    try probe.type("\n")
    try probe.wait(for: "2> ")
    try probe.type("heel\(Key.enter)")
    try probe.wait(for: "3> ")
    try probe.type(Key.controlD)
    try probe.wait(for: "after")
    #expect(try probe.settings() == settings)
    try probe.type("\n")
    #expect(try probe.ending() == .exit(0))
  }

  @Test("Ctrl-Z stops with the terminal restored; brought back, the line is still there")
  func stopsAndContinues() throws {
    let script = #"echo before; read x; "$0"; echo stopped; read x; fg; echo back; read x"#
    let shell = try TerminalProgram(
      path: "/bin/sh", arguments: ["-mc", script, TerminalProgram.path(ofBuilt: "LineReaderProbe")])
    try shell.wait(for: "before")
    let settings = try shell.settings()
    try shell.type("\n")
    try shell.wait(for: "1> ")
    try shell.type("half")
    try shell.wait(for: "half")
    try shell.type(Key.controlZ)
    try shell.wait(for: "stopped")
    #expect(try shell.settings() == settings)
    try shell.type("\n")
    try shell.wait(for: "half")
    try shell.type(" en heel\(Key.enter)")
    try shell.wait(for: "read 1: [half en heel]")
    try shell.wait(for: "2> ")
    try shell.type(Key.controlD)
    try shell.wait(for: "back")
    #expect(try shell.settings() == settings)
  }

  @Test("With standard output in a pipe, the prompt goes to standard error")
  func keepsPipedOutputClean() throws {
    let script = #""$0" | { output=$(cat); echo "piped: $output"; }"#
    let shell = try TerminalProgram(
      path: "/bin/sh", arguments: ["-c", script, TerminalProgram.path(ofBuilt: "LineReaderProbe")])
    try shell.wait(for: "1> ")
    try shell.type("vraag\(Key.enter)")
    try shell.wait(for: "2> ")
    try shell.type(Key.controlD)
    #expect(try shell.rest().hasSuffix("piped: read 1: [vraag]\r\nend 2\r\n"))
  }
}
