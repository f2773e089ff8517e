/// What the example questions of each document have in common.
///
/// An example is a vector of words and pairs of words, each counting by its rarity, over the root of the
/// squares of its occurrences: of length 1 where no word comes twice. The
/// centre of a document is the sum of its examples' vectors, brought to length 1 again. A question
/// that lies near a centre is like the examples as a whole, where `ExampleVotes` asks for the few that
/// are most like it: the two are wrong about different questions (Rocchio, "Relevance feedback in
/// information retrieval", 1971; as a classifier, Han and Karypis, "Centroid-based document
/// classification", 2000).
struct ExampleCentres: Sendable {
  /// What a match in the centre of very many examples counts for, against one in a field.
  private static let weight = 32.0
  /// In the centre of so many examples it counts for a quarter of that: the centre of five is not yet
  /// what their document is about, and the square keeps it almost silent there.
  private static let examplesForQuarter: Float = 15

  /// The kinds of term that make the vectors; grams would only say again what their words do.
  private static let kinds: [TermKind] = [.word, .pair]

  /// By kind of term: how much of each document's centre a term is, times its rarity and times how
  /// far the centre can be relied on.
  private let lists: [PostingLists]

  /// Takes the examples of documents, in the order of documents, the terms of their phrases by kind,
  /// and statistics of the terms over all examples.
  /// - Complexity: O(occurrences + terms).
  init(
    of runs: [PhraseRun], terms: [PhraseTerms], statistics: [FieldIndex], documentCount: Int
  ) {
    let rarities = Self.kinds.map { kind in
      let statistics = statistics[kind.rawValue]
      return (0..<terms[kind.rawValue].termCount).map { number in
        let term = TermID(rawValue: number)
        // What is in one example only tells of that example, whose vote counts it already.
        return statistics.documentFrequency(of: term) > 1
          ? Float(statistics.inverseDocumentFrequency(of: term)) : 0
      }
    }
    let scaled = runs.map { run in
      var sum: Float = 0
      for (kind, rarities) in zip(Self.kinds, rarities) {
        terms[kind.rawValue].forEachTerm(of: Int(run.phrase)) { occurrence in
          let part = occurrence.amount * rarities[Int(occurrence.term)]
          sum += part * part
        }
      }
      let share = sum > 0 ? run.share / sum.squareRoot() : 0
      return PhraseRun(number: run.number, phrase: run.phrase, share: share)
    }

    var sums = zip(Self.kinds, rarities).map { kind, rarities in
      PostingLists.Builder(scaled, of: terms[kind.rawValue]) { occurrence in
        occurrence.amount * rarities[Int(occurrence.term)]
      }
    }
    var squares = [Float](repeating: 0, count: documentCount)
    var examples = squares
    for run in runs { examples[Int(run.number)] += run.share }
    for kind in sums.indices {
      sums[kind].forEachPosting { _, posting in
        squares[Int(posting.document)] += posting.share * posting.share
      }
    }
    let scales = zip(squares, examples).map { square, examples -> Float in
      let certainty = examples / (examples + Self.examplesForQuarter)
      return square > 0 ? certainty * certainty / square.squareRoot() : 0
    }
    for kind in sums.indices {
      sums[kind].forEachPosting { term, posting in
        posting.share *= rarities[kind][term.rawValue] * scales[Int(posting.document)]
      }
      sums[kind].removeEmpty()
    }
    lists = sums.map { $0.finish() }
  }

  /// Calls `body` with each term of the query that is part of a centre, what a whole share of it
  /// counts for, and the documents, in an order that only depends on the query.
  func forEachList(
    of query: Query,
    _ body: (_ term: Query.Term, _ weight: Double, UnsafeBufferPointer<Posting>) -> Void
  ) {
    for term in query.terms {
      guard let kind = Self.kinds.firstIndex(of: term.kind) else { continue }
      body(term, Self.weight * term.weight(in: .questions), lists[kind][term.id])
    }
  }
}

extension ExampleCentres {
  func write(to writer: inout ImageWriter) {
    for list in lists { list.write(to: &writer) }
  }

  /// Reads the centres of so many documents, whose terms are those of `dictionary`.
  init(
    _ reader: inout ImageReader, of dictionary: TermDictionary, documentCount: Int
  ) throws(Image.Fault) {
    var lists: [PostingLists] = []
    for kind in Self.kinds {
      lists.append(
        try PostingLists(
          &reader, termCount: dictionary.count(of: kind), documentCount: documentCount))
    }
    self.lists = lists
  }
}
