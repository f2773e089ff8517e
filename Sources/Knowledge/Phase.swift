package import SourceText

/// When a tip helps: before, during or after the conversation.
package enum Phase: String, BilingualName {
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
}
