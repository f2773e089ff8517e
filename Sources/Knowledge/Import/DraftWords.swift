import SourceText

/// What drafts and templates tell the person who fills them in.
struct DraftWords {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// Stands at the top of an imported draft.
  var importNote: String {
    switch language {
    case .dutch:
      "Concept. Zeg elke tip in je eigen woorden: 30 tot 90 woorden, en één ding per tip. Haal weg wat geen tip is. Wat tussen deze tekens staat, leest niemand anders."
    case .english:
      "Draft. Say each tip in your own words: 30 to 90 words, and one thing a tip. Take out what is no tip. Nobody else reads what stands between these marks."
    }
  }

  /// Stands below the heading of the questions.
  var questionsNote: String {
    switch language {
    case .dutch:
      "Vier of meer regels met wat mensen typen als ze deze tip nodig hebben: - klant staat te schreeuwen aan de balie"
    case .english:
      "Four or more lines with what people type when they need this tip: - customer is shouting at the counter"
    }
  }
}
