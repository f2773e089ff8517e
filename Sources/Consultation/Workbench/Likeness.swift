import Search

/// How alike texts are by their words.
enum Likeness {
  /// Of two texts, the share of their content words that is in both; from 0 to 1.
  static func between(_ left: Set<String>, _ right: Set<String>) -> Double {
    let shared =
      left.count <= right.count
      ? left.count(where: right.contains) : right.count(where: left.contains)
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// The stems of a text's content words.
  static func stems(of text: String, _ analyzer: Analyzer) -> Set<String> {
    let words = analyzer.tokens(in: text).filter { !analyzer.isStopWord($0) }
    return Set(words.map(analyzer.term))
  }
}
