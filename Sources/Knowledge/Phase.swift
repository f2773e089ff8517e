package import SourceText

/// When a tip helps: before, during or after the conversation.
package enum Phase: String, CaseIterable, Sendable {
  case before
  case during
  case after

  /// The word for it in a knowledge file of that language.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.before, .dutch): "vooraf"
    case (.during, .dutch): "tijdens"
    case (.after, .dutch): "achteraf"
    case (_, .english): rawValue
    }
  }

  /// The phase that a knowledge file calls `name`, in either language.
  package init?(named name: String) {
    let word = name.lowercased()
    let found = Phase.allCases.first { phase in
      Language.allCases.contains { phase.name(in: $0) == word }
    }
    guard let found else { return nil }
    self = found
  }
}
