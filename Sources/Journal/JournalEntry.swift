package import Reflection
package import SourceText

/// One kept reflection.
package struct JournalEntry: Hashable, Sendable {
  /// The same for the reflection's draft, so that a crash between the two keeps it once.
  package let id: String
  /// The day it was written, as `2026-01-15`; the time of day is not kept.
  package let day: String
  package let scriptID: String
  package let language: Language
  package let turns: [Transcript.Turn]
  package let plan: Plan?

  package init(
    id: String, day: String, scriptID: String, language: Language, turns: [Transcript.Turn],
    plan: Plan?
  ) {
    self.id = id
    self.day = day
    self.scriptID = scriptID
    self.language = language
    self.turns = turns
    self.plan = plan
  }

  /// The entry of a transcript; with `planOnly`, without the answers.
  package init(_ transcript: Transcript, id: String, day: String, planOnly: Bool) {
    self.init(
      id: id, day: day, scriptID: transcript.scriptID, language: transcript.language,
      turns: planOnly ? [] : transcript.turns, plan: transcript.plan)
  }

  /// The answer to a step; nil where there is none.
  package func turn(_ stepID: String) -> Transcript.Turn? {
    turns.last { $0.stepID == stepID }
  }
}
