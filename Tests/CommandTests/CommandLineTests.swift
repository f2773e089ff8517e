import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandLineTests {
  @Test("answers one question, and says by its exit code whether it could")
  func ask() throws {
    let answered = try Program.run(["ask", "klant", "scheldt", "me", "uit"])
    #expect(answered.status == 0)
    #expect(answered.output.contains("Bron:"))
    let refused = try Program.run(["ask", "wat is de hoofdstad van Frankrijk"])
    #expect(refused.status == 1)
    let english = try Program.run(["ask", "--language", "en", "--top", "1", "customer shouts"])
    #expect(english.output.components(separatedBy: "Source:").count == 2)
  }

  @Test(
    "ends with 64 when it is used wrongly",
    arguments: [
      ["--top", "0"], ["--top", "veel"], ["--format", "xml"], ["--min-confidence", "2"],
      ["--language", "fr"], ["ask"], ["--nonsense"], ["journal", "show", "een"],
    ])
  func usage(_ arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("Usage:"))
  }

  @Test(
    "says where options and questions go when words stand where none are read",
    arguments: [["--language", "en", "journal", "list"], ["klant", "scheldt"], ["bogus"]])
  func misplaced(_ arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(
      run.errors.contains("Options stand behind the command, and a question needs ‘ask’"))
  }

  @Test("says that there is no question in an empty one")
  func emptyQuestion() throws {
    let run = try Program.run(["ask", "", "--format", "json"])
    #expect(run.status == 1)
    #expect(run.output.contains("\"error\""))
  }

  @Test("ends with 2 and one clear line when its content is not there")
  func missing() throws {
    let folder = try TemporaryFolder()
    for arguments in [
      ["--knowledge", "/nonexistent"], ["--prompts", "/nonexistent"],
      ["reflect", "geen-script"],
    ] {
      let run = try Program.run(arguments, input: "klant is boos\n", folder: folder.path)
      #expect(run.status == 2, "\(arguments)")
      #expect((run.errors + run.output).contains("n"), "\(arguments)")
    }
    let run = try Program.run(["--knowledge", "/nonexistent"])
    #expect(
      run.errors
        == "ruggespraak: there is no knowledge at ‘/nonexistent’; name a folder or a .jsonl file that exists\n"
    )
  }

  @Test("finds its content above the program, wherever it is called from")
  func places() throws {
    let folder = try TemporaryFolder()
    let run = try Program.run(["ask", "klant is boos"], folder: folder.path)
    #expect(run.status == 0)
  }

  @Test("prefers the option to the environment, and the environment to the working folder")
  func preference() throws {
    let folder = try TemporaryFolder()
    try folder.write("## Eerste {#eerste}\nboos boos\n", to: "een/nl/a.md")
    try folder.write("## Tweede {#tweede}\nboos boos\n", to: "twee/nl/a.md")
    try folder.write("## Derde {#derde}\nboos boos\n", to: "Knowledge/nl/a.md")
    let environment = ["RUGGESPRAAK_KNOWLEDGE": "\(folder.path)/twee"]
    func first(_ arguments: [String], _ environment: [String: String]) throws -> String {
      try Program.run(
        ["ask", "boos", "--top", "1"] + arguments, environment: environment, folder: folder.path
      ).output
    }
    #expect(try first(["--knowledge", "\(folder.path)/een"], environment).contains("Eerste"))
    #expect(try first([], environment).contains("Tweede"))
    #expect(try first([], [:]).contains("Derde"))
  }

  @Test("lists every tip as text and as a corpus that it can read back")
  func tips() throws {
    let corpus = try Program.run(["tips", "--format", "jsonl"])
    #expect(corpus.lines.count >= 146)
    let folder = try TemporaryFolder()
    let path = try folder.write(corpus.output, to: "tips.jsonl")
    let again = try Program.run(["tips", "--format", "jsonl", "--knowledge", path])
    func ids(_ run: Program.Run) throws -> [String] {
      try run.lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return "\(object?["_id"] ?? "") \(object?["language"] ?? "") \(object?["title"] ?? "")"
      }
    }
    #expect(try ids(again) == ids(corpus))
    #expect(try Program.run(["tips", "--language", "en"]).output.contains("(en)"))
    #expect(try !Program.run(["tips", "--language", "en"]).output.contains("(nl)"))
  }

  @Test("explains a score by its parts")
  func explain() throws {
    let run = try Program.run(["ask", "--explain", "--top", "1", "klant scheldt aan de telefoon"])
    #expect(run.output.contains("Waarom"))
    #expect(run.output.contains("scheldt ("))
  }

  @Test("explains why a tip did not come first")
  func explainTip() throws {
    for form in [["--explain", "laat-uitrazen"], ["--explain=laat-uitrazen"]] {
      let run = try Program.run(["ask"] + form + ["--top", "1", "klant scheldt aan de telefoon"])
      #expect(run.output.contains("Waarom ‘Laat de ander eerst uitrazen’ op plaats "))
    }
    let unknown = try Program.run(["ask", "--explain=geen-tip", "klant scheldt aan de telefoon"])
    #expect(unknown.output.contains("De tip ‘geen-tip’ ken ik niet."))
  }

  @Test("takes a word behind --explain for a tip only where a tip has that id")
  func explainedWord() throws {
    let run = try Program.run(
      ["ask", "--explain", "e-mail", "van", "een", "klant", "die", "scheldt", "--format", "json"])
    #expect(run.output.contains("\"question\":\"e-mail van een klant die scheldt\""))
    #expect(!run.output.contains("ken ik niet"))
  }

  @Test("indents nothing of an explanation for those who hear the screen")
  func accessibleExplanation() throws {
    let run = try Program.run(["ask", "--accessible", "--explain", "klant", "scheldt"])
    #expect(run.output.contains("Waarom"))
    #expect(run.lines.allSatisfy { !$0.hasPrefix(" ") })
  }

  @Test("labels tips with a word for those who hear the screen")
  func accessible() throws {
    let run = try Program.run(["ask", "--accessible", "klant is boos"])
    #expect(run.output.hasPrefix("Tip 1: "))
  }

  @Test("gives every subcommand a help text")
  func help() throws {
    for command in ["ask", "reflect", "journal", "tips", "check"] {
      let run = try Program.run([command, "--help"])
      #expect(run.status == 0)
      #expect(run.output.contains("USAGE: ruggespraak \(command)"))
    }
  }
}
