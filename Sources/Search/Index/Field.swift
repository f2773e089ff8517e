/// A part of a document that is indexed and scored apart.
///
/// Short questions and running text differ too much in length and in words to share statistics.
package enum Field: Int, CaseIterable, Sendable {
  /// The title and the example questions.
  case questions
  /// The advice itself with its keywords.
  case text

  /// What a stop word counts for, against a content word.
  ///
  /// Question words tell questions apart; in running text stop words tell next to nothing.
  var stopWordWeight: Double {
    switch self {
    case .questions: 0.5
    case .text: 0.3
    }
  }

  /// How much a match in this field weighs in an index where it has `averageLength` words.
  ///
  /// Many example questions say more about a document than its text does, a bare title says less:
  /// BM25 can't see that, since it measures each field against its own average length.
  package func weight(averageLength: Double) -> Double {
    switch self {
    case .questions: 3 * averageLength / (averageLength + 16)
    case .text: 1
    }
  }
}
