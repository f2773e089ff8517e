import SourceText
import Terminal

/// What the assistant says on a screen, in one language.
struct Voice {
  let messages: MessageCatalog
  let language: Language
  let screen: Screen

  /// Says a message on lines of its own.
  func say(
    _ message: Message, _ style: Style = .plain, _ values: KeyValuePairs<String, String> = [:]
  ) throws(OutputError) {
    try screen.write(Paragraph.lines(messages.text(message, language, values), style))
  }

  /// What stands before a line that is typed.
  func prompt(_ message: Message) -> StyledText {
    StyledText(messages.text(message, language), .prompt) + StyledText(" ")
  }
}
