import ArgumentParser
import Consultation
import SourceText
import Terminal

@main
struct Ruggespraak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruggespraak",
    abstract: "Tips for hard conversations, at once and with their source.",
    discussion: """
      Without a command: a chat at a terminal, else an answer for each line of standard input.

        ruggespraak
        ruggespraak ask klant schreeuwt tegen me aan de balie
        printf 'how do I tell a customer bad news?\\n' | ruggespraak --format json
        ruggespraak reflect

      Exit codes: 0 done; 1 no answer (ask) or findings (check); 2 could not do its job;
      64 wrong usage; 130 interrupted with Ctrl-C.
      """,
    version: "0.1.0",
    subcommands: [
      Chat.self, Ask.self, Reflect.self, Journal.self, Tips.self, Check.self, Eval.self,
    ],
    defaultSubcommand: Chat.self)
}

struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Chat at a terminal, or answer each line of standard input (the default).",
    discussion: """
      A line is a question, or an id, a tab and a question. Each answer is written as soon as \
      it is known; blank lines are passed over.
      """)

  @OptionGroup var content: ContentOptions
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var settings = screen.settings(content)
    answers.fill(&settings)
    try perform(settings) { try $0.consult() }
  }
}

struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer one question.",
    discussion: "Exits with 1 where there is no answer.")

  @Argument(help: "The question; quotes around it are not needed.")
  var question: [String]

  @OptionGroup var content: ContentOptions
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var settings = screen.settings(content)
    answers.fill(&settings)
    try perform(settings) { try $0.ask(question.joined(separator: " ")) }
  }
}

struct Reflect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look back on a hard conversation, question by question.",
    discussion: """
      Answers come from the terminal, or a line each from a pipe. Nothing is kept unless you \
      say so at the end; what you keep goes to your journal, which only you can read.
      """)

  @Argument(help: "The script; na-gesprek where you name none.")
  var script: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.reflect(script) }
  }
}

struct Journal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read your journal.", subcommands: [JournalList.self, JournalShow.self],
    defaultSubcommand: JournalList.self)
}

struct JournalList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show every entry in one line.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.showJournal(nil) }
  }
}

struct JournalShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one entry whole.")

  @Argument(help: "The entry's number in the list.")
  var number: Int

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { try $0.showJournal(number) }
  }
}

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

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Report every fault in the knowledge and the prompts.",
    discussion: "Exits with 1 where there is one.")

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content)) { try $0.check() }
  }
}

struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the answers to labelled questions.",
    discussion: """
      The file is a table with the columns question, best and ok, separated by tabs. Exits with \
      1 where a gate is missed.
      """)

  @Argument(help: "The table of questions.")
  var questions: String

  @Option(help: "A measure and what it must reach, such as nDCG@5=0.80; may be repeated.")
  var gate: [GateArgument] = []

  @Option(help: "How sure an answer must be, from 0 (never refuse) to 1.")
  var minConfidence = Adviser.usualMinimumConfidence

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var settings = screen.settings(content)
    settings.minimumConfidence = minConfidence
    try perform(settings) { try $0.evaluate(questions, gates: gate.map(\.gate)) }
  }
}

struct GateArgument: ExpressibleByArgument {
  let gate: Application.Gate

  init?(argument: String) {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, let measure = Evaluation.Measure(rawValue: String(parts[0])),
      let bound = Double(parts[1])
    else { return nil }
    gate = Application.Gate(measure: measure, bound: bound)
  }
}

// MARK: - Options

/// Where the content is.
struct ContentOptions: ParsableArguments {
  @Option(help: "A folder or .jsonl file with knowledge; may be given more than once.")
  var knowledge: [String] = []

  @Option(help: "The folder with the assistant's sentences and the reflection scripts.")
  var prompts: String?
}

/// In which language.
struct LanguageOptions: ParsableArguments {
  @Option(help: "nl, en, or auto for that of the question or of your locale.")
  var language: LanguageChoice = .auto
}

enum LanguageChoice: String, ExpressibleByArgument, CaseIterable {
  case dutch = "nl"
  case english = "en"
  case auto

  var language: Language? { Language(rawValue: rawValue) }
}

/// How the output looks.
struct ScreenOptions: ParsableArguments {
  @Option(help: "When to use colour: auto, always or never.")
  var color: ColourChoice = .auto

  @Flag(help: "Label every tip with a word, and use no colour and no indents.")
  var accessible = false

  func settings(_ content: ContentOptions, _ language: LanguageOptions? = nil) -> Settings {
    var settings = Settings()
    settings.knowledge = content.knowledge
    settings.prompts = content.prompts
    settings.language = language?.language.language
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

  @Option(help: "How sure an answer must be, from 0 (never refuse) to 1.")
  var minConfidence = Adviser.usualMinimumConfidence

  @Flag(help: "Show why each tip stands where it stands.")
  var explain = false

  func validate() throws {
    guard (1...1000).contains(top) else {
      throw ValidationError("--top takes a number from 1 to 1000.")
    }
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
  }

  func fill(_ settings: inout Settings) {
    settings.language = language.language.language
    settings.count = top
    settings.format = format
    settings.minimumConfidence = minConfidence
    settings.explains = explain
  }
}

extension OutputFormat: ExpressibleByArgument {}
extension ColourChoice: ExpressibleByArgument {}

// MARK: - Running

/// Carries a command out, and turns what went wrong into a message and an exit code.
private func perform(
  _ settings: Settings, _ command: (Application) throws -> Application.ExitCode
) throws {
  // A closed pipe is told by `write`, so that the reader's leaving ends the run quietly.
  Screen.ignoreBrokenPipe()
  let screen = Screen(
    fileDescriptor: 1,
    colour: Screen.wantsColour(
      choice: settings.colour, environment: settings.environment,
      isTerminal: Screen.isTerminal(1)),
    width: Screen.width(of: 1) ?? settings.environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  let code: Application.ExitCode
  do {
    code = try command(Application(settings, screen: screen))
  } catch OutputError.closedPipe {
    return
  } catch {
    let errors = Screen(fileDescriptor: 2, colour: false, width: 80)
    try? errors.writeLine(StyledText("ruggespraak: \(Application.message(for: error))"))
    try? errors.flush()
    throw ExitCode(Application.ExitCode.failed.rawValue)
  }
  if code != .done { throw ExitCode(code.rawValue) }
}
