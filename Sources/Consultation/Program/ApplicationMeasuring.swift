import Knowledge
import SourceText
import Terminal

extension Application {
  /// What `eval` must reach.
  package struct Gate: Sendable {
    package let measure: Evaluation.Measure
    package let bound: Double

    package init(measure: Evaluation.Measure, bound: Double) {
      self.measure = measure
      self.bound = bound
    }
  }

  /// Measures the answers to labelled questions, and names each that went wrong.
  package func evaluate(_ paths: [String], gates: [Gate]) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let evaluation = Evaluation(items, adviser: adviser(only: nil))
    try screen.write(EvaluationReport(evaluation).paragraphs)
    let missed = gates.filter { gate in
      guard let value = evaluation.value(of: gate.measure) else { return true }
      return gate.measure.isGain ? value < gate.bound : value > gate.bound
    }
    for gate in missed {
      try screen.writeLine(
        StyledText("\(gate.measure.rawValue) misses the gate of \(gate.bound)", .warning))
    }
    try screen.flush()
    return missed.isEmpty ? .done : .nothing
  }

  /// Lists the labelled questions whose first tips are others in the base at `path`.
  package func compare(_ paths: [String], with path: String) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let other = try Places(
      knowledge: [path], prompts: settings.prompts, environment: settings.environment,
      executable: settings.executable)
    let comparison = EvaluationComparison(
      before: Evaluation(items, adviser: adviser(only: nil, from: source(of: other))),
      after: Evaluation(items, adviser: adviser(only: nil)))
    try screen.write(comparison.paragraphs)
    try screen.flush()
    return .done
  }

  /// Measures how sure an answer must be, and writes it into the first knowledge folder.
  package func calibrate(_ paths: [String]) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let adviser = self.adviser(only: nil)
    guard let fit = CalibrationFit(Evaluation(items, adviser: adviser).outcomes) else {
      throw OneKindOnly()
    }
    let path = "\(places.knowledge[0])/\(Calibration.fileName)"
    let text = CalibrationFile(fit.calibration, day: Surroundings.today).text
    if FileStamp(path) == nil {
      try WholeFile.write(text, to: path)
    } else {
      try WholeFile.replace(path, with: Array(text.utf8))
    }
    let fitted = adviser.calibrated(fit.calibration)
    try screen.write(EvaluationReport(Evaluation(items, adviser: fitted)).measures)
    try screen.writeLine(
      StyledText(
        "perhaps \(fit.calibration.perhaps), answer \(fit.calibration.answer), written to \(path)"))
    try screen.flush()
    return .done
  }

  /// All questions to calibrate with have tips, or none has.
  struct OneKindOnly: Error {}

  /// The questions of several tables, their faults told; nil where there are none.
  private func readQuestions(_ paths: [String]) throws -> [QuestionSet.Item]? {
    let sets = paths.map { QuestionSet(SourceFile(path: $0, name: $0)) }
    for fault in sets.flatMap(\.diagnostics) { try screen.writeLine(StyledText(fault.description)) }
    let items = sets.flatMap(\.items)
    if items.isEmpty { try screen.flush() }
    return items.isEmpty ? nil : items
  }
}
