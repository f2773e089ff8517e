package import Reflection
package import SourceText

/// A plan with what was told about it since.
package struct FollowedPlan: Hashable, Sendable {
  package let entryID: String
  package let language: Language
  /// As it stands now: made in the entry, perhaps adapted later.
  package let plan: Plan
  /// Oldest first, at most one a day.
  package let outcomes: [PlanOutcome]

  /// Nil where the entry has no plan.
  init?(of entry: JournalEntry, outcomes: [PlanOutcome]) {
    guard let made = entry.plan else { return nil }
    entryID = entry.id
    language = entry.language
    self.outcomes = outcomes
    let adapted = outcomes.last { $0.action != nil }?.action
    plan = adapted.map { Plan(situation: made.situation, action: $0) } ?? made
  }

  /// Whether its owner hasn't dropped it.
  package var isOpen: Bool {
    outcomes.last { $0.decision != nil }?.decision != .drop
  }

  /// How often the situation didn't come up, since it last did.
  package var missedInARow: Int {
    outcomes.reversed().compactMap(\.occurred).prefix { !$0 }.count
  }
}
