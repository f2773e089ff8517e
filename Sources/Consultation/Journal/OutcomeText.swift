import Journal
import SourceText

/// What became of a plan, a line a day.
struct OutcomeText {
  let phrases: PhraseBook
  let language: Language

  /// Days on which nothing was told have no line.
  func lines(_ outcomes: [PlanOutcome]) -> [String] {
    outcomes.compactMap { outcome in
      var told: [String] = []
      func add(_ question: Phrase, _ answer: Phrase?) {
        guard let answer else { return }
        told.append("\(phrases.text(question, language)) \(phrases.text(answer, language))")
      }
      add(.followOccurred, outcome.occurred.map { $0 ? .answerYes : .answerNo })
      add(.followDone, outcome.done.map { Self.answer($0, partly: .answerPartly) })
      add(.followHelped, outcome.helped.map { Self.answer($0, partly: .answerSomewhat) })
      add(.followDecision, outcome.decision.map(Self.answer))
      return told.isEmpty ? nil : "\(outcome.day): \(told.joined(separator: "; "))"
    }
  }

  private static func answer(_ degree: PlanOutcome.Degree, partly: Phrase) -> Phrase {
    switch degree {
    case .yes: .answerYes
    case .partly: partly
    case .no: .answerNo
    }
  }

  private static func answer(_ decision: PlanOutcome.Decision) -> Phrase {
    switch decision {
    case .keep: .followKeep
    case .adapt: .followAdapt
    case .drop: .followDrop
    }
  }
}
