import ArgumentParser
import Consultation

/// The command `tips`: lists every tip.
struct Tips: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(abstract: "List every tip.")

  @Option(help: "How tips are written: text, or jsonl for a corpus in BEIR layout.")
  var format: Format = .text

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.listTips(asCorpus: format == .jsonl) }
  }
}
