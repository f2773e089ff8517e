package import SourceText

/// The rules that hold between the steps of a script, and between its languages.
package struct ScriptCheck: Sendable {
  package init() {}

  /// Every fault of one script.
  package func findings(in script: Script) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for step in script.steps { findings += self.findings(in: step, of: script) }
    findings += GateCheck().findings(in: script)
    findings += WordingCheck().findings(in: script)
    findings += LengthCheck().findings(in: script)
    findings += unreachable(in: script)
    findings += endless(in: script)
    if let last = script.steps.last, last.target == nil {
      findings.append(
        Diagnostic(
          "no-end", .warning, at: last.location,
          "the last step, ‘\(last.id)’, leads to nothing",
          repair: "write a line ‘Einde’ (in English ‘End’) below it, or an arrow to a step"))
    }
    let parts = script.steps.compactMap(\.planPart)
    if !parts.isEmpty, Set(parts).count < 2,
      let step = script.steps.first(where: { $0.planPart != nil })
    {
      findings.append(
        Diagnostic(
          "half-plan", at: step.location, "the plan has one half only",
          repair: "mark one step with ‘Plan: als’ and one with ‘Plan: dan’ (if and then)"))
    }
    return findings
  }

  private func findings(in step: Step, of script: Script) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (target, line) in jumps(of: step) {
      guard case .step(let id) = target, script.index(of: id) == nil else { continue }
      findings.append(
        Diagnostic(
          "unknown-step", at: SourceLocation(file: script.file, line: line),
          "‘-> \(id)’ leads to a step that does not exist",
          repair: "use one of: \(script.steps.map(\.id).joined(separator: ", "))"))
    }
    for source in step.tipSources where script.index(of: source) == nil {
      findings.append(
        Diagnostic(
          "unknown-step", at: step.location,
          "the step ‘\(step.id)’ looks for tips in ‘\(source)’, which does not exist",
          repair: "use one of: \(script.steps.map(\.id).joined(separator: ", "))"))
    }
    if case .choice(let choices) = step.kind, choices.count == 1 {
      findings.append(
        Diagnostic(
          "one-choice", .warning, at: step.location,
          "the step ‘\(step.id)’ offers one choice only",
          repair: "add a choice, or make it a statement with ‘Antwoord: geen’"))
    }
    return findings
  }

  /// The jumps of a step with the lines on which they stand.
  private func jumps(of step: Step) -> [(Step.Target, Int)] {
    var jumps: [(Step.Target, Int)] = []
    switch step.kind {
    case .choice(let choices):
      jumps = choices.compactMap { choice in choice.target.map { ($0, choice.line) } }
    case .scale(_, let ranges):
      jumps = ranges.map { ($0.target, $0.line) }
    case .statement, .text:
      break
    }
    if let target = step.target { jumps.append((target, step.location.line)) }
    return jumps
  }

  private func unreachable(in script: Script) -> [Diagnostic] {
    var reached = Set([0])
    var waiting = [0]
    while let index = waiting.popLast() {
      for case let next? in script.successors(of: index) where reached.insert(next).inserted {
        waiting.append(next)
      }
    }
    return script.steps.indices.filter { !reached.contains($0) }.map { index in
      Diagnostic(
        "unreachable-step", at: script.steps[index].location,
        "no way leads to the step ‘\(script.steps[index].id)’",
        repair: "let an arrow point to it, or take it out")
    }
  }

  /// Steps from which no way leads to the end.
  private func endless(in script: Script) -> [Diagnostic] {
    let closing = script.closingSteps
    return script.steps.indices.filter { !closing.contains($0) }.map { index in
      Diagnostic(
        "endless-loop", at: script.steps[index].location,
        "from the step ‘\(script.steps[index].id)’ no way leads to the end",
        repair: "give one of the steps in the circle a way to ‘Einde’ (in English ‘End’)")
    }
  }
}
