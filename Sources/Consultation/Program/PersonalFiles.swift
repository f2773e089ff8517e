import Journal

/// What the program keeps of a person's reflections, and the day on which it does so.
struct PersonalFiles {
  let journal: JournalStore
  let drafts: DraftStore
  let keepDays: KeepDays
  /// Today, as `2026-01-15`.
  let today: () -> String

  /// - Parameters:
  ///   - folder: where everything is or will be.
  ///   - today: gives the day.
  init(folder: String, today: @escaping () -> String) {
    journal = JournalStore(folder: folder)
    drafts = DraftStore(data: folder)
    keepDays = KeepDays(folder: folder)
    self.today = today
  }

  /// Removes what is older than the person keeps it.
  ///
  /// - Returns: how many entries and drafts are gone.
  func removeOld() throws(JournalError) -> Int {
    guard let days = try keepDays.days() else { return 0 }
    let today = today()
    var count = try journal.remove(on: today, because: .age) { entry in
      KeepDays.isOver(days, for: entry.day, on: today)
    }
    for draft in try drafts.takeAll() {
      guard let day = draft.contents?.day, KeepDays.isOver(days, for: day, on: today) else {
        continue
      }
      try draft.remove()
      count += 1
    }
    return count
  }
}
