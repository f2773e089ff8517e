/// An analysed question: the terms to look for in one index.
package struct Query: Sendable {
  /// How a word of the question became a term of the index.
  package enum Step: String, Hashable, Sendable {
    /// The word itself, or another form of it.
    case form
    /// A word inside it.
    case part
    /// The word that was probably meant.
    case correction
    /// A word that stands for it.
    case synonym
    /// A word of the index's language that means the same.
    case translation
    /// It and the word before it.
    case pair
    /// Pieces of it.
    case pieces
  }

  /// A term of the index.
  package struct Term: Hashable, Sendable {
    let id: TermID
    let kind: TermKind
    /// What it counts for as a content word, and as a stop word; a repeated word counts again.
    var contentWeight: Double
    var stopWordWeight: Double
    /// The word, or the two words, of the question behind it.
    package let word: String
    package let step: Step
    /// The word that was looked up, where it is another one than that of the question.
    package let reading: String?

    /// What it counts for in a field.
    func weight(in field: Field) -> Double {
      contentWeight + stopWordWeight * field.stopWordWeight
    }
  }

  /// A word of the question that says something, with what stands for it in the index.
  struct ContentWord: Hashable, Sendable {
    /// How rare it is; that of a word in no document where it is unknown.
    let weight: Double
    /// The terms that stand for it, and what finding one is worth, from 0 to 1.
    let terms: [Match]

    struct Match: Hashable, Sendable {
      let id: TermID
      let worth: Double
    }
  }

  /// A word that was read as another one.
  package struct Correction: Hashable, Sendable {
    package let word: String
    package let reading: String
  }

  /// In the order of the question's words.
  package let terms: [Term]
  let content: [ContentWord]

  /// Whether it holds words that tell one question from another.
  package var hasContent: Bool { !content.isEmpty }

  package let corrections: [Correction]
}
