import Foundation
import TestSupport
import Testing

@Suite("Personal details in an answer")
struct DetailsTests {
  private let home: TemporaryFolder
  private let journal = ".local/share/ruggespraak/journal"

  init() throws {
    home = try TemporaryFolder()
    for (language, keys) in [
      ("nl", ("Plan: als", "Plan: dan")), ("en", ("Plan: if", "Plan: then")),
    ] {
      try home.write(
        "---\ntitle: Proef\ngate: \(language == "nl" ? "nee" : "no")\n---\n"
          + "## Wat? {#wat}\n\n## Als? {#als}\n\(keys.0)\n\n## Dan? {#dan}\n\(keys.1)\n",
        to: "p/\(language)/x.md")
      try home.write(
        Repository.text(of: "Prompts/\(language)/assistant.md"), to: "p/\(language)/assistant.md")
    }
  }

  private func reflect(_ replies: [String], _ options: [String] = [], language: String = "nl")
    throws -> String
  {
    let run = try Program.run(
      ["reflect", "x", "--prompts", "\(home.path)/p", "--language", language] + options,
      input: replies.map { "\($0)\n" }.joined(), home: home)
    #expect(run.status == 0)
    return run.output
  }

  private var kept: String { get throws { try home.text(of: journal) } }

  @Test("from a pipe is replaced, which takes no line of the answers, also in a plan")
  func pipe() throws {
    let output = try reflect([
      "meneer Jansen belde met 06-12345678", "als Fatima roept", "bel ik 06-12345678", "1",
    ])
    #expect(output.contains("‘Jansen’ wordt [naam]"))
    #expect(output.contains("‘06-12345678’ wordt [telefoonnummer]"))
    #expect(!output.contains("1. Vervang"))
    #expect(try kept.contains("meneer [naam] belde met [telefoonnummer]"))
    #expect(try kept.contains("\"action\":\"bel ik [telefoonnummer]\""))
    #expect(try kept.contains("\"situation\":\"[naam] roept\""))
    for detail in ["Jansen", "Fatima", "12345678"] {
      #expect(try !kept.contains(detail))
    }
  }

  @Test("stays from a pipe with --details keep, without a word")
  func keepsAll() throws {
    let output = try reflect(["meneer Jansen riep", "", "", "1"], ["--details", "keep"])
    #expect(!output.contains("herkennen"))
    #expect(try kept.contains("meneer Jansen riep"))
  }

  /// What is typed at the question about details, and what is kept then.
  struct Choice: Sendable, CustomTestStringConvertible {
    let language: String
    let replies: [String]
    /// Nil where nothing is.
    let kept: String?

    var testDescription: String { "\(language): \(replies)" }
  }

  @Test(
    "is replaced, stays or is edited, as the person says",
    arguments: [
      Choice(language: "nl", replies: ["1"], kept: "meneer [naam] riep"),
      Choice(language: "nl", replies: ["vervang"], kept: "meneer [naam] riep"),
      Choice(language: "nl", replies: [""], kept: "meneer [naam] riep"),
      Choice(language: "nl", replies: ["hulp", "onzin", "1"], kept: "meneer [naam] riep"),
      Choice(language: "nl", replies: ["2"], kept: "meneer Jansen riep"),
      Choice(language: "nl", replies: ["houd"], kept: "meneer Jansen riep"),
      Choice(language: "nl", replies: ["3", "de klant riep"], kept: "de klant riep"),
      Choice(
        language: "nl", replies: ["wijzig", "mevrouw Bakker riep", "vervang"],
        kept: "mevrouw [naam] riep"),
      Choice(language: "nl", replies: ["3", ""], kept: nil),
      Choice(language: "en", replies: ["1"], kept: "meneer [name] riep"),
      Choice(language: "en", replies: ["replace"], kept: "meneer [name] riep"),
      Choice(language: "en", replies: ["keep"], kept: "meneer Jansen riep"),
      Choice(
        language: "en", replies: ["edit", "the customer shouted"], kept: "the customer shouted"),
    ])
  func choices(_ choice: Choice) throws {
    let output = try reflect(
      ["meneer Jansen riep"] + choice.replies + ["iemand roept", "adem ik uit", "1"],
      ["--details", "ask"], language: choice.language)
    #expect(output.contains(choice.language == "nl" ? "1. Vervang" : "1. Replace"))
    #expect(try kept.contains("\"step\":\"wat\"") == (choice.kept != nil))
    if let text = choice.kept { #expect(try kept.contains("\"answer\":\"\(text)\"")) }
  }

  @Test("is on no disk while the question about it is open, nor after stop there")
  func unsettled() throws {
    for ending in [[], ["stop", "1"]] {
      let output = try reflect(
        ["rustig", "als meneer Jansen roept"] + ending, ["--details", "ask"])
      #expect(output.contains("‘Jansen’ wordt [naam]"))
      #expect(output.contains(ending.isEmpty ? "kladje" : "Antwoorden bewaard: 1."))
      for file in home.files where !file.hasPrefix("p/") {
        #expect(try !home.text(of: file).contains("Jansen"), "\(file)")
      }
    }
  }

  @Test("is asked about in an adapted plan too")
  func adaptedPlan() throws {
    for reply in ["1", "3"] {
      try? FileManager.default.removeItem(atPath: "\(home.path)/\(journal)")
      _ = try reflect(["", "iemand roept", "adem ik uit", "1"])
      let edited = reply == "3" ? ["3", "dan bel ik een collega"] : ["1"]
      let output = try reflect(
        ["1", "1", "1", "2", "dan bel ik Fatima"] + edited, ["--follow-up", "--details", "ask"])
      #expect(output.contains("‘Fatima’ wordt [naam]"))
      #expect(try !kept.contains("Fatima"))
      #expect(try kept.contains(reply == "3" ? "bel ik een collega" : "bel ik [naam]"))
    }
  }

  @Test("is asked about at a terminal, where the answer can be edited in its line")
  func terminal() throws {
    let chat = try TerminalProgram(
      path: Program.path(),
      arguments: ["reflect", "x", "--prompts", "\(home.path)/p", "--language", "nl"],
      environment: Program.environment(
        home: home, with: ["RUGGESPRAAK_KNOWLEDGE": "\(Repository.path)/Knowledge"]), columns: 80)
    try chat.wait(for: "antwoord>")
    try chat.type("collega heet Zoë Jansen\n")
    #expect(try chat.wait(for: "antwoord>").contains("‘Zoë Jansen’ wordt [naam]"))
    try chat.type("wijzig\n")
    try chat.wait(for: "antwoord>")
    try chat.wait(for: "collega heet Zoë Jansen")
    // Ctrl-W takes one word away.
    try chat.type("\u{17}\u{17}\u{17}schreeuwde\n")
    #expect(try !chat.wait(for: "antwoord>").contains("herkennen"))
    for reply in ["iemand roept", "adem ik uit"] {
      try chat.type("\(reply)\n")
      try chat.wait(for: "antwoord>")
    }
    try chat.type("1\n")
    _ = try chat.rest()
    #expect(try kept.contains("\"answer\":\"collega schreeuwde\""))
    for file in home.files where !file.hasPrefix("p/") {
      #expect(try !home.text(of: file).contains("Jansen"), "\(file)")
    }
  }
}
