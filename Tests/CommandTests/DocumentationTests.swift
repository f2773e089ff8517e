import Foundation
import TestSupport
import Testing

/// Holds what the pages for readers show against what the program does.
@Suite("The documentation")
struct DocumentationTests {
  /// The lines of the fenced blocks of a page, with the word behind the fence.
  private func blocks(of page: String) throws -> [(kind: String, lines: [String])] {
    let parts = try Repository.text(of: page).components(separatedBy: "```")
    return parts.enumerated().filter { $0.offset % 2 == 1 }.map { _, block in
      let lines = block.components(separatedBy: "\n")
      return (lines[0], lines.dropFirst().map { $0.trimmingCharacters(in: .whitespaces) })
    }
  }

  @Test("shows no command that the program doesn't know, and none that fails")
  func commands() throws {
    let workplace = try Workplace()
    // What the examples call the knowledge as it was before.
    try FileManager.default.createDirectory(
      atPath: "\(workplace.folder.path)/OLD", withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: "\(workplace.folder.path)/Knowledge",
      toPath: "\(workplace.folder.path)/OLD/Knowledge")
    var commands: [String] = []
    for page in ["README.md", "Knowledge/README.md", "Prompts/README.md"] {
      // Those of the first quarter of an hour follow each other, and are tested as such.
      let walk = page.hasPrefix("Knowledge") ? "\n## The template\n" : ""
      let text = try Repository.text(of: page)
      let seen = try blocks(of: page).filter { block in
        guard !walk.isEmpty, let start = text.range(of: walk) else { return true }
        return text[start.upperBound...].contains(block.lines.joined(separator: "\n"))
      }
      for line in seen.filter({ $0.kind == "sh" }).flatMap(\.lines) {
        let command = line.components(separatedBy: " # ")[0]
          .replacingOccurrences(of: "swift run -c release ruggespraak", with: "ruggespraak")
        if command.hasPrefix("ruggespraak ") || command.contains("| ruggespraak ") {
          commands.append(command)
        }
      }
    }
    let help = try Program.run(["--help"]).lines.map { $0.trimmingCharacters(in: .whitespaces) }
    commands += help.filter { $0.hasPrefix("ruggespraak ") || $0.contains("| ruggespraak ") }
    #expect(commands.count >= 18)
    for command in commands.map({ $0.trimmingCharacters(in: .whitespaces) }) {
      let run = try workplace.run(command, home: workplace.folder)
      // Nobody asked anything in vain here, so there is no group to begin a tip with or to ignore.
      let isWithoutGaps = command.contains("gaps") && run.status == 1
      #expect(run.status == 0 || isWithoutGaps, "\(command): \(run.status), \(run.errors)")
    }
  }

  @Test("shows the answers that the program gives")
  func conversation() throws {
    let shown = try #require(blocks(of: "README.md").first)
    #expect(shown.lines[0] == "$ ruggespraak --top 1")
    let folder = try Workplace().folder
    let environment = Program.environment(
      home: folder,
      with: [
        "RUGGESPRAAK_KNOWLEDGE": "\(folder.path)/Knowledge",
        "RUGGESPRAAK_PROMPTS": "\(folder.path)/Prompts", "TERM": "dumb",
      ])
    // The very first start says that it reads the tips, where that takes longer than a moment.
    let first = try TerminalProgram(
      path: Program.path(), arguments: ["--top", "1"], environment: environment)
    try first.wait(for: "vraag> ")
    try first.type("/stop\n")
    _ = try first.rest()
    let chat = try TerminalProgram(
      path: Program.path(), arguments: ["--top", "1"], environment: environment)
    var screen = ""
    for line in shown.lines where line.hasPrefix("vraag> ") || line.hasPrefix("question> ") {
      let prompt = line.components(separatedBy: "> ")[0] + "> "
      screen += try chat.wait(for: prompt) + prompt
      try chat.type(line.dropFirst(prompt.count) + "\n")
    }
    screen += try chat.rest()
    let lines = screen.replacingOccurrences(of: "\r", with: "").components(separatedBy: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    #expect(lines == shown.lines.dropFirst().filter { !$0.isEmpty })
  }

  @Test("shows the members that an answer in JSON has")
  func json() throws {
    let blocks = try blocks(of: "README.md")
    let example = try #require(blocks.first { $0.kind == "json" }).lines.joined(separator: " ")
    let workplace = try Workplace()
    let command = try #require(
      blocks.flatMap(\.lines).first { $0.hasPrefix("printf 'q1") })
    let answer = try workplace.run(command, home: workplace.folder).output
    func members(_ text: String) throws -> [String] {
      func names(_ value: Any) -> [String] {
        switch value {
        case let object as [String: Any]:
          object.keys.sorted().flatMap { key in [key] + names(object[key]!).map { "\(key).\($0)" } }
        case let array as [Any]: array.first.map(names) ?? []
        default: []
        }
      }
      return names(try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
    #expect(try members(example) == members(answer))
  }

  @Test("names no option that the program doesn't have")
  func options() throws {
    let help = try Program.run(["--experimental-dump-help"]).output
    for page in ["README.md", "Knowledge/README.md", "Prompts/README.md"] {
      let text = try Repository.text(of: page)
      for option in text.matches(of: #/`(?:[a-z0-9 .-]*?)--([a-z][a-z-]+)/#).map({ $0.output.1 }) {
        #expect(
          help.contains("\"\(option)\"") || Self.foreign.contains(String(option)),
          "\(page): --\(option)")
      }
    }
  }

  /// Options of other programs that the pages name.
  private static let foreign: Set<String> = ["remove", "record"]
}
