import ArgumentParser
import Consultation

/// The command `journal delete`: takes entries out of the file.
struct JournalDelete: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete entries, for good.",
    discussion: "Backups of your home folder may still have them.")

  @Argument(help: "The entries' numbers in the list.")
  var numbers: [Int] = []

  @Flag(help: "Delete every entry and every unfinished reflection.")
  var all = false

  @Flag(help: "Don't ask first.")
  var yes = false

  @OptionGroup var options: JournalOptions

  func validate() throws {
    guard numbers.isEmpty == all else {
      throw ValidationError("Name the entries to delete, or --all.")
    }
  }

  func run() throws {
    try options.perform { commands in
      try commands.delete(all ? .all : .numbers(numbers), isCertain: yes)
    }
  }
}
