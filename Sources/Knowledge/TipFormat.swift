package import SourceText

/// The words of the knowledge format: front-matter keys and the fields below a tip.
package enum TipFormat {
  /// A field below a tip.
  package enum Field: BilingualName {
    case questions
    case keywords
    case phase

    package func name(in language: Language) -> String {
      switch (self, language) {
      case (.questions, .dutch): "Vragen"
      case (.keywords, .dutch): "Zoekwoorden"
      case (.phase, .dutch): "Fase"
      case (.questions, .english): "Questions"
      case (.keywords, .english): "Keywords"
      case (.phase, .english): "Phase"
      }
    }
  }

  /// The keys that a front matter may have.
  package static let keys = ["title", "author", "published", "source", "language"]
}
