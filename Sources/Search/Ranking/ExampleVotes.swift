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

  /// Calls `body` with what each term of the query adds to each document by way of each example.
  /// - Complexity: O(postings of the query's terms in the examples).
  func forEachContribution(
    of query: Query, _ body: (DocumentID, Query.Term, _ contribution: Double) -> Void
  ) {
    let weights = query.terms.map { weight(of: $0) }
    let ideal = weights.reduce(0) { $0 + $1 * (weighting.k1 + 1) }
    guard ideal > 0 else { return }
    var scores = [Double](repeating: 0, count: owners.count)
    forEachShare(of: query, weights) { example, _, share in scores[example] += share }
    // A vote s² is the sum of s times what each term gave to s, so it can be told by terms.
    forEachShare(of: query, weights) { example, term, share in
      body(owners[example], term, Self.weight * scores[example] * share / ideal)
    }
  }

  /// The votes for each document.
  func add(_ query: Query, to scores: inout [Double]) {
    let weights = query.terms.map { weight(of: $0) }
    let ideal = weights.reduce(0) { $0 + $1 * (weighting.k1 + 1) }
    guard ideal > 0 else { return }
    var likeness = [Double](repeating: 0, count: owners.count)
    forEachShare(of: query, weights) { example, _, share in likeness[example] += share }
    for (example, score) in likeness.enumerated() where score > 0 {
      scores[owners[example].rawValue] += Self.weight * score * score / ideal
    }
  }

  private func weight(of term: Query.Term) -> Double {
    let idf = weighting.inverseDocumentFrequency(
      documentFrequency: examples[term.kind.rawValue].documentFrequency(of: term.id),
      documentCount: owners.count)
    return term.kind.weight * term.weight(in: .questions) * idf
  }

  private func forEachShare(
    of query: Query, _ weights: [Double], _ body: (Int, Query.Term, Double) -> Void
  ) {
    for (term, weight) in zip(query.terms, weights) {
      let index = examples[term.kind.rawValue]
      for posting in index.postings(of: term.id) {
        let saturation = weighting.saturation(
          frequency: Double(posting.frequency),
          length: Int(index.lengths[Int(posting.document)]), averageLength: index.averageLength)
        body(Int(posting.document), term, weight * saturation)
      }
    }
  }
}
