import Knowledge
import SourceText

/// What is wrong with a knowledge base's own labelled questions, and what they say about it.
struct QuestionCheck {
  /// The files that hold labelled questions, `questions.nl.tsv` and the like.
  static func files(in folder: SourceFolder) -> [String] {
    folder.files(withExtensions: ["tsv"]).filter {
      $0.split(separator: "/").last?.hasPrefix("questions.") == true
    }
  }

  /// What the bounds of the calibration must reach.
  private static let leastRightRefusals = 0.9
  private static let mostWrongRefusals = 0.05

  /// In order of place.
  let findings: [Diagnostic]
  /// How the base does on each file, in the order given.
  let summaries: [String]

  /// Asks the questions of the files at `paths`; `adviser` answers from `base`.
  init(
    _ files: [SourceFile], at paths: [String], of base: KnowledgeBase, adviser: Adviser
  ) {
    let sets = files.map { QuestionSet($0) }
    let evaluations = sets.map { Evaluation($0.items, adviser: adviser) }
    var findings = sets.flatMap(\.diagnostics)
    findings += Self.unknownTips(in: sets.flatMap(\.items), of: base)
    findings += Self.examples(among: sets.flatMap(\.items), of: base)
    let all = Evaluation(outcomes: evaluations.flatMap(\.outcomes))
    findings += Self.staleCalibration(all, paths)
    self.findings = findings.sorted()
    summaries = zip(files, evaluations).map { file, evaluation in
      let measures = [Evaluation.Measure.success1, .success3, .rightRefusals, .wrongRefusals]
      let values = measures.compactMap { measure in
        evaluation.value(of: measure).map { "\(measure.rawValue) \(EvaluationReport.decimal($0))" }
      }
      return
        "\(file.name): \(evaluation.outcomes.count) questions, \(values.joined(separator: ", "))"
    }
  }

  private static func unknownTips(
    in items: [QuestionSet.Item], of base: KnowledgeBase
  ) -> [Diagnostic] {
    let known = Set(base.tips.map(\.id))
    return items.flatMap { item in
      item.grades.keys.sorted().filter { !known.contains($0) && $0 != "-" }.map { id in
        Diagnostic(
          "unknown-tip", at: item.location, "there is no tip ‘\(id)’",
          repair: "write the id of a tip; ‘ruggespraak tips’ lists them")
      }
    }
  }

  /// A test question that a tip was taught says nothing about questions of others.
  private static func examples(
    among items: [QuestionSet.Item], of base: KnowledgeBase
  ) -> [Diagnostic] {
    var owners: [String: String] = [:]
    for tip in base.tips {
      for question in tip.questions { owners[question.lowercased()] = tip.id }
    }
    for question in base.outOfScope.values.joined() {
      owners[question.lowercased()] = KnowledgeBase.outOfScopeID
    }
    return items.compactMap { item in
      owners[item.question.lowercased()].map { id in
        Diagnostic(
          "taught-question", .warning, at: item.location,
          "the test question ‘\(item.question)’ is an example question of ‘\(id)’ too",
          repair: "take it out of one of the two files, or say it in other words in one")
      }
    }
  }

  private static func staleCalibration(
    _ evaluation: Evaluation, _ paths: [String]
  ) -> [Diagnostic] {
    guard let right = evaluation.value(of: .rightRefusals),
      let wrong = evaluation.value(of: .wrongRefusals),
      right < leastRightRefusals || wrong > mostWrongRefusals
    else { return [] }
    return [
      Diagnostic(
        "calibration-stale", .warning,
        at: SourceLocation(file: Calibration.fileName, line: 1),
        "of the test questions, \(EvaluationReport.decimal(right)) of those to refuse are refused and "
          + "\(EvaluationReport.decimal(wrong)) of the others",
        repair:
          "add example questions, or measure anew: ruggespraak eval \(paths.joined(separator: " ")) --calibrate"
      )
    ]
  }
}
