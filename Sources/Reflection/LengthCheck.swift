import SourceText

/// The rules that keep a script short enough to finish, and give each way through it a last word.
struct LengthCheck {
  /// The most questions on one way through a script.
  static let questionLimit = 20
  /// The most free texts on one way through a script.
  static let textLimit = 8

  /// Every way that asks too much or ends without a word.
  func findings(in script: Script) -> [Diagnostic] {
    guard let first = script.steps.first else { return [] }
    var findings: [Diagnostic] = []
    let questions = script.questionsAhead(from: 0)
    if questions > Self.questionLimit {
      findings.append(
        Diagnostic(
          "many-questions", .warning, at: first.location,
          "one way through the script has \(questions) questions",
          repair: "\(Self.questionLimit) are the most; take some out, or let an arrow pass them by")
      )
    }
    let texts = textsAhead(in: script)
    if texts > Self.textLimit {
      findings.append(
        Diagnostic(
          "many-texts", .warning, at: first.location,
          "one way through the script has \(texts) free texts",
          repair:
            "\(Self.textLimit) are the most; offer choices, or ask for a word with ‘Antwoord: tekst "
            + "\(ScriptFormat.wordLimit)’ (in English ‘Answer: text \(ScriptFormat.wordLimit)’)"))
    }
    return findings
      + script.steps.filter(endsScript).map { step in
        Diagnostic(
          "ends-in-question", .warning, at: step.location,
          "after the question ‘\(step.id)’ the script is over without a word",
          repair: "let it lead to a last step with ‘Antwoord: geen’ (in English ‘Answer: none’)")
      }
  }

  /// The most free texts on one way: words are none, and a half of the plan counts once.
  private func textsAhead(in script: Script) -> Int {
    var parts = Set<Step.PlanPart>()
    let weights = script.steps.map { step in
      guard case .text(let limit) = step.kind, limit > ScriptFormat.wordLimit else { return 0 }
      return step.planPart.map { parts.insert($0).inserted } ?? true ? 1 : 0
    }
    return script.heaviestWay(weights)
  }

  /// Whether an answer to the step, or an arrow of it, leads straight to the end.
  private func endsScript(_ step: Step) -> Bool {
    switch step.kind {
    case .statement: false
    case .text: step.target == .end
    case .choice(let choices): step.target == .end || choices.contains { $0.target == .end }
    case .scale(_, let jumps): step.target == .end || jumps.contains { $0.target == .end }
    }
  }
}
