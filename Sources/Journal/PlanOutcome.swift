/// What became of a plan, as its owner told on one day.
///
/// Everything may be left open; the last one of a day counts.
package struct PlanOutcome: Hashable, Sendable {
  package enum Degree: String, CaseIterable, Sendable {
    case yes, partly, no
  }

  package enum Decision: String, CaseIterable, Sendable {
    case keep, adapt, drop
  }

  /// The entry in which the plan was made.
  package let entryID: String
  package let day: String
  /// Whether the situation came up.
  package var occurred: Bool?
  package var done: Degree?
  package var helped: Degree?
  package var decision: Decision?
  /// What comes after "then" from now on; nil unless it was adapted.
  package var action: String?

  package init(
    entryID: String, day: String, occurred: Bool? = nil, done: Degree? = nil,
    helped: Degree? = nil, decision: Decision? = nil, action: String? = nil
  ) {
    self.entryID = entryID
    self.day = day
    self.occurred = occurred
    self.done = done
    self.helped = helped
    self.decision = decision
    self.action = action
  }
}
