/// The sum behind a score.
package struct Explanation: Hashable, Sendable {
  /// Where a contribution comes from.
  package enum Source: Hashable, Sendable {
    case field(Field)
    /// The votes of the example questions.
    case examples
  }

  /// What a word of the question gave by one step from one source.
  package struct Part: Hashable, Sendable {
    package let word: String
    package let step: Query.Step
    package let source: Source
    package let contribution: Double
  }

  /// In the order of the question's words.
  package let parts: [Part]

  /// Puts contributions together that have the word, the step and the source in common.
  init(_ contributions: [Part]) {
    var merged: [Part] = []
    for part in contributions {
      if let place = merged.firstIndex(where: {
        $0.word == part.word && $0.step == part.step && $0.source == part.source
      }) {
        merged[place] = Part(
          word: part.word, step: part.step, source: part.source,
          contribution: merged[place].contribution + part.contribution)
      } else {
        merged.append(part)
      }
    }
    parts = merged
  }

  /// The score: the sum of the contributions, in their order.
  package var score: Double { parts.reduce(0) { $0 + $1.contribution } }
}
