package import SourceText

/// The words of the script format, in both languages.
package enum ScriptFormat {
  /// A field below a step.
  package enum Field: BilingualName {
    case answer
    case required
    case keep
    case plan
    case show
    case tip
    case tipsFrom

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
  }

  package static let keys = ["title", "minutes", "gate", "language"]

  private static let endings = ["einde", "end"]

  /// Whether `text` is a word that closes a script, and that an arrow may point to.
  static func isEnding(_ text: String) -> Bool {
    // Most lines are told apart by their length, without a copy in lower case.
    endings.contains { $0.utf8.count == text.utf8.count && $0 == text.lowercased() }
  }
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

  /// The highest number of a scale.
  static let highestScale = 100

  /// The most steps of a script, and the most lines of its file.
  package static let maximumStepCount = 100
  package static let maximumLineCount = 5_000

  /// The longest answer, in characters, that is rather a word than a text.
  static let wordLimit = 40

  /// The longest free answer, in characters, where a step doesn't say.
  package static let defaultTextLimit = 1000
}
