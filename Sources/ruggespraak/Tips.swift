import ArgumentParser
import Consultation

/// The command `tips`: lists every tip.
struct Tips: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tips",
    abstract: "List every tip.",
    discussion: """
      jsonl is a corpus in BEIR layout, markdown a booklet to print, opensearch lines for the \
      _bulk call of OpenSearch or Elasticsearch; with --settings, what to make the index with.
      """)

  @Option(help: "How tips are written: text, jsonl, markdown or opensearch.")
  var format: TipListing = .text

  @Flag(help: "With --format opensearch: the settings of the index instead of the tips.")
  var settings = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard !settings || format == .opensearch else {
      throw ValidationError("--settings goes with --format opensearch.")
    }
  }

  func run() throws {
    try perform(screen.settings(content, language)) {
      try $0.listTips(as: format, showsSettings: settings)
    }
  }
}

extension TipListing: ExpressibleByArgument {}
