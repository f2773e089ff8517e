import Foundation
import TestSupport
import Testing

/// Runs the walk-through of `Knowledge/README.md` in a copy of the content, as a trainer would.
@Suite("The first quarter of an hour")
struct WalkThroughTests {
  /// What the trainer does next.
  private enum Step {
    /// A command, with a part of what it shows.
    case run(String, shows: String)
    /// A file gets this text.
    case write(String)
  }

  /// The commands and texts of the section, in order.
  private func steps() throws -> [Step] {
    let readme = try Repository.text(of: "Knowledge/README.md")
    let start = try #require(readme.range(of: "\n## Your first quarter of an hour\n"))
    let end = try #require(readme.range(of: "\n## The template\n"))
    let section = readme[start.upperBound..<end.lowerBound]
    var steps: [Step] = []
    for (place, block) in section.components(separatedBy: "\n```").enumerated() where place % 2 == 1
    {
      let lines = block.components(separatedBy: "\n")
      if lines[0] == "markdown" {
        steps.append(.write(lines.dropFirst().joined(separator: "\n") + "\n"))
      } else {
        steps += lines.dropFirst().map { line in
          let parts = line.components(separatedBy: " # ")
          return .run(parts[0], shows: parts.count > 1 ? parts[1] : "")
        }
      }
    }
    return steps
  }

  @Test("goes as the guide says, command by command")
  func walk() throws {
    let workplace = try Workplace()
    let folder = workplace.folder
    let question = "Wat zag je precies gebeuren?"
    let steps = try steps()
    #expect(steps.count >= 12)
    for step in steps {
      switch step {
      case .write(let text):
        try folder.write(text, to: "Knowledge/nl/lift.md")
      case .run(let command, var shows):
        if shows == "findings: 0" {
          // The trainer changes the question here.
          let script = try folder.text(of: "Prompts/nl/na-gesprek.md")
          let heading = try #require(
            script.components(separatedBy: "\n").first { $0.hasSuffix("{#feiten}") })
          try folder.write(
            script.replacingOccurrences(of: heading, with: "## \(question) {#feiten}"),
            to: "Prompts/nl/na-gesprek.md")
        }
        if shows == "your new question" { shows = question }
        let run = try workplace.run(command, environment: ["COLUMNS": "200"])
        #expect(run.errors == "", "\(command)")
        #expect(shows.isEmpty || run.output.contains(shows), "\(command) shows \(run.output)")
      }
    }
  }
}
