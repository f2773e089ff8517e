package import SourceText

/// The words of the script format, in both languages.
package enum ScriptFormat {
  /// A field below a step.
  package enum Field: CaseIterable, Sendable {
    case answer
    case required
    case keep
    case plan
    case show
    case tip
    case tipsFrom

    /// Its name in a script of that language.
    package func name(in language: Language) -> String {
      switch (self, language) {
      case (.answer, .dutch): "Antwoord"
      case (.required, .dutch): "Verplicht"
      case (.keep, .dutch): "Bewaar"
      case (.plan, .dutch): "Plan"
      case (.show, .dutch): "Toon"
      case (.tip, .dutch): "Tip"
      case (.tipsFrom, .dutch): "Tips uit"
      case (.answer, .english): "Answer"
      case (.required, .english): "Required"
      case (.keep, .english): "Keep"
      case (.plan, .english): "Plan"
      case (.show, .english): "Show"
      case (.tip, .english): "Tip"
      case (.tipsFrom, .english): "Tips from"
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

  package static let keys = ["title", "minutes", "language"]

  /// The names of all fields, in both languages.
  package static let fieldNames = Field.allCases.flatMap { field in
    Language.allCases.map { field.name(in: $0) }
  }

  /// The words that close a script, and that an arrow may point to.
  static let endings = ["einde", "end"]
  static let yes = ["ja", "yes"]
  static let no = ["nee", "no"]
  static let nothing = ["geen", "none"]
  static let text = ["tekst", "text"]
  static let scale = ["schaal", "scale"]
  static let planWords: [String: Step.PlanPart] = [
    "als": .situation, "if": .situation, "dan": .action, "then": .action,
  ]
  static let recallWords: [String: Step.Recall] = [
    "plan": .plan, "antwoorden": .answers, "answers": .answers,
  ]

  /// The longest free answer, in characters, where a step doesn't say.
  package static let defaultTextLimit = 1000
}
