/// Counts the terms of documents in one field, or of examples.
struct TermCounter {
  /// A word with the terms that stand for it.
  struct Word {
    let term: TermID
    /// The words inside a compound.
    let parts: [TermID]
    let grams: [TermID]
  }

  /// A run of words with the pairs in it.
  struct Phrase {
    let words: [Word]
    let shingles: [TermID]

    init(_ words: [Word], _ dictionary: inout TermDictionary.Builder) {
      self.words = words
      shingles = zip(words, words.dropFirst()).map { first, second in
        dictionary.add(shingle: first.term, second.term)
      }
    }
  }

  /// What a part of a compound counts for, against a whole word.
  static let partWeight = 0.5

  private var counts = TermKind.allCases.map { _ in TermCounts() }

  /// Counts a phrase for a document or example; their numbers never go down.
  ///
  /// The `share` is what its words count for, against those of other phrases.
  mutating func count(_ phrase: Phrase, of number: Int, share: Double = 1) {
    for word in phrase.words {
      counts[TermKind.word.rawValue].add(word.term, share, number)
      for part in word.parts {
        counts[TermKind.word.rawValue].add(part, share * Self.partWeight, number)
      }
      for gram in word.grams { counts[TermKind.gram.rawValue].add(gram, share, number) }
    }
    for shingle in phrase.shingles { counts[TermKind.shingle.rawValue].add(shingle, share, number) }
    lengthen(.word, by: phrase.words.count, share, number)
    lengthen(.shingle, by: phrase.shingles.count, share, number)
    lengthen(.gram, by: phrase.words.reduce(0) { $0 + $1.grams.count }, share, number)
  }

  private mutating func lengthen(_ kind: TermKind, by amount: Int, _ share: Double, _ number: Int) {
    counts[kind.rawValue].lengthen(by: Int((share * Double(amount)).rounded()), number)
  }

  /// The postings of each kind, over all terms of the dictionary.
  consuming func finish(_ dictionary: borrowing TermDictionary.Builder, documentCount: Int)
    -> [FieldIndex]
  {
    TermKind.allCases.map { kind in
      FieldIndex(
        counts[kind.rawValue], termCount: dictionary.count(of: kind), documentCount: documentCount)
    }
  }
}

/// The occurrences of one kind of term, in the order in which they were counted.
struct TermCounts {
  private(set) var terms: [Int32] = []
  private(set) var postings: [Posting] = []
  private(set) var lengths: [Int32] = []

  mutating func add(_ term: TermID, _ amount: Double, _ number: Int) {
    terms.append(Int32(truncatingIfNeeded: term.rawValue))
    postings.append(
      Posting(document: Int32(truncatingIfNeeded: number), frequency: Float(amount)))
  }

  mutating func lengthen(by amount: Int, _ number: Int) {
    while lengths.count <= number { lengths.append(0) }
    lengths[number] += Int32(truncatingIfNeeded: amount)
  }
}
