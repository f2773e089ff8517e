/// Lets every example question vote for its document.
///
/// A question that is much like one example says more than one that is a little like many, so a vote
/// grows with the square of the likeness: an example with score *s* against a question whose ideal
/// score is *m* adds *s*² / *m*, which is in the units of the scores themselves. This is a nearest
/// neighbour rule with all neighbours and a polynomial kernel (Cover and Hart, 1967; Schölkopf and
/// Smola, 2002).
struct ExampleVotes: Sendable {
  /// What the votes together weigh against the score of the document's fields.
  private static let weight = 2.0

  /// By kind of term; a posting's document is the place of an example.
  private let examples: [FieldIndex]
  /// The document of each example.
  private let owners: [DocumentID]
  private let weighting = BM25()

  init(_ examples: [FieldIndex], owners: [DocumentID]) {
    self.examples = examples
    self.owners = owners
  }

  /// Adds the votes to the scores of the documents.
  /// - Complexity: O(postings of the query's terms in the examples).
  func add(_ query: Query, to scores: inout [Double]) {
    let likeness = Likeness(query, self)
    for (example, score) in likeness.scores.enumerated() where score > 0 {
      scores[owners[example].rawValue] += Self.weight * score * score / likeness.ideal
    }
  }

  /// Calls `body` with what each term of the query adds to each document by way of each example.
  ///
  /// A vote *s*² is the sum of *s* times what each term gave to *s*, so it can be told by terms.
  func forEachContribution(
    of query: Query, _ body: (DocumentID, Query.Term, _ contribution: Double) -> Void
  ) {
    let likeness = Likeness(query, self)
    forEachShare(of: query, likeness.weights) { example, term, share in
      let vote = Self.weight * likeness.scores[example] * share / likeness.ideal
      body(owners[example], term, vote)
    }
  }

  /// How much each example is like a query.
  private struct Likeness {
    /// By term of the query.
    let weights: [Double]
    /// By example.
    let scores: [Double]
    /// More than any score can be, and more than 0.
    let ideal: Double

    init(_ query: Query, _ votes: ExampleVotes) {
      weights = query.terms.map { votes.weight(of: $0) }
      ideal = weights.reduce(.leastNonzeroMagnitude) { $0 + $1 * (votes.weighting.k1 + 1) }
      var scores = [Double](repeating: 0, count: votes.owners.count)
      votes.forEachShare(of: query, weights) { example, _, share in scores[example] += share }
      self.scores = scores
    }
  }

  private func weight(of term: Query.Term) -> Double {
    term.kind.weight * term.weight(in: .questions)
      * examples[term.kind.rawValue].inverseDocumentFrequency(of: term.id, by: weighting)
  }

  private func forEachShare(
    of query: Query, _ weights: [Double], _ body: (Int, Query.Term, Double) -> Void
  ) {
    for (term, weight) in zip(query.terms, weights) {
      examples[term.kind.rawValue].forEachShare(of: term.id, by: weighting) { example, share in
        body(example, term, weight * share)
      }
    }
  }
}
