import Foundation
import TestSupport
import Testing

/// Every source of text that others write, through the built program; all payloads where
/// `RUGGESPRAAK_PAYLOAD_STEP` is 1.
@Suite("Hostile text in the built program")
struct HostileTextTests {
  static let payloads = Array(HostileText.payloads.enumerated())
    .filter { $0.offset % TestSize.payloadStep == Int(TestSize.seed) % TestSize.payloadStep }
    .map(\.element)

  /// Content in which a text stands wherever text can stand.
  private final class Content {
    let folder: TemporaryFolder
    let home: TemporaryFolder
    let knowledge: String
    let prompts: String

    init(_ text: String) throws {
      folder = try TemporaryFolder()
      home = try TemporaryFolder()
      knowledge = "\(folder.path)/knowledge"
      prompts = try ShortScript.install(in: folder)
      try folder.write(
        """
        ---
        title: a\(text)z
        author: a\(text)z
        source: a\(text)z
        a\(text)z: b
        ---
        ## a\(text)z {#kalm}
        Adem a\(text)z uit.
        - stap a\(text)z
        > zeg a\(text)z

        Vragen:
        - klant is boos
        Fase: a\(text)z

        ## Twee {#a\(text)z}
        Twee.

        """, to: "knowledge/nl/boos.md")
      let name = text.unicodeScalars.filter { $0 != "/" && $0 != "\0" }.map(String.init).joined()
      try folder.write("Zonder kop a\(text)z.\n", to: "knowledge/nl/a\(name)z.md")
      try folder.write("a\(text)z\nboos, a\(text)z\n", to: "knowledge/synonyms.nl.txt")
      try folder.write(
        "{\"_id\":\"a\(text)z\",\"title\":1}\na\(text)z\n", to: "knowledge/x.jsonl")
      // A file with a NUL is refused whole, and without its phrases there is no prompt to wait for.
      let words = text.replacingOccurrences(of: "\0", with: "")
      let phrases = try Repository.text(of: "Prompts/nl/assistant.md")
        .replacingOccurrences(
          of: "{#no-answer}\n", with: "{#no-answer}\na\(words)z\n"
        )
        .replacingOccurrences(of: "{#goodbye}\n", with: "{#goodbye}\na\(words)z\n")
      try folder.write(phrases, to: "prompts/nl/assistant.md")
      try folder.write(
        "---\ntitle: a\(text)z\n---\n## Wat a\(text)z? {#een}\nUitleg a\(text)z.\n- a\(text)z\n- b -> a\(text)z\n",
        to: "prompts/nl/vals.md")
    }

    func run(
      _ arguments: [String], bytes: String = "", environment: [String: String] = [:]
    ) throws -> Program.Run {
      // An index of its own, so that what is shown comes out of a kept one as well.
      let cache = ["XDG_CACHE_HOME": "\(home.path)/cache"]
      return try Program.run(
        arguments, bytes: Array(bytes.utf8), home: home,
        environment: cache.merging(environment) { $1 })
    }

    var options: [String] { ["--knowledge", knowledge, "--prompts", prompts] }
  }

  @Test("drives nothing through a pipe, from any source", arguments: payloads)
  func pipes(_ payload: Payload) throws {
    let content = try Content(payload.text)
    let options = content.options
    // An argument and a variable can't hold a NUL.
    let word = "a\(payload.text.replacingOccurrences(of: "\0", with: ""))z"
    let typed = "a\(payload.text)z"
    let answers =
      ["1", "6"] + Array(repeating: typed.replacingOccurrences(of: "\n", with: " "), count: 10)
    let runs: [(String, Program.Run)] = [
      ("ask", try content.run(["ask", "--color", "always", "klant is boos \(word)"] + options)),
      ("explain", try content.run(["ask", "--explain", "klant is boos \(word)"] + options)),
      ("refusal", try content.run(["ask", "--min-confidence", "1", word] + options)),
      (
        "batch",
        try content.run(["--color", "always"] + options, bytes: "x \(typed)\n\(typed)\t\n")
      ),
      ("trec", try content.run(["--format", "trec"] + options, bytes: "\(typed)\tklant boos\n")),
      ("check", try content.run(["check"] + options)),
      ("tips", try content.run(["tips"] + options)),
      ("booklet", try content.run(["tips", "--format", "markdown"] + options)),
      ("stats", try content.run(["stats", "--format", "html"] + options)),
      ("rehearsal", try content.run(["reflect", "vals", "--dry-run"] + options)),
      (
        "reflect",
        try content.run(
          ["reflect", "--language", "nl"] + options,
          bytes: (answers + ["1", ""]).joined(separator: "\n"))
      ),
      ("show", try content.run(["journal", "show", "1"] + options)),
      ("export", try content.run(["journal", "export"] + options)),
      ("usage", try content.run(["--format", word])),
      ("option", try content.run(["--\(word)"])),
      ("file", try content.run(["eval", "/nowhere/\(word)"] + options)),
      ("import", try content.run(["import", "/nowhere/\(word)"])),
      (
        "environment",
        try content.run(["ask", "x"], environment: ["RUGGESPRAAK_KNOWLEDGE": "/\(word)"])
      ),
      (
        "data folder",
        try content.run(
          ["journal"] + options, environment: ["XDG_DATA_HOME": "/dev/null/\(word)"])
      ),
    ]
    for (name, run) in runs {
      #expect(run.status >= 0, "\(name)")
      #expect(HostileText.faults(in: run.output) == [], "\(name)")
      #expect(HostileText.faults(in: run.errors) == [], "\(name)")
    }
    let shown = try #require(runs.first { $0.0 == "show" })
    #expect(shown.1.status == 0)
    #expect(shown.1.output.contains("a"))
  }

  @Test("stays what it was in JSON", arguments: payloads)
  func json(_ payload: Payload) throws {
    let content = try Content(payload.text)
    let question = "a\(payload.text)z".replacingOccurrences(of: "\r\n", with: " ")
      .replacingOccurrences(of: "\n", with: " ")
    let run = try content.run(
      ["--format", "json"] + content.options, bytes: "i\(question)\t\(question)\nklant is boos\n")
    #expect(HostileText.faults(in: run.output) == [])
    let objects = try run.lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.count == 2)
    let isSame = (objects[0]["question"] as? String)?.unicodeScalars
      .elementsEqual(question.unicodeScalars)
    #expect(isSame == true)
    let check = try content.run(["check", "--format", "json"] + content.options)
    #expect(HostileText.faults(in: check.output) == [])
    for line in check.lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    #expect(!check.lines.isEmpty)
  }

  @Test("drives nothing on a terminal, pasted or shown", arguments: payloads)
  func terminal(_ payload: Payload) throws {
    let content = try Content(payload.text)
    try content.home.write(
      "a\(payload.text)z\n", to: ".local/state/ruggespraak/history")
    let program = try TerminalProgram(
      path: Program.path(), arguments: content.options + ["--language", "nl"],
      environment: ["HOME": content.home.path, "PAGER": "cat"])
    var seen = try program.wait(for: "vraag>")
    for line in ["klant is boos", "/bron 1", "/onderwerpen", "/waarom"] {
      try program.type("\(line)\r")
      seen += try program.wait(for: "vraag>")
    }
    // What ends a paste would end it here too, and what is behind it would be typed.
    let text = payload.text.replacingOccurrences(of: "\u{1B}[201~", with: "")
    try program.type("\u{1B}[200~x\(text)y\u{1B}[201~\r")
    seen += try program.wait(for: "vraag>")
    try program.type("\u{1B}[200~/x\(text)y\u{1B}[201~\r")
    seen += try program.wait(for: "vraag>")
    // The history of the last session.
    try program.type("\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{15}/stop\r")
    seen += try program.rest()
    #expect(try program.ending() == .exit(0))
    #expect(HostileText.faults(in: seen, .terminal) == [])
  }
}
