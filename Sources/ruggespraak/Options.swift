import ArgumentParser
import Consultation
import SourceText
import Terminal

/// Where the content is.
struct ContentOptions: ParsableArguments {
  @Option(help: "A folder or .jsonl file with knowledge; may be given more than once.")
  var knowledge: [String] = []

  @Option(help: "The folder with the assistant's sentences and the reflection scripts.")
  var prompts: String?

  @Flag(help: "Read the knowledge anew, and keep no index for the next time.")
  var noCache = false
}

/// In which language.
struct LanguageOptions: ParsableArguments {
  @Option(help: "nl, en, or auto for that of the question or of your locale.")
  var language: LanguageChoice = .auto

  /// Nil for `auto`.
  var chosen: Language? { Language(rawValue: language.rawValue) }
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case dutch = "nl"
  case english = "en"
  case auto
}

/// How the output looks.
struct ScreenOptions: ParsableArguments {
  @Option(help: "When to use colour: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(help: "Label every tip with a word, and use no colour and no indents.")
  var accessible = false

  func settings(_ content: ContentOptions?, _ language: LanguageOptions? = nil) -> Settings {
    var settings = Settings()
    settings.knowledge = content?.knowledge ?? []
    settings.prompts = content?.prompts
    settings.usesCache = content?.noCache != true
    settings.language = language?.chosen
    settings.colour = accessible ? .never : color
    settings.isAccessible = accessible
    settings.environment = Surroundings.environment
    settings.executable = Surroundings.executable
    return settings
  }
}

/// How questions are answered.
struct AnswerOptions: ParsableArguments {
  @OptionGroup var language: LanguageOptions

  @Option(help: "How many tips an answer has at most.")
  var top = 3

  @Option(help: "How answers are written: text, json or trec.")
  var format: OutputFormat = .text

  @Option(help: "How texts are read: full, or plain, words only, with --format trec.")
  var analysis: Analysis = .full

  @Option(help: "How sure an answer must be, from 0 (never refuse) to 1.")
  var minConfidence: Double?

  @Flag(
    help: """
      Show why each tip stands where it stands; with a tip's id behind it, also why that one did \
      not come first.
      """)
  var explain = false

  @Flag(help: "Keep questions that find no answer, masked, for ‘ruggespraak gaps’.")
  var logGaps = false

  @Option(help: .hidden)
  var explainTip: String?

  @Option(help: .hidden)
  var explainWord: String?

  func validate() throws {
    guard (1...1000).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 1000.")
    }
    guard analysis == .full || format == .trec else {
      throw ValidationError("--analysis plain gives a ranking only: add --format trec.")
    }
    guard (0...1).contains(minConfidence ?? 0) else {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
  }

  func fill(_ settings: inout Settings) {
    settings.language = language.chosen
    settings.count = top
    settings.format = format
    settings.analysis = analysis
    settings.minimumConfidence = minConfidence
    settings.explains = explain || explainTip != nil || explainWord != nil
    settings.explainedTip = explainTip
    settings.explainedWord = explainWord
    settings.logsGaps = logGaps
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension Analysis: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}
