import Foundation
import TestSupport
import Testing

@Suite("The manual page and the completions")
struct ManualTests {
  /// What the program says of a command and those below it.
  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }

      let names: [Name]?
      let shouldDisplay: Bool
    }

    let commandName: String
    let arguments: [Argument]?
    let subcommands: [Command]?

    /// The names of the commands below this one.
    var commands: Set<String> {
      Set((subcommands ?? []).flatMap { [$0.commandName] + $0.commands }).subtracting(["help"])
    }

    /// The long names of all options, without their dashes.
    var options: Set<String> {
      let own = (arguments ?? []).filter(\.shouldDisplay).flatMap { $0.names ?? [] }
      return Set(own.filter { $0.kind == "long" }.map(\.name))
        .union((subcommands ?? []).flatMap(\.options))
    }
  }

  private func commands() throws -> Command {
    struct Help: Decodable { let command: Command }
    let run = try Program.run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Help.self, from: Data(run.output.utf8)).command
  }

  private let page = "Sources/ruggespraak/Manual/ruggespraak.1"

  @Test("name every option that there is, and no other")
  func options() throws {
    let words = try Repository.text(of: page).split(whereSeparator: \.isWhitespace)
    let named = words.indices.dropLast(2).filter { words[$0] == "Fl" && words[$0 + 1] == "Fl" }.map
    {
      String(words[$0 + 2])
    }
    #expect(try Set(named) == commands().options)
  }

  @Test("name every command that there is")
  func names() throws {
    let words = try Set(
      Repository.text(of: page).split { !$0.isLetter && $0 != "-" }.map(String.init))
    #expect(try commands().commands.subtracting(words) == [])
  }

  @Test("tell the same exit codes as the README and the help")
  func exitCodes() throws {
    func words(_ text: some StringProtocol) -> [String] {
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
    let readme = try Repository.text(of: "README.md")
    let start = try #require(readme.range(of: "Exit codes: "))
    let end = try #require(readme[start.upperBound...].range(of: "\n\n"))
    let codes = words(readme[start.upperBound..<end.lowerBound])
    #expect(codes.count > 30)
    let help = try Program.run(["--help"]).output
    let shown = try #require(help.components(separatedBy: "Exit codes: ").last)
    #expect(Array(words(shown).prefix(codes.count)) == codes)
    let page = try Repository.text(of: self.page)
    let section = try #require(page.components(separatedBy: ".Sh EXIT STATUS\n").last)
    let told = section.components(separatedBy: "\n.Sh ")[0].components(separatedBy: "\n")
      .filter { !$0.hasPrefix(".Bl") && !$0.hasPrefix(".El") }
      .flatMap { words($0) }.filter { !["it", "pq", "cm"].contains($0) }
    #expect(told == codes)
  }

  @Test("give the shells what they can read", arguments: ["bash", "zsh", "fish"])
  func completions(_ shell: String) throws {
    let run = try Program.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for word in ["reflect", "journal", "accessible"] { #expect(run.output.contains(word)) }
    let folder = try TemporaryFolder()
    let script = try folder.write(run.output, to: "script")
    // Each shell reads a script without running it; one that isn't there has nothing to say.
    let check = try Program.shell(
      "command -v \(shell) >/dev/null || exit 0; \(shell) -n '\(script)'", input: "")
    #expect(check.status == 0)
    #expect(check.errors == "")
  }

  @Test("let a shell complete the names of the scripts there are")
  func scripts() throws {
    let completed = try Program.run(["---completion", "reflect", "--", "positional@0", "0", "0"])
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/Prompts/nl")
    #expect(completed.lines.count >= 6)
    for name in completed.lines { #expect(files.contains("\(name).md")) }
  }
}
