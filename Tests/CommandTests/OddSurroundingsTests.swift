import Foundation
import TestSupport
import Testing

/// Homes, terminals, settings and locales that aren't as they should be.
@Suite("An odd surrounding")
struct OddSurroundingsTests {
  private let folder: TemporaryFolder
  private let knowledge: String

  init() throws {
    folder = try TemporaryFolder()
    knowledge = "\(folder.path)/K"
    try folder.write(
      "---\ntitle: T\nauthor: A\n---\n## Kalm {#kalm}\nAdem.\n\nVragen:\n- klant is boos\n",
      to: "K/nl/a.md")
    try folder.copyPhrases(to: "P", withScripts: true)
  }

  /// Runs the program behind a prefix of a shell command.
  private func run(
    _ prefix: String, _ arguments: [String], after suffix: String = "", input: String = ""
  ) throws -> Program.Run {
    try Program.run(
      arguments, bytes: Array(input.utf8), command: "\(prefix) \"$0\" \"$@\" \(suffix)")
  }

  private static let noData = "env -u XDG_CACHE_HOME -u XDG_DATA_HOME -u XDG_STATE_HOME"

  // Only places that refuse root as well, so that a run of the tests leaves nothing behind.
  @Test(
    "without a home to keep things in answers all the same, and says before a reflection that it can't",
    arguments: ["HOME=/proc", "HOME=/proc/nowhere", "HOME=/dev/null", "HOME=/dev/null/home"])
  func homes(_ home: String) throws {
    let command = "exec \(Self.noData) \(home)"
    let answer = try run(
      command, ["ask", "klant is boos", "--knowledge", knowledge, "--prompts", prompts])
    #expect(answer.status == 0)
    #expect(answer.output.contains("Kalm"))
    #expect(answer.errors.isEmpty)
    let reflection = try run(
      command, ["reflect", "--language", "nl", "--prompts", prompts, "--knowledge", knowledge],
      input: "1\n6\nmarker\nstop\n1\n")
    #expect(reflection.status == 2)
    #expect(!(reflection.output + reflection.errors).contains("marker"))
  }

  @Test(
    "without a home keeps private files in that of the account, and nothing where it has none",
    // Only root may become an account that has no home.
    .enabled(if: geteuid() == 0, "needs root"),
    arguments: ["-u HOME", "HOME=", "HOME=relative"])
  func noHome(_ home: String) throws {
    for path in [folder.path, knowledge, "\(knowledge)/nl"] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    let options = ["--language", "nl", "--knowledge", knowledge, "--prompts", prompts]
    let account = "exec setpriv --reuid=4000000 --clear-groups \(Self.noData) \(home)"
    let answer = try run(account, ["ask", "klant is boos"] + options)
    #expect(answer.status == 0)
    #expect(answer.output.contains("Kalm"))
    #expect(answer.errors.isEmpty)
    let reflection = try run(account, ["reflect"] + options, input: "1\n6\nmarker\nstop\n1\n")
    #expect(reflection.status == 2)
    let said = reflection.output + reflection.errors
    #expect(said.contains("je account heeft geen eigen map op deze computer"))
    #expect(!said.contains("/dev/null"))
  }

  @Test(
    "with a stream closed gives no file its number, and fails where it needs that stream",
    arguments: ["<&-", ">&-", "2>&-"])
  func closedStreams(_ stream: String) throws {
    try folder.write("1\n6\nmarker\nstop\n1\n", to: "answers")
    let home = "HOME=\(folder.path)/home; export HOME"
    let options = ["reflect", "--language", "nl", "--prompts", prompts, "--knowledge", knowledge]
    let input = stream == "<&-" ? "" : "< \"\(folder.path)/answers\""
    let run = try run("\(home); ", options, after: "\(input) \(stream)")
    #expect(run.status == (stream == "2>&-" ? 0 : 2))
    for file in folder.files where file.hasPrefix("home/") {
      #expect(try !folder.text(of: file).contains("antwoord>"), "\(file)")
    }
  }

  @Test(
    "without a terminal, or with one that nobody knows, shows no escape byte",
    arguments: ["-u TERM", "TERM=", "TERM=dumb", "TERM=no-such-terminal"],
    ["<&-", "< /dev/null", "< \"$HOME/line\""])
  func terminals(_ terminal: String, _ input: String) throws {
    try folder.write("klant is boos\n", to: "line")
    let command = "HOME=\(folder.path); export HOME; env \(terminal) LC_ALL=C"
    let options = ["--knowledge", knowledge, "--prompts", prompts]
    let question = try run(command, ["ask", "klant is boos"] + options, after: input)
    #expect(question.status == 0)
    let batch = try run(command, options, after: input)
    #expect((0...2).contains(batch.status))
    #expect(batch.output.contains("Kalm") == input.contains("line"))
    for run in [question, batch] { #expect(!(run.output + run.errors).contains("\u{1B}")) }
  }

  static let settings = [
    "set bogus-\u{1B}[31mx on\n\"\\C-a\": \u{1B}]0;x\u{7}\n",
    "$include /nowhere/\u{1B}[2Jx\n$include /dev/null/x\n$include /\n",
    "$if \u{1B}[5m\n$if\n$else\n",
    String(repeating: "\"\u{9B}2J\": \u{9B}2J\n", count: 50),
    "set editing-mode vi\nset bell-style audible\nset enable-bracketed-paste off\nset \u{202E} on\n",
  ]

  @Test("of Readline's settings changes no command and shows nothing raw", arguments: 0..<5)
  func readlineSettings(_ number: Int) throws {
    let path = try folder.write(Self.settings[number], to: "inputrc")
    let chat = try TerminalProgram(
      path: Program.path(),
      arguments: ["--language", "nl", "--knowledge", knowledge, "--prompts", prompts],
      environment: Program.environment(home: folder, with: ["INPUTRC": path, "TERM": "xterm"]))
    var seen = try chat.wait(for: "vraag>")
    try chat.type("/help\r")
    seen += try chat.wait(for: "/stop")
    seen += try chat.wait(for: "vraag>")
    try chat.type("/stop\r")
    seen += try chat.rest()
    #expect(try chat.ending() == .exit(0))
    #expect(HostileText.faults(in: seen, .terminal) == [])
  }

  @Test("of locale, time zone or order of files changes no byte")
  func sameBytes() throws {
    let questions = try ["nl", "en"].flatMap { language in
      try Repository.text(of: "Knowledge/questions.\(language).tsv").split(separator: "\n")
        .dropFirst().prefix(30).compactMap { $0.split(separator: "\t").first }
    }
    // The same files, made in another order, which is the order in which a folder lists them.
    let other = "\(folder.path)/other"
    for language in ["nl", "en"] {
      try FileManager.default.createDirectory(
        atPath: "\(other)/\(language)", withIntermediateDirectories: true)
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: "\(Repository.path)/Knowledge")
      .sorted(by: >) where name.contains(".")
    {
      try FileManager.default.copyItem(
        atPath: "\(Repository.path)/Knowledge/\(name)", toPath: "\(other)/\(name)")
    }
    let settings = ["LC_ALL=C", "LC_ALL=C.UTF-8", "LC_ALL=nl_NL.UTF-8", "LC_ALL=C TZ=Asia/Tokyo"]
    let input = questions.joined(separator: "\n") + "\n"
    for format in ["json", "trec", "text"] {
      let outputs = try
        (settings.map { ($0, "\(Repository.path)/Knowledge") } + [("LC_ALL=C", other)])
        .map { setting, knowledge in
          try run(
            "exec env \(setting)", ["--format", format, "--knowledge", knowledge], input: input
          ).output
        }
      #expect(outputs.allSatisfy { !$0.isEmpty && $0 == outputs[0] }, "\(format)")
    }
  }

  private var prompts: String { "\(folder.path)/P" }
}
