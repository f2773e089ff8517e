import ArgumentParser
import Consultation

/// The command that runs where none is named: chats at a terminal, answers each line of any other standard input.
struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chat",
    abstract: "Chat at a terminal, or answer each line of standard input (the default).",
    discussion: """
      A line is a question, or an id, a tab and a question. Each answer is written as soon as \
      it is known; blank lines are passed over.
      """)

  @Flag(help: "The lines of standard input are turns of one conversation; a blank one starts anew.")
  var conversation = false

  @Flag(help: "Keep no questions for the next session.")
  var noHistory = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var answers: AnswerOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    var settings = screen.settings(content)
    answers.fill(&settings)
    settings.isConversation = conversation
    settings.keepsHistory = !noHistory
    try perform(settings) { try $0.consult() }
  }
}
