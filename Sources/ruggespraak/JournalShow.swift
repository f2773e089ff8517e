import ArgumentParser
import Consultation

/// The command `journal show`.
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
