import ArgumentParser
import Consultation

/// The command `journal list`.
struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show every entry in one line.")

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { try $0.show(nil) }
  }
}
