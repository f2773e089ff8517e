import Search

extension InvertedIndex {
  /// The best `count` documents that share a term with the query, best first.
  func search(_ query: Query, count: Int) -> [Hit] {
    TopHits(count, of: scores(of: query), in: 0..<documentCount).sorted
  }
}
