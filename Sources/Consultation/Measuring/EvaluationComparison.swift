import Terminal

/// What a change of the knowledge did to the answers of labelled questions.
struct EvaluationComparison {
  private let before: Evaluation
  private let after: Evaluation

  /// How many tips an answer shows.
  private static let depth = 3

  /// - Parameters: two evaluations of the same questions.
  init(before: Evaluation, after: Evaluation) {
    self.before = before
    self.after = after
  }

  /// Every question whose answer changed, then each measure before and after.
  var paragraphs: [Paragraph] {
    let changes = zip(before.outcomes, after.outcomes).filter { Self.shown($0) != Self.shown($1) }
    let lines = changes.flatMap { old, new in
      [
        Paragraph("\(new.item.location): ‘\(new.item.question)’", rest: "  "),
        Paragraph(Self.line(old), .hint, first: "  before: ", rest: "    "),
        Paragraph(Self.line(new), first: "  after:  ", rest: "    "),
      ]
    }
    let heading = "\(changes.count) of \(after.outcomes.count) questions have another answer"
    return lines + (lines.isEmpty ? [] : [.gap]) + [Paragraph(heading, .title)] + measures
  }

  private var measures: [Paragraph] {
    Evaluation.Measure.allCases.compactMap { measure in
      guard let old = before.value(of: measure), let new = after.value(of: measure) else {
        return nil
      }
      return Paragraph(
        "\(measure.rawValue)  \(EvaluationReport.decimal(old)) -> \(EvaluationReport.decimal(new))")
    }
  }

  /// The tips that a person sees.
  private static func shown(_ outcome: Evaluation.Outcome) -> [String] {
    outcome.isRefused ? [] : Array(outcome.ranking.prefix(depth))
  }

  /// The tips with the grade of those that are labelled.
  private static func line(_ outcome: Evaluation.Outcome) -> String {
    let tips = shown(outcome).map { id in
      outcome.item.grades[id].map { "\(id) (\($0))" } ?? id
    }
    return tips.isEmpty ? "refused" : tips.joined(separator: ", ")
  }
}
