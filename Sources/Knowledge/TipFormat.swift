package import SourceText

/// The words of the knowledge format: front-matter keys and the fields below a tip.
package enum TipFormat {
  /// A field below a tip.
  package enum Field: BilingualName {
    case questions
    /// Questions for which another tip must come first.
    case notFor
    case keywords
    case phase

    package func name(in language: Language) -> String {
      switch (self, language) {
      case (.questions, .dutch): "Vragen"
      case (.notFor, .dutch): "Niet voor"
      case (.keywords, .dutch): "Zoekwoorden"
      case (.phase, .dutch): "Fase"
      case (.questions, .english): "Questions"
      case (.notFor, .english): "Not for"
      case (.keywords, .english): "Keywords"
      case (.phase, .english): "Phase"
      }
    }
  }

  /// The keys that a front matter may have.
  package static let keys = ["title", "author", "published", "source", "reviewed", "language"]
}
