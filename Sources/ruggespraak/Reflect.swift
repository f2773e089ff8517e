import ArgumentParser
import Consultation

/// The command `reflect`: looks back on a conversation.
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
