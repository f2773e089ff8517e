/// Lets the example questions that are most like a question vote for their documents.
///
/// A question that is much like one example says more than one that is a little like many, so a vote
/// grows with the square of the likeness: an example with score *s* against a question whose ideal
/// score is *m* adds *s*² / *m*, which is in the units of the scores themselves. This is a nearest
/// neighbour rule with votes weighed by likeness (Dudani, "The distance-weighted k-nearest-neighbor
/// rule", 1976).
struct ExampleVotes: Sendable {
  /// What the votes together weigh against the score of the document's fields.
  private static let weight = 2.0
  /// How many examples vote; with all of them, documents with many examples win by number.
  private static let voterCount = 50

  /// By kind of term; a posting's document is the place of an example.
  private let examples: [FieldIndex]
  /// The documents that have an example, and the share of a vote that each gets; those of one example
  /// together.
  private let owners: Table<Posting>
  /// Where the owners of each example start; one entry more than there are examples.
  private let ownerStarts: Table<UInt32>
  private let weighting = BM25.shortTexts

  /// Takes the postings of `count` examples, and the examples that documents have, in the order of
  /// documents.
  init(_ examples: [FieldIndex], ownedBy runs: [QuestionRun], count: Int) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for run in runs { starts[Int(run.question) + 1] += 1 }
    for example in 0..<count { starts[example + 1] += starts[example] }
    var next = starts
    owners = Table(count: runs.count) { owners in
      for run in runs {
        owners.initializeElement(
          at: Int(next[Int(run.question)]),
          to: Posting(document: run.document, share: run.share))
        next[Int(run.question)] += 1
      }
    }
    self.examples = examples
    ownerStarts = Table(starts)
  }

  private var count: Int { ownerStarts.count - 1 }

  /// The documents that have an example; valid as long as this value is.
  private func owners(of example: Int) -> UnsafeBufferPointer<Posting> {
    UnsafeBufferPointer(
      rebasing: owners.values[Int(ownerStarts[example])..<Int(ownerStarts[example + 1])])
  }

  /// Adds the votes to the scores of the documents.
  /// - Complexity: O(postings of the query's terms in the examples + examples).
  func add(_ query: Query, to scores: inout [Double]) {
    let likeness = Likeness(query, self)
    for voter in likeness.voters {
      let vote = Self.weight * voter.score * voter.score / likeness.ideal
      for owner in owners(of: voter.document.rawValue) {
        scores[owner.document] += vote * owner.share
      }
    }
  }

  /// Calls `body` with what each term of the query adds to each document by way of each example.
  ///
  /// A vote *s*² is the sum of *s* times what each term gave to *s*, so it can be told by terms.
  func forEachContribution(
    of query: Query, _ body: (DocumentID, Query.Term, _ contribution: Double) -> Void
  ) {
    let likeness = Likeness(query, self)
    var votes = [Double](repeating: 0, count: count)
    for voter in likeness.voters { votes[voter.document.rawValue] = voter.score }
    for (term, weight) in zip(query.terms, likeness.weights) {
      for posting in postings(of: term) where votes[posting.document] > 0 {
        let example = posting.document
        let vote =
          Self.weight * votes[example] * weight * posting.share / likeness.ideal
        for owner in owners(of: example) {
          body(DocumentID(rawValue: owner.document), term, vote * owner.share)
        }
      }
    }
  }

  /// How much each example is like a query.
  private struct Likeness {
    /// By term of the query.
    let weights: [Double]
    /// The examples most like it; a hit's document is the place of an example.
    let voters: [Hit]
    /// More than any score can be, and more than 0.
    let ideal: Double

    init(_ query: Query, _ votes: ExampleVotes) {
      let weights = query.terms.map { votes.weight(of: $0) }
      var scores = [Double](repeating: 0, count: votes.count)
      scores.withUnsafeMutableBufferPointer { scores in
        for (term, weight) in zip(query.terms, weights) {
          votes.postings(of: term).add(weight, to: scores)
        }
      }
      self.weights = weights
      ideal = weights.reduce(.leastNonzeroMagnitude) { $0 + $1 * (votes.weighting.k1 + 1) }
      voters = TopHits(ExampleVotes.voterCount, of: scores, in: scores.indices).unsorted
    }
  }

  private func weight(of term: Query.Term) -> Double {
    term.kind.weight * term.weight(in: .questions)
      * examples[term.kind.rawValue].inverseDocumentFrequency(of: term.id)
  }

  private func postings(of term: Query.Term) -> UnsafeBufferPointer<Posting> {
    examples[term.kind.rawValue].postings(of: term.id)
  }
}

extension ExampleVotes {
  func write(to writer: inout ImageWriter) {
    for field in examples { field.write(to: &writer) }
    writer.append(owners)
    writer.append(ownerStarts)
  }

  /// Reads the examples of so many documents, whose terms are those of `dictionary`.
  init(
    _ reader: inout ImageReader, of dictionary: TermDictionary, documentCount: Int
  ) throws(Image.Fault) {
    examples = try dictionary.fieldIndexes(&reader)
    owners = try reader.table()
    ownerStarts = try reader.table()
    guard ownerStarts.isRising(to: owners.count),
      examples.allSatisfy({ $0.documentCount == count }),
      Posting.areAll(owners.values, below: documentCount)
    else { throw .malformed }
  }
}
