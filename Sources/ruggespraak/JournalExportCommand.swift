import ArgumentParser
import Consultation

/// The command `journal export`: entries in a form to take along.
struct JournalExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write entries as Markdown or JSON.")

  @Argument(help: "The entries' numbers in the list; all where you name none.")
  var numbers: [Int] = []

  @Option(help: "How they are written: markdown or json.")
  var format: JournalExport.Format = .markdown

  @Flag(help: "Write your plans alone: no answers, no days. This is what you can share.")
  var planOnly = false

  @Option(help: "A file that only you can read, instead of standard output.")
  var output: String?

  @OptionGroup var options: JournalOptions

  func run() throws {
    try options.perform { commands in
      try commands.export(
        numbers.isEmpty ? .all : .numbers(numbers), as: format, planOnly: planOnly, to: output)
    }
  }
}

extension JournalExport.Format: ExpressibleByArgument {}
