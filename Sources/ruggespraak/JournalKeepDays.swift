import ArgumentParser
import Consultation

/// The command `journal keep-days`: for how long entries are kept.
struct JournalKeepDays: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-days", abstract: "Say or set for how many days entries are kept.",
    discussion: "Older ones are deleted at the next start of chat, reflect or journal.")

  @Argument(help: "A number of days, or off to keep everything; without it, what is set.")
  var days: KeepDaysArgument?

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { commands in
      switch days {
      case .days(let number): try commands.setKeepDays(number)
      case .off: try commands.setKeepDays(nil)
      case nil: try commands.showKeepDays()
      }
    }
  }
}

enum KeepDaysArgument: ExpressibleByArgument {
  case days(Int)
  case off

  init?(argument: String) {
    if argument == "off" {
      self = .off
    } else if let number = Int(argument), JournalCommands.keepDaysRange.contains(number) {
      self = .days(number)
    } else {
      return nil
    }
  }
}
