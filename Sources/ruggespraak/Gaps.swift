import ArgumentParser
import Consultation

/// The command `gaps`: shows the questions that found no answer.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show the questions that found no answer, in groups.",
    discussion: """
      They are kept with --log-gaps only, with what looks like names, numbers and addresses taken out, in a file that only \
      you can read. Questions about danger are never kept.
      """)

  @Option(help: "Show the beginning of a tip made of the group with this number.")
  var stub: Int?

  @Option(help: "Never show the group with this number again, nor what is like it.")
  var ignore: Int?

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard stub == nil || ignore == nil else {
      throw ValidationError("--stub and --ignore don't go together.")
    }
  }

  func run() throws {
    let action: Application.GapAction =
      stub.map { .stub($0) } ?? ignore.map { .ignore($0) } ?? .list
    try perform(screen.settings(content)) { try $0.showGaps(action) }
  }
}
