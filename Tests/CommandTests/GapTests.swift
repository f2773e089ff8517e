import Foundation
import TestSupport
import Testing

@Suite("The questions without an answer")
struct GapTests {
  private func ask(_ questions: [String], _ home: TemporaryFolder, keeps: Bool = true) throws {
    let run = try Program.run(
      ["--language", "nl"] + (keeps ? ["--log-gaps"] : []),
      input: questions.joined(separator: "\n") + "\n", home: home, mask: 0)
    #expect(run.status == 0)
  }

  private func gaps(_ home: TemporaryFolder, _ options: String...) throws -> Program.Run {
    try Program.run(["gaps"] + options, home: home, environment: ["COLUMNS": "200"])
  }

  private let folder = ".local/state/ruggespraak"

  private let refused = [
    "hoe laat gaat de kantine open op 12 mei?", "kantine hoe laat open? bel 06-12345678",
    "gaat de kantine laat open, mail piet@voorbeeld.example",
    "wat is het wachtwoord van de printer",
  ]

  @Test("are kept only on request, masked, where only their owner can read them")
  func keeps() throws {
    let home = try TemporaryFolder()
    try ask(refused, home, keeps: false)
    #expect(home.files == [])
    try ask(refused + ["de klant heeft een mes getrokken voor de kantine"], home)
    #expect(try home.mode(of: "\(folder)/gaps") == 0o600)
    #expect(try home.mode(of: folder) == 0o700)
    let kept = try home.text(of: "\(folder)/gaps")
    #expect(kept.split(separator: "\n").count == 4)
    #expect(!kept.contains { $0.isNumber })
    #expect(!kept.contains("piet"))
    #expect(!kept.contains("mes"))
  }

  @Test("are kept by no run for evaluation, which reads no danger")
  func evaluation() throws {
    let home = try TemporaryFolder()
    for arguments in [["ask", "iemand zwaait met een mes in de parkeergarage"], []] {
      let run = try Program.run(
        arguments + ["--format", "trec", "--log-gaps", "--language", "nl"],
        input: "iemand zwaait met een mes in de parkeergarage\n", home: home, mask: 0)
      #expect(run.status != 2)
    }
    #expect(!home.files.contains("\(folder)/gaps"))
  }

  @Test("are kept in the order in which they were asked, however many arrive together")
  func order() throws {
    let home = try TemporaryFolder()
    let asked = ["wachtwoord van de printer", "hoe laat gaat de kantine open"]
    let questions = (0..<20).flatMap { _ in asked }
    try ask(questions, home)
    let kept = try home.text(of: "\(folder)/gaps").split(separator: "\n")
    #expect(kept.count == 40)
    #expect(kept.map { $0.contains("printer") } == questions.map { $0.contains("printer") })
  }

  @Test("come in groups with a count, the nearest tips and a tip to start from")
  func groups() throws {
    let home = try TemporaryFolder()
    try ask(refused, home)
    let run = try gaps(home)
    #expect(run.status == 0)
    #expect(run.lines.first == "1. ‘hoe laat gaat de kantine open op # mei?’ (nl), times asked: 3")
    #expect(run.output.contains("also: ‘kantine hoe laat open? bel [telefoonnummer]’"))
    #expect(run.output.contains("2. ‘wat is het wachtwoord van de printer’ (nl), times asked: 1"))
    let stub = try gaps(home, "--stub", "1")
    #expect(stub.output.contains("{#hoe-laat-gaat-de-kantine}"))
    #expect(stub.output.contains("Vragen:\n- hoe laat gaat de kantine open op # mei?\n- kantine"))
    #expect(try gaps(home, "--stub", "9").status == 1)
  }

  @Test("show a wording once, whatever its capitals and marks")
  func wordings() throws {
    let home = try TemporaryFolder()
    try ask(["hoe laat is de kantine open", "Hoe laat is de kantine open?"], home)
    let run = try gaps(home)
    #expect(run.lines.first == "1. ‘hoe laat is de kantine open’ (nl), times asked: 2")
    #expect(!run.output.contains("also:"))
  }

  @Test("stay away for good once they are ignored")
  func ignores() throws {
    let home = try TemporaryFolder()
    try ask(refused, home)
    #expect(try gaps(home, "--ignore", "1").status == 0)
    try ask(Array(repeating: refused[1], count: 10), home)
    let run = try gaps(home)
    #expect(!run.output.contains("kantine"))
    #expect(run.lines.first == "1. ‘wat is het wachtwoord van de printer’ (nl), times asked: 1")
  }

  @Test("says that none are kept, and how to keep them")
  func none() throws {
    let run = try gaps(TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("--log-gaps"))
  }

  @Test("are announced in the greeting of a chat that keeps them")
  func greeting() throws {
    for arguments in [["--log-gaps"], []] {
      let chat = try TerminalProgram(
        path: Program.path(), arguments: arguments,
        environment: Program.environment(
          home: TemporaryFolder(),
          with: [
            "RUGGESPRAAK_KNOWLEDGE": "\(Repository.path)/Knowledge",
            "RUGGESPRAAK_PROMPTS": "\(Repository.path)/Prompts",
          ]), columns: 300)
      let greeting = try chat.wait(for: "vraag>")
      #expect(greeting.contains("bewaar ik op deze computer") == !arguments.isEmpty)
      try chat.type("\u{4}")
    }
  }
}
