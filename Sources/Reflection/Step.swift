package import SourceText

/// One instruction of a script: something to read, or a question to answer.
package struct Step: Hashable, Sendable {
  /// What kind of answer a step takes.
  package enum Kind: Hashable, Sendable {
    /// Nothing is asked; the text is shown and the script goes on.
    case statement
    /// Free text of at most `limit` characters.
    case text(limit: Int)
    /// One of numbered choices, at least one.
    case choice([Choice])
    /// A whole number; some ranges may lead elsewhere.
    case scale(ClosedRange<Int>, jumps: [ScaleJump])
  }

  package struct Choice: Hashable, Sendable {
    package let label: String
    /// Where it leads; nil for the next step of the file.
    package let target: Target?
    package let line: Int
  }

  package struct ScaleJump: Hashable, Sendable {
    package let range: ClosedRange<Int>
    package let target: Target
    package let line: Int
  }

  /// Where a step or an answer leads.
  package enum Target: Hashable, Sendable {
    case step(String)
    case end
  }

  /// The half of an if-then plan that an answer gives.
  package enum PlanPart: Hashable, Sendable {
    case situation
    case action
  }

  /// What a step shows of the answers so far.
  package enum Recall: Hashable, Sendable {
    case plan
    case answers
  }

  /// The same in every language; unique in a script.
  package let id: String
  package let title: String
  /// What stands below the heading, a paragraph each.
  package let text: [String]
  package let kind: Kind
  /// Where the step leads unless its answer says otherwise; nil for the next step of the file.
  package let target: Target?
  /// Whether an answer must be given; such a step can't be skipped.
  package let isRequired: Bool
  /// Whether the answer may be kept in the journal.
  package let isKept: Bool
  package let planPart: PlanPart?
  package let recall: Recall?
  /// Tips that are shown with the step.
  package let tipIDs: [String]
  /// Steps from whose answers fitting tips are searched and shown with the step.
  package let tipSources: [String]
  package let location: SourceLocation

  /// Whether the step asks for an answer.
  package var isQuestion: Bool { kind != .statement }
}
