import ArgumentParser
import Consultation

/// The command `journal trend`: what several reflections have in common.
struct JournalTrend: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend", abstract: "Show what your reflections have in common, in counts.")

  @Option(help: "How it is written: text, svg or html.")
  var format: JournalCommands.TrendFormat = .text

  @Option(help: "A file that only you can read, instead of standard output.")
  var output: String?

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { try $0.trend(as: format, to: output) }
  }
}

extension JournalCommands.TrendFormat: ExpressibleByArgument {}
