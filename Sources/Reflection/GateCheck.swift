import SourceText

/// The rules of the safety gate: the question, before all others, of which one answer leads out of the
/// script to people who can help, and leaves nothing behind.
struct GateCheck {
  /// Every fault of the gate of a script that needs one, and of questions that must be answered.
  func findings(in script: Script) -> [Diagnostic] {
    let gate = firstQuestion(of: script)
    var findings = script.steps.indices.filter { $0 != gate || !script.needsGate }.flatMap {
      required(script.steps[$0])
    }
    guard script.needsGate else { return findings }
    guard let gate, case .choice(let choices) = script.steps[gate].kind else {
      return findings + [missing(in: script, at: gate)]
    }
    let exits = choices.map {
      script.destination($0.target ?? script.steps[gate].target, from: gate)
    }
    .filter { !asksMore(from: $0, in: script) }
    guard !exits.isEmpty else { return findings + [missing(in: script, at: gate)] }
    findings += openGate(script.steps[gate])
    if let exit = exits.compactMap({ $0 }).first(where: { !namesHelp(from: $0, in: script) }) {
      findings.append(
        Diagnostic(
          "gate-without-help", at: script.steps[exit].location,
          "the way out of the safety question names no phone number",
          repair: "write below it whom to call, such as 112, and who at work can help"))
    }
    return findings
  }

  private func missing(in script: Script, at index: Int?) -> Diagnostic {
    Diagnostic(
      "no-gate", at: script.steps[index ?? 0].location,
      "the first question doesn’t ask about safety with an answer that ends the questions",
      repair:
        "begin with the step {#veilig} of Prompts/README.md, or write ‘gate: nee’ (in English "
        + "‘gate: no’) in the front matter of a script for before a conversation")
  }

  /// What the answer to a gate must not do: be kept, or be passed over.
  private func openGate(_ step: Step) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if step.isKept {
      findings.append(
        Diagnostic(
          "kept-gate", at: step.location, "the answer to the safety question ‘\(step.id)’ is kept",
          repair: "write a line ‘Bewaar: nee’ (in English ‘Keep: no’) below it"))
    }
    if !step.isRequired {
      findings.append(
        Diagnostic(
          "skippable-gate", at: step.location, "the safety question ‘\(step.id)’ can be skipped",
          repair: "write a line ‘Verplicht: ja’ (in English ‘Required: yes’) below it"))
    }
    return findings
  }

  private func required(_ step: Step) -> [Diagnostic] {
    guard step.isRequired else { return [] }
    return [
      Diagnostic(
        "required-question", .warning, at: step.location,
        "the question ‘\(step.id)’ can’t be skipped, which only the safety question may ask",
        repair: "take the line ‘Verplicht: ja’ (in English ‘Required: yes’) out")
    ]
  }

  /// The first step that asks something; nil where none does.
  private func firstQuestion(of script: Script) -> Int? {
    way(from: 0, in: script).last.flatMap { script.steps[$0].isQuestion ? $0 : nil }
  }

  /// Whether a question comes after `index`; nil is the end.
  private func asksMore(from index: Int?, in script: Script) -> Bool {
    guard let index else { return false }
    return way(from: index, in: script).contains { script.steps[$0].isQuestion }
  }

  /// Whether a number to call stands in the steps from `index` on.
  private func namesHelp(from index: Int, in script: Script) -> Bool {
    way(from: index, in: script).contains { place in
      script.steps[place].text.contains { paragraph in
        paragraph.split { !$0.isNumber }.contains { $0.count >= 3 }
      }
    }
  }

  /// The steps from `index` to the first question, or to the end.
  private func way(from index: Int, in script: Script) -> [Int] {
    var way: [Int] = []
    var next: Int? = index
    while let place = next, !way.contains(place) {
      way.append(place)
      if script.steps[place].isQuestion { break }
      next = script.destination(script.steps[place].target, from: place)
    }
    return way
  }
}
