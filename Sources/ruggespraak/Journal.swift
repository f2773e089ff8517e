import ArgumentParser
import Consultation

/// The command `journal`: reads the journal.
struct Journal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read your journal.", subcommands: [JournalList.self, JournalShow.self],
    defaultSubcommand: JournalList.self)
}

struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show every entry in one line.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.showJournal(nil) }
  }
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry whole.")

  @Argument(help: "The entry's number in the list.")
  var number: Int

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.showJournal(number) }
  }
}
