import ArgumentParser
import Consultation

/// The command `import`: makes a draft of a saved page.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a draft article of a saved web page, a text or a Markdown file.",
    discussion: """
      Menus, log-in boxes, cookie lines, related links, addresses and counters are left out. \
      The draft is for you to put into your own words.
      """)

  @Argument(help: "The file: HTML, text or Markdown.")
  var file: String

  @Option(help: "Write the draft into this new file.")
  var output: String?

  @Flag(help: "Show every line of the page: + kept, - left out and why.")
  var leftOut = false

  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try performOnFiles(screen) { workbench in
      try workbench.importPage(
        file, language: language.chosen, output: output, listsLines: leftOut)
    }
  }
}
