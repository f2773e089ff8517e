import ArgumentParser
import Consultation

/// The command `ask`: answers one question.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answer one question.",
    discussion: "Exits with 1 where there is no answer.")

  @Argument(help: "The question; quotes around it are not needed.")
  var question: [String]

  @OptionGroup var content: ContentOptions
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard answers.analysis == .full else {
      throw ValidationError("--analysis plain reads its questions from standard input.")
    }
  }

  func run() throws {
    var settings = screen.settings(content)
    answers.fill(&settings)
    try perform(settings) { try $0.ask(question.joined(separator: " ")) }
  }
}
