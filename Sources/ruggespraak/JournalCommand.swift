import ArgumentParser

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
