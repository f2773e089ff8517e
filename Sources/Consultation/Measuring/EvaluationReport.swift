import Terminal

/// An evaluation in words: every question that went wrong, then the measures.
struct EvaluationReport {
  private let evaluation: Evaluation

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  var paragraphs: [Paragraph] {
    evaluation.outcomes.compactMap(miss) + [.gap] + measures
  }

  /// What went wrong with a question; nil where its best tip came first, or it was rightly refused.
  private func miss(_ outcome: Evaluation.Outcome) -> Paragraph? {
    let line = "\(outcome.item.location): ‘\(outcome.item.question)’"
    let confidence = Self.decimal(outcome.confidence)
    if outcome.item.mustBeRefused {
      guard !outcome.isRefused else { return nil }
      let first = outcome.ranking.first ?? "-"
      return Paragraph(
        "\(line): answered with \(first) (confidence \(confidence)), should be refused", rest: "  ")
    }
    let wanted = outcome.item.grades.filter { $0.value == 2 }.keys.sorted().joined(separator: ", ")
    if outcome.isRefused {
      return Paragraph("\(line): refused (confidence \(confidence)), wanted \(wanted)", rest: "  ")
    }
    guard outcome.place != 1 else { return nil }
    let place = outcome.place.map { "in place \($0)" } ?? "not among ten"
    let first = outcome.ranking.first ?? "-"
    return Paragraph("\(line): \(first) came first, wanted \(wanted) (\(place))", rest: "  ")
  }

  /// A heading, and a line a measure.
  var measures: [Paragraph] {
    let refusals = evaluation.outcomes.count { $0.item.mustBeRefused }
    let heading =
      "\(evaluation.outcomes.count) questions, \(refusals) of them must be refused"
    return [Paragraph(heading, .title)]
      + Evaluation.Measure.allCases.compactMap { measure in
        evaluation.value(of: measure).map { Paragraph("\(measure.rawValue)  \(Self.decimal($0))") }
      }
  }

  /// Three decimals.
  static func decimal(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
    return "\(padded.dropLast(3)).\(padded.suffix(3))"
  }
}
