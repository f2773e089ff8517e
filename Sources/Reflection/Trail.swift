package import SourceText

/// How far a dialogue came, in a form that can be written down and taken up again.
///
/// It holds no answer to a step whose answers may not be kept.
package struct Trail: Hashable, Sendable {
  /// A question that was left behind.
  package struct Visit: Hashable, Sendable {
    package let stepID: String
    /// Nil where the question was skipped, or its answer may not be kept.
    package let turn: Transcript.Turn?

    package init(stepID: String, turn: Transcript.Turn?) {
      self.stepID = stepID
      self.turn = turn
    }
  }

  package let scriptID: String
  package let language: Language
  /// In the order of the way taken.
  package let visits: [Visit]
  /// The question that was open; nil at the end of the script.
  package let openStepID: String?
  package let plan: Plan?

  package init(
    scriptID: String, language: Language, visits: [Visit], openStepID: String?, plan: Plan?
  ) {
    self.scriptID = scriptID
    self.language = language
    self.visits = visits
    self.openStepID = openStepID
    self.plan = plan
  }

  /// What was answered and may be kept, whether or not the script still exists.
  package var transcript: Transcript {
    Transcript(
      scriptID: scriptID, language: language, turns: visits.compactMap(\.turn), plan: plan)
  }
}

extension Dialogue {
  /// The dialogue that a trail recorded, open at the question where it stopped.
  ///
  /// Nil where the script has changed so that the answers no longer fit their questions.
  package init?(_ script: Script, following trail: Trail) {
    self.init(script)
    for (place, visit) in trail.visits.enumerated() {
      let next =
        place + 1 < trail.visits.count ? trail.visits[place + 1].stepID : trail.openStepID
      guard follow(visit, to: next) else { return nil }
    }
    guard openStepID == trail.openStepID, transcript.plan == trail.plan else { return nil }
  }

  /// Repeats a visit to the open question; false where that question is another one now.
  private mutating func follow(_ visit: Trail.Visit, to next: String?) -> Bool {
    guard case .asking(let prompt) = state, prompt.step.id == visit.stepID else { return false }
    guard let turn = visit.turn else {
      return prompt.step.isKept ? reply("") == .skipped : pass(to: next)
    }
    guard prompt.step.isKept, prompt.step.title == turn.question else { return false }
    var typed = turn.answer
    // A choice may be called as a command is, such as "Stop"; its number can't be mistaken.
    if case .choice = prompt.step.kind, let number = turn.number { typed = String(number) }
    return reply(typed) == .accepted && answer(to: visit.stepID) == turn.answer.trimmed
  }
}
