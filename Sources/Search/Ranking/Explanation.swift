/// The sum behind a score.
package struct Explanation: Hashable, Sendable {
  /// Where a contribution comes from.
  package enum Source: Hashable, Sendable {
    case field(Field)
    /// The example questions: the votes of single ones, and what they have in common.
    case examples
  }

  /// What a word of the question gave by one step from one source.
  package struct Part: Hashable, Sendable {
    package let word: String
    package let step: Query.Step
    /// The word that was looked up, where it is another one.
    package let reading: String?
    package let source: Source
    package let contribution: Double
  }

  /// What a word of the question gave by one step from all sources together.
  package struct Word: Hashable, Sendable {
    package let text: String
    package let step: Query.Step
    /// The word that was looked up, where it is another one.
    package let reading: String?
    /// In the order of the sources.
    package let parts: [Part]

    package var contribution: Double { parts.reduce(0) { $0 + $1.contribution } }
  }

  /// In the order of the question's words.
  package let parts: [Part]

  /// Puts contributions together that have the word, the step and the source in common.
  init(_ contributions: [Part]) {
    var merged: [Part] = []
    for part in contributions {
      if let place = merged.firstIndex(where: {
        $0.word == part.word && $0.step == part.step && $0.reading == part.reading
          && $0.source == part.source
      }) {
        merged[place] = Part(
          word: part.word, step: part.step, reading: part.reading, source: part.source,
          contribution: merged[place].contribution + part.contribution)
      } else {
        merged.append(part)
      }
    }
    parts = merged
  }

  /// The parts put together by word and step, what gave most first.
  package var words: [Word] {
    var words: [Word] = []
    for part in parts {
      if let place = words.firstIndex(where: {
        $0.text == part.word && $0.step == part.step && $0.reading == part.reading
      }) {
        words[place] = Word(
          text: part.word, step: part.step, reading: part.reading,
          parts: words[place].parts + [part])
      } else {
        words.append(
          Word(text: part.word, step: part.step, reading: part.reading, parts: [part]))
      }
    }
    let order = words.indices.sorted {
      let (a, b) = (words[$0].contribution, words[$1].contribution)
      return a == b ? $0 < $1 : a > b
    }
    return order.map { words[$0] }
  }

  /// The score: the sum of the contributions, in their order.
  package var score: Double { parts.reduce(0) { $0 + $1.contribution } }
}
