import ArgumentParser
import Consultation

/// The command `check`: reports every fault of the content.
struct Check: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every fault in the knowledge and the prompts.",
    discussion: "Exits with 1 where there is one; advice is none.")

  @Flag(help: "First mend what is harmless: missing ids, line ends, byte order marks, tabs.")
  var fix = false

  @Flag(help: "Also say what could be better.")
  var editorial = false

  @Option(help: "How findings are written: text, or json for editors.")
  var format: Format = .text

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var options = Application.CheckOptions()
    options.fixes = fix
    options.isJSON = format == .json
    options.showsAdvice = editorial
    try perform(screen.settings(content)) { try $0.check(options) }
  }
}
