import Search

/// A collection with the scores of its documents for a question.
struct ScoredCollection {
  let collection: TipCollection
  let query: Query
  let scores: [Double]

  init(_ collection: TipCollection, _ query: Query) {
    self.collection = collection
    self.query = query
    scores = collection.index.scores(of: query)
  }

  /// The best score of the questions that no tip answers; nil where there are none.
  var strangest: Double? { scores[collection.shelf.count...].max() }

  func best(_ count: Int) -> [TipIndex.FoundTip] {
    TopHits(count, of: scores, in: 0..<collection.shelf.count).sorted
      .map { found($0, scale: 1) }
  }

  func best(_ count: Int, among places: [Int], scale: Double) -> [TipIndex.FoundTip] {
    var chosen = [Double](repeating: 0, count: collection.shelf.count)
    for place in places { chosen[place] = scores[place] }
    return TopHits(count, of: chosen, in: chosen.indices).sorted
      .map { found($0, scale: scale) }
  }

  private func found(_ hit: Hit, scale: Double) -> TipIndex.FoundTip {
    TipIndex.FoundTip(
      collection.shelf, hit.document.rawValue, score: hit.score * scale,
      coverage: collection.index.coverage(of: hit, for: query))
  }

  /// What a score here is worth there, told by the tips that exist in both languages; nil where
  /// none of them has a score.
  func scale(to own: ScoredCollection) -> Double? {
    let only = Set(collection.only)
    let best = (0..<collection.shelf.count).filter { !only.contains($0) }.map { scores[$0] }.max()
    let ownBest = own.scores.prefix(own.collection.shelf.count).max()
    guard let best, let ownBest, best > 0, ownBest > 0 else { return nil }
    return ownBest / best
  }
}
