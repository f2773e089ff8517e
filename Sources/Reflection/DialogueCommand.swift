package import SourceText

/// A word that steers a dialogue instead of answering its question, at every step.
package enum DialogueCommand: CaseIterable, Sendable {
  case back
  case skip
  case again
  case help
  case stop

  private var words: [String] {
    switch self {
    case .back: ["terug", "back"]
    case .skip: ["sla over", "overslaan", "skip"]
    case .again: ["herhaal", "repeat"]
    case .help: ["hulp", "help"]
    case .stop: ["stop", "quit"]
    }
  }

  /// The word for the command in a language.
  package func word(in language: Language) -> String {
    language == .dutch ? words[0] : words[words.count - 1]
  }

  /// The command that a whole reply stands for, in either language, with or without a slash.
  package init?(_ reply: String) {
    var word = reply.trimmed.lowercased()
    if word.hasPrefix("/") { word.removeFirst() }
    guard let found = DialogueCommand.allCases.first(where: { $0.words.contains(word) }) else {
      return nil
    }
    self = found
  }
}
