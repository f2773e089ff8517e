import Foundation
import TestSupport
import Testing

@Suite("Long texts at a terminal")
struct PagerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyPhrases(to: "P")
    for number in 1...30 {
      try folder.write(
        "---\ntitle: A\nauthor: B\n---\n## Tip nummer \(number) {#tip-\(number)}\nTekst.\n",
        to: "K/nl/a\(number).md")
    }
    let pager = try folder.write("#!/bin/sh\necho begin; cat; echo einde\n", to: "pager")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pager)
  }

  private func output(
    _ arguments: [String], pager: String?, rows: Int32 = 24, terminal: String = "xterm",
    prompts: String? = nil
  ) throws -> String {
    var variables = [
      "RUGGESPRAAK_KNOWLEDGE": "\(folder.path)/K",
      "RUGGESPRAAK_PROMPTS": prompts ?? "\(folder.path)/P", "TERM": terminal,
    ]
    variables["PAGER"] = pager
    let program = try TerminalProgram(
      path: Program.path(), arguments: arguments,
      environment: Program.environment(home: folder, with: variables), rows: rows)
    return try program.rest()
  }

  @Test("go through the pager when they are longer than the screen")
  func long() throws {
    let shown = try output(["tips"], pager: "\(folder.path)/pager")
    #expect(shown.hasPrefix("begin"))
    #expect(shown.contains("Tip nummer 30"))
    #expect(shown.contains("einde"))
  }

  @Test(
    "are just written without one",
    arguments: [
      (pager: "", terminal: "xterm", arguments: []),
      (pager: "cat", terminal: "xterm", arguments: []),
      (pager: "own", terminal: "dumb", arguments: []),
      (pager: "own", terminal: "xterm", arguments: ["--accessible"]),
      (pager: "/no/such/pager 2>/dev/null", terminal: "xterm", arguments: []),
    ])
  func none(_ pager: String, _ terminal: String, _ arguments: [String]) throws {
    let shown = try output(
      ["tips"] + arguments, pager: pager == "own" ? "\(folder.path)/pager" : pager,
      terminal: terminal)
    #expect(!shown.contains("begin"))
    #expect(shown.contains("Tip nummer 30"))
  }

  @Test(
    "say in the pager how to go on and how to leave",
    arguments: [
      ("nl", "FRXPsSpatiebalk\\: verder\\. Letter q\\: terug\\.$"),
      ("en", "FRXPsSpace bar\\: go on\\. Letter q\\: back\\.$"),
    ])
  func hint(_ language: String, _ options: String) throws {
    let shown = try output(
      ["reflect", "--dry-run", "--language", language, "na-gesprek"],
      pager: "cat >/dev/null; printf '%s\\n' \"$LESS\"; :", prompts: Repository.path + "/Prompts")
    #expect(shown.contains(options), "\(shown)")
  }

  @Test("are just written when they fit, and into a pipe")
  func short() throws {
    let pager = "\(folder.path)/pager"
    #expect(try !output(["tips"], pager: pager, rows: 500).contains("begin"))
    let run = try Program.run(
      ["tips", "--knowledge", "\(folder.path)/K"], environment: ["PAGER": pager, "TERM": "xterm"])
    #expect(!run.output.contains("begin"))
    #expect(run.output.contains("Tip nummer 30"))
  }

  @Test("leave the chat as it was when the reader has seen enough of them")
  func enough() throws {
    let chat = try TerminalProgram(
      path: Program.path(), arguments: ["--language", "nl"],
      environment: Program.environment(
        home: folder,
        with: [
          "RUGGESPRAAK_KNOWLEDGE": "\(folder.path)/K", "RUGGESPRAAK_PROMPTS": "\(folder.path)/P",
          "TERM": "xterm", "PAGER": "head -n 3",
        ]))
    try chat.wait(for: "vraag>")
    try chat.type("/onderwerpen\n")
    try chat.wait(for: "/onderwerpen")
    #expect(try !chat.wait(for: "vraag>").contains("Tip nummer 30"))
    try chat.type("/stop\n")
    #expect(try chat.ending() == .exit(0))
  }
}
