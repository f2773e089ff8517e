package import SourceText

/// The words of the knowledge format: front-matter keys and the fields below a tip.
package enum TipFormat {
  /// A field below a tip.
  package enum Field: CaseIterable, Sendable {
    case questions
    case keywords
    case phase

    /// Its name in a file of that language.
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

    /// The field of that name, in either language and any case.
    package init?(named name: String) {
      let word = name.lowercased()
      let found = Field.allCases.first { field in
        Language.allCases.contains { field.name(in: $0).lowercased() == word }
      }
      guard let found else { return nil }
      self = found
    }
  }

  /// The keys that a front matter may have.
  package static let keys = ["title", "author", "published", "source", "language"]

  /// The names of all fields, in both languages.
  package static let fieldNames = Field.allCases.flatMap { field in
    Language.allCases.map { field.name(in: $0) }
  }
}
