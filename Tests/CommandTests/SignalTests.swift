import Foundation
import TestSupport
import Testing

/// Signals at random moments; 100 at each place where `RUGGESPRAAK_SIGNALS` is 100.
@Suite("A signal at a random moment", .serialized)
struct SignalTests {
  private static let deadly = [SIGTERM, SIGHUP]
  private static let harmless = [SIGWINCH, SIGPIPE, SIGINT]

  private let home: TemporaryFolder
  private let prompts: TemporaryFolder
  private let options: [String]
  /// The settings of a terminal that nobody has changed.
  private let untouched: String

  init() throws {
    home = try TemporaryFolder()
    prompts = try TemporaryFolder()
    let folder = try ShortScript.install(in: prompts)
    try prompts.write(
      "---\ntitle: T\nauthor: A\n---\n## Kalm {#kalm}\nAdem.\n\nVragen:\n- klant is boos\n",
      to: "knowledge/nl/a.md")
    options = [
      "--prompts", folder, "--knowledge", "\(prompts.path)/knowledge", "--language", "nl",
      "--no-cache",
    ]
    let other = try TerminalProgram(path: "/bin/cat")
    untouched = try other.settings()
  }

  private func start(_ arguments: [String]) throws -> TerminalProgram {
    try TerminalProgram(
      path: Program.path(), arguments: arguments + options, environment: ["HOME": home.path])
  }

  /// Waits up to 5 ms, most often far less: most of what happens to a line is over soon.
  private func pause(_ random: inout SplitMix64) {
    let longest = [1, 50, 500, 5_000].randomElement(using: &random) ?? 1
    usleep(UInt32.random(in: 0..<UInt32(longest), using: &random))
  }

  @Test("ends a chat by that signal, with the terminal as it was found")
  func chatEnds() throws {
    var random = SplitMix64(seed: TestSize.seed)
    for round in 0..<TestSize.signals {
      let signal = Self.deadly[round % 2]
      let program = try start([])
      try program.wait(for: "vraag>")
      let typed = ["", "klant", "klant is boos\r", "\u{1B}[200~klant"][round % 4]
      try program.type(typed)
      pause(&random)
      program.send(signal: signal)
      _ = try program.rest()
      #expect(try program.ending() == .signal(signal), "round \(round)")
      #expect(try program.settings() == untouched, "round \(round)")
    }
  }

  @Test("leaves a chat alive where it asks for no end")
  func chatGoesOn() throws {
    var random = SplitMix64(seed: TestSize.seed)
    let program = try start([])
    try program.wait(for: "vraag>")
    for round in 0..<TestSize.signals {
      try program.type(["k", "klant is boos\r", "\u{1B}[200~x\u{1B}[201~"][round % 3])
      pause(&random)
      let signal = Self.harmless[round % 3]
      // Ctrl-C is typed as often as it is sent.
      if signal == SIGINT, round % 2 == 0 {
        try program.type("\u{3}")
      } else {
        program.send(signal: signal)
      }
      pause(&random)
    }
    // Ctrl-C takes away what was typed; the answer shows that the chat is there.
    try program.type("\u{3}")
    try program.type("\u{15}klant is boos\r")
    try program.wait(for: "Adem.")
    try program.type("\u{15}/stop\r")
    _ = try program.rest()
    #expect(try program.ending() == .exit(0))
    #expect(try program.settings() == untouched)
  }

  @Test("stops a chat, which goes on when it is continued")
  func stopped() throws {
    var random = SplitMix64(seed: TestSize.seed)
    // A process whose whole session is one group is not stopped by SIGTSTP; SIGSTOP always works.
    for round in 0..<TestSize.signals {
      let program = try start([])
      try program.wait(for: "vraag>")
      try program.type("klant is ")
      pause(&random)
      program.send(signal: [SIGTSTP, SIGSTOP][round % 2])
      usleep(2_000)
      program.send(signal: SIGCONT)
      try program.type("boos\r")
      try program.wait(for: "Adem.")
      try program.type("/stop\r")
      _ = try program.rest()
      #expect(try program.ending() == .exit(0), "round \(round)")
      #expect(try program.settings() == untouched, "round \(round)")
    }
  }

  @Test("loses no answer of a reflection that was acknowledged")
  func reflection() throws {
    var random = SplitMix64(seed: TestSize.seed)
    var leavesDraft = false
    for round in 0..<TestSize.signals {
      let program = try start(["reflect"])
      let count = Int.random(in: 1..<10, using: &random)
      if leavesDraft {
        // The draft of the last round; it may go.
        try program.wait(for: "antwoord>")
        try program.type("2\r")
      }
      for reply in ShortScript.replies[..<count] {
        try program.wait(for: "antwoord>")
        try program.type("\(reply)\r")
      }
      try program.wait(for: "antwoord>")
      try program.type("half")
      pause(&random)
      let signal = Self.deadly[round % 2]
      program.send(signal: signal)
      _ = try program.rest()
      #expect(try program.ending() == .signal(signal), "round \(round)")
      #expect(try program.settings() == untouched, "round \(round)")
      let name = home.files.first { $0.contains("/drafts/") && !$0.hasSuffix(".lock") }
      let lines = try name.map { try home.text(of: $0).components(separatedBy: "\n").count - 1 }
      // The gate's answer makes no line, and alone no draft.
      #expect((lines ?? 0) >= count - 1, "round \(round), after \(count) answers")
      leavesDraft = count > 1
    }
  }

  @Test("ends a batch by that signal")
  func batch() throws {
    var random = SplitMix64(seed: TestSize.seed)
    try home.write(String(repeating: "klant is boos\n", count: 20_000), to: "questions")
    for round in 0..<TestSize.signals {
      let program = try TerminalProgram(
        path: "/bin/sh",
        arguments: [
          "-c", "exec \"$0\" \"$@\" < \"$HOME/questions\"", Program.path(), "--format", "json",
        ] + options, environment: ["HOME": home.path])
      try program.wait(for: "}\r\n")
      pause(&random)
      let signal = [SIGINT, SIGTERM, SIGHUP][round % 3]
      if signal == SIGINT { try program.type("\u{3}") } else { program.send(signal: signal) }
      _ = try program.rest()
      // A shell makes 130, 143 and 129 of these.
      #expect(try program.ending() == .signal(signal), "round \(round)")
      #expect(try program.settings() == untouched, "round \(round)")
    }
  }
}
