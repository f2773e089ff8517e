/// Everything that is in the journal.
package struct JournalContents: Sendable {
  /// Oldest first.
  package private(set) var entries: [JournalEntry] = []
  /// In the order in which they were told; the last one of a plan and a day is the only one.
  package private(set) var outcomes: [PlanOutcome] = []
  package private(set) var deletions: [Deletion] = []
  /// How many lines could not be read; they are left as they are.
  package private(set) var damagedLines = 0

  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) {
      switch JournalRecord(line) {
      case .entry(let entry):
        entries.append(entry)
      case .outcome(let outcome):
        outcomes.removeAll { $0.entryID == outcome.entryID && $0.day == outcome.day }
        outcomes.append(outcome)
      case .deletion(let deletion):
        deletions.append(deletion)
      case nil:
        damagedLines += 1
      }
    }
  }

  /// The plans, in the order of their entries.
  package var plans: [FollowedPlan] {
    entries.compactMap { entry in
      FollowedPlan(of: entry, outcomes: outcomes.filter { $0.entryID == entry.id })
    }
  }

  /// The plan to ask about: the newest one that hasn't been dropped; nil where that was done
  /// already on that day.
  package func planToFollow(on day: String) -> FollowedPlan? {
    guard let plan = plans.last(where: \.isOpen) else { return nil }
    return plan.outcomes.contains { $0.day == day } ? nil : plan
  }
}
