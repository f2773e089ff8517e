/// The sum behind a score.
package struct Explanation: Hashable, Sendable {
  /// What one word of the question gave in one field.
  package struct Part: Hashable, Sendable {
    package let word: String
    package let term: String
    package let field: Field
    package let contribution: Double
  }

  /// In the order of the question's words, then of the fields.
  package let parts: [Part]

  /// The score: the sum of the contributions, in their order.
  package var score: Double { parts.reduce(0) { $0 + $1.contribution } }
}
