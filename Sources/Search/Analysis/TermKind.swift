/// What a term of the index is made of.
///
/// Each kind has postings and statistics of its own, and their scores are added.
enum TermKind: Int, CaseIterable, Sendable {
  /// A word's stem, or a part of a compound.
  case word
  /// Two words in their order, next to each other or with one between: "not listening" is more than
  /// its words, and "not really listening" is much the same.
  ///
  /// Pairs over a gap are the skip-bigrams of Guthrie, Allison, Liu, Guthrie and Wilks, "A Closer Look at
  /// Skip-gram Modelling" (2006).
  case pair
  /// Four letters of a word: survives typing errors and forms that the stemmer doesn't know.
  case gram

  /// How much a match of this kind weighs against one of another.
  var weight: Double {
    switch self {
    case .word: 1
    case .pair: 0.5
    case .gram: 0.4
    }
  }
}
