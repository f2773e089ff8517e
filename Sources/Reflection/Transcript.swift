package import SourceText

/// The record of a dialogue: what was asked and answered, in order.
package struct Transcript: Hashable, Sendable {
  package struct Turn: Hashable, Sendable {
    package let stepID: String
    package let question: String
    package let answer: String
    /// The number of the choice, from 1, or the value on the scale: the same in every language.
    package let number: Int?

    package init(stepID: String, question: String, answer: String, number: Int? = nil) {
      self.stepID = stepID
      self.question = question
      self.answer = answer
      self.number = number
    }
  }

  package let scriptID: String
  package let language: Language
  /// Given answers to steps whose answers may be kept.
  package let turns: [Turn]
  package let plan: Plan?

  package init(scriptID: String, language: Language, turns: [Turn], plan: Plan?) {
    self.scriptID = scriptID
    self.language = language
    self.turns = turns
    self.plan = plan
  }

  package var isEmpty: Bool { turns.isEmpty && plan == nil }
}
