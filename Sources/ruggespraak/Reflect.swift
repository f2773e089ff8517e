import ArgumentParser
import Consultation

/// The command `reflect`: looks back on a conversation.
struct Reflect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reflect",
    abstract: "Look back on a hard conversation, question by question.",
    discussion: """
      Answers come from the terminal, or a line each from a pipe. While you answer, a draft that \
      only you can read holds your answers, so that a crash loses none of them; next time you can \
      go on or throw it away. At the end you choose what goes to your journal; the draft is \
      removed then.
      """)

  @Argument(
    help: "The script; na-gesprek where you name none.",
    completion: .custom { _, _, _ in
      Application.scriptIDs(
        environment: Surroundings.environment, executable: Surroundings.executable)
    })
  var script: String?

  @Flag(help: "Print every path through the script instead, and ask and keep nothing.")
  var dryRun = false

  @Flag(
    help: """
      With answers from a pipe too, ask first about an unfinished reflection and your last plan.
      """)
  var followUp = false

  @Option(
    help: """
      What happens to likely names, numbers and addresses in your answers: ask, replace or keep; \
      ask at a terminal, replace with answers from a pipe.
      """)
  var details: DetailsHandling?

  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try perform(screen.settings(content, language)) { application in
      try dryRun
        ? application.rehearse(script)
        : application.reflect(script, asksFirst: followUp, details: details)
    }
  }
}

extension DetailsHandling: ExpressibleByArgument {}
