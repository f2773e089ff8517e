import ArgumentParser
import Consultation

/// The command `new`: begins an article, a tip or a reflection script.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an article, a tip or a reflection script, with remarks that say how.",
    subcommands: [NewArticle.self, NewTip.self, NewScript.self])
}

/// What each kind of beginning takes.
struct NewOptions: ParsableArguments {
  @Argument(help: "The title.")
  var title: String

  @Option(help: "The file to write to; without it, the text is shown.")
  var file: String?

  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions
}

struct NewArticle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "article", abstract: "Begin an article in a new file.")

  @OptionGroup var options: NewOptions

  func run() throws {
    try performOnFiles(options.screen) { workbench in
      try workbench.begin(
        .article, options.title, language: options.language.chosen, file: options.file)
    }
  }
}

struct NewTip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tip", abstract: "Begin a tip at the end of an article.")

  @OptionGroup var options: NewOptions

  func run() throws {
    try performOnFiles(options.screen) { workbench in
      try workbench.newTip(
        options.title, language: options.language.chosen, file: options.file)
    }
  }
}

struct NewScript: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Begin a reflection script in a new file.")

  @OptionGroup var options: NewOptions

  func run() throws {
    try performOnFiles(options.screen) { workbench in
      try workbench.begin(
        .script, options.title, language: options.language.chosen, file: options.file)
    }
  }
}
