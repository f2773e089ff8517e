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

    /// The field that a line means without being one, with its name in the line's language.
    ///
    /// Such a line is a name without its colon, or a shorter or longer form of one before a colon;
    /// nil where it is neither.
    static func meant(by line: String) -> (name: String, field: Self)? {
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let word = parts[0].trimmed.lowercased()
      for field in allCases {
        for name in Language.allCases.map({ field.name(in: $0) }) {
          let known = name.lowercased()
          let isMeant =
            parts.count == 1
            ? word == known
            : min(word.count, known.count) >= leastCommon
              && (word.hasPrefix(known) || known.hasPrefix(word))
              && abs(word.count - known.count) <= 2
          if isMeant { return (name, field) }
        }
      }
      return nil
    }

    /// Letters that a misspelt name shares with the right one; fewer are ordinary words.
    private static let leastCommon = 7
  }

  /// The keys that a front matter may have.
  package static let keys = ["title", "author", "published", "source", "reviewed", "language"]
}
