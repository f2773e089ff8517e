package import SourceText

/// A word that steers a dialogue instead of answering its question, at every step.
package enum DialogueCommand: CaseIterable, Sendable {
  case back
  case skip
  case again
  case help
  case stop

  /// The words for the command in a language; the first is the one that is told.
  private func words(in language: Language) -> [String] {
    switch (self, language) {
    case (.back, .dutch): ["terug"]
    case (.back, .english): ["back"]
    case (.skip, .dutch): ["sla over", "overslaan"]
    case (.skip, .english): ["skip"]
    case (.again, .dutch): ["herhaal"]
    case (.again, .english): ["repeat"]
    case (.help, .dutch): ["hulp"]
    case (.help, .english): ["help"]
    case (.stop, .dutch): ["stop"]
    case (.stop, .english): ["stop", "quit"]
    }
  }

  /// The word for the command in a language.
  package func word(in language: Language) -> String { words(in: language)[0] }

  /// The command that a whole reply stands for, in either language, with or without a slash.
  package init?(_ reply: String) {
    var word = reply.trimmed.lowercased()
    if word.hasPrefix("/") { word.removeFirst() }
    let found = DialogueCommand.allCases.first { command in
      Language.allCases.contains { command.words(in: $0).contains(word) }
    }
    guard let found else { return nil }
    self = found
  }
}
