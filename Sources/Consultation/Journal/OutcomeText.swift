import Journal
import SourceText

/// What became of a plan, a line a day.
struct OutcomeText {
  let messages: MessageCatalog
  let language: Language

  /// Days on which nothing was told have no line.
  func lines(_ outcomes: [PlanOutcome]) -> [String] {
    outcomes.compactMap { outcome in
      var told: [String] = []
      func add(_ question: Message, _ answer: Message?) {
        guard let answer else { return }
        told.append("\(messages.text(question, language)) \(messages.text(answer, language))")
      }
      add(.followOccurred, outcome.occurred.map { $0 ? .answerYes : .answerNo })
      add(.followDone, outcome.done.map { Self.answer($0, partly: .answerPartly) })
      add(.followHelped, outcome.helped.map { Self.answer($0, partly: .answerSomewhat) })
      add(.followDecision, outcome.decision.map(Self.answer))
      return told.isEmpty ? nil : "\(outcome.day): \(told.joined(separator: "; "))"
    }
  }

  private static func answer(_ degree: PlanOutcome.Degree, partly: Message) -> Message {
    switch degree {
    case .yes: .answerYes
    case .partly: partly
    case .no: .answerNo
    }
  }

  private static func answer(_ decision: PlanOutcome.Decision) -> Message {
    switch decision {
    case .keep: .followKeep
    case .adapt: .followAdapt
    case .drop: .followDrop
    }
  }
}
