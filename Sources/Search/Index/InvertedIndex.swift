/// For each term and field, the documents that hold it: `term → field → document → frequency`.
///
/// Immutable, so it can be searched from anywhere. The same documents in the same order give the
/// same index, and the same query the same hits.
package struct InvertedIndex: Sendable {
  package let analyzer: Analyzer
  package let documentCount: Int
  private let termIDs: [String: TermID]
  private let fields: [FieldIndex]
  private let weighting = BM25()

  init(
    analyzer: Analyzer, termIDs: [String: TermID], fields: [FieldIndex], documentCount: Int
  ) {
    self.analyzer = analyzer
    self.termIDs = termIDs
    self.fields = fields
    self.documentCount = documentCount
  }

  /// Whether the term of some word of the index is `term`.
  package func contains(_ term: String) -> Bool { termIDs[term] != nil }

  /// How many documents hold `term` in `field`.
  package func documentFrequency(of term: String, in field: Field) -> Int {
    termIDs[term].map { fields[field.rawValue].documentFrequency(of: $0) } ?? 0
  }

  /// The query that stands for a question in this index.
  package func query(_ question: String) -> Query {
    Query(question, analyzer: analyzer)
  }

  /// The best `count` documents that share a term with the query, best first.
  ///
  /// Equal scores are in the order in which the documents were added.
  /// - Complexity: O(postings of the query's terms + documents).
  package func search(_ query: Query, count: Int) -> [Hit] {
    guard count > 0 else { return [] }
    var scores = [Double](repeating: 0, count: documentCount)
    var best = TopHits(count: count)
    forEachContribution(of: query) { document, _, _, contribution in
      scores[document.rawValue] += contribution
    }
    for (index, score) in scores.enumerated() where score > 0 {
      best.offer(Hit(document: DocumentID(rawValue: index), score: score))
    }
    return best.sorted
  }

  /// The sum behind the score of one document: which term gave how much, in which field.
  package func explain(_ query: Query, _ document: DocumentID) -> Explanation {
    var parts: [Explanation.Part] = []
    forEachContribution(of: query) { found, term, field, contribution in
      if found == document {
        parts.append(
          Explanation.Part(
            word: term.word, term: term.term, field: field, contribution: contribution))
      }
    }
    return Explanation(parts: parts)
  }

  /// How sure it is that a hit answers the query, from 0 to 1.
  ///
  /// The share of the query's content that the document holds: the idf of the content terms found
  /// in it over the idf of all content terms, where a term that the index doesn't know counts as
  /// the rarest possible. Unlike a raw score, such a ratio means the same in every index.
  package func confidence(of hit: Hit, for query: Query) -> Double {
    var found = 0.0
    var all = 0.0
    for term in query.terms where !term.isStopWord {
      let idf = contentWeight(of: term.term)
      all += idf
      guard let id = termIDs[term.term] else { continue }
      let isIn = Field.allCases.contains { field in
        fields[field.rawValue].postings(of: id).contains { $0.document == hit.document }
      }
      if isIn { found += idf }
    }
    return all > 0 ? found / all : 0
  }

  /// The idf of a term over whole documents; that of a term in no document where it is unknown.
  private func contentWeight(of term: String) -> Double {
    let frequency = Field.allCases.map { documentFrequency(of: term, in: $0) }.max() ?? 0
    return weighting.inverseDocumentFrequency(
      documentFrequency: frequency, documentCount: documentCount)
  }

  /// Calls `body` for each document that holds a term of the query, in an order that only depends
  /// on the query and the index.
  private func forEachContribution(
    of query: Query,
    _ body: (DocumentID, _ term: Query.Term, _ field: Field, _ contribution: Double) -> Void
  ) {
    for term in query.terms {
      guard let id = termIDs[term.term] else { continue }
      for field in Field.allCases {
        let index = fields[field.rawValue]
        let idf = weighting.inverseDocumentFrequency(
          documentFrequency: index.documentFrequency(of: id), documentCount: documentCount)
        for posting in index.postings(of: id) {
          let share = weighting.saturation(
            frequency: posting.frequency, length: index.lengths[posting.document.rawValue],
            averageLength: index.averageLength)
          body(
            posting.document, term, field,
            field.weight * term.weight * idf * share)
        }
      }
    }
  }
}
