import ArgumentParser
import Consultation

/// The command `check`: reports every fault of the content.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report every fault in the knowledge and the prompts.",
    discussion: "Exits with 1 where there is one.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content)) { try $0.check() }
  }
}
