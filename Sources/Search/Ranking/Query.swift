/// An analysed question: the terms to look for.
package struct Query: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package let term: String
    /// The word as the question had it, folded.
    package let word: String
    package let isStopWord: Bool
    /// How often the question has it; a repeated word counts again.
    package let weight: Double
  }

  /// Each term once, in the order of first occurrence.
  package let terms: [Term]

  init(_ question: String, analyzer: Analyzer) {
    var order: [String] = []
    var found: [String: Term] = [:]
    for token in analyzer.tokens(in: question) {
      let word = analyzer.analyze(token.text)
      let earlier = found[word.term]
      if earlier == nil { order.append(word.term) }
      found[word.term] = Term(
        term: word.term, word: earlier?.word ?? token.text,
        isStopWord: (earlier?.isStopWord ?? true) && word.isStopWord,
        weight: (earlier?.weight ?? 0) + 1)
    }
    terms = order.compactMap { found[$0] }
  }
}
