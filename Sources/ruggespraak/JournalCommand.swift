import ArgumentParser
import Consultation

/// The command `journal`: reads, exports and deletes what was kept.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read, export and delete what you kept.",
    subcommands: [
      JournalList.self, JournalShow.self, JournalExportCommand.self, JournalDelete.self,
      JournalTrend.self, JournalKeepDays.self,
    ],
    defaultSubcommand: JournalList.self)
}

/// What every command of the journal takes.
struct JournalOptions: ParsableArguments {
  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func perform(_ command: (JournalCommands) throws -> Application.ExitCode) throws {
    try ruggespraak.perform(screen.settings(content, language)) { try $0.journal(command) }
  }
}

struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show every entry in one line.")

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { try $0.show(nil) }
  }
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry whole.")

  @Argument(help: "The entry's number in the list.")
  var number: Int

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { try $0.show(number) }
  }
}
