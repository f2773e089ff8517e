import ArgumentParser
import Consultation

/// The command `stats`: shows the knowledge in figures.
struct Stats: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html
  }

  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show how much knowledge there is and where tips are in each other's way.",
    discussion:
      "html is a page that opens without a network: ruggespraak stats --format html > a.html")

  @Option(help: "How figures are written: text, or html for a page with charts.")
  var format: Format = .text

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content)) { try $0.showStatistics(asPage: format == .html) }
  }
}
