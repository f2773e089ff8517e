package import Knowledge
package import Search
package import SourceText

/// The tips of a knowledge base with a search index for each language.
package struct TipIndex: Sendable {
  /// A tip that a search found.
  package struct FoundTip: Sendable {
    package let tip: Tip
    /// Higher is better; comparable within one question only.
    package let score: Double
    /// How sure it is that the tip answers the question, from 0 to 1.
    package let confidence: Double
  }

  private struct Collection: Sendable {
    let tips: [Tip]
    let index: InvertedIndex
  }

  private let collections: [Language: Collection]

  package init(_ base: KnowledgeBase) {
    var collections: [Language: Collection] = [:]
    for language in Language.allCases {
      // The base is sorted by id, so equal scores come out in the order of ids.
      let tips = base.tips.filter { $0.language == language }
      guard !tips.isEmpty else { continue }
      var builder = IndexBuilder(analyzer: Self.analyzer(for: language))
      for tip in tips { builder.add(Self.document(tip)) }
      collections[language] = Collection(tips: tips, index: builder.finish())
    }
    self.collections = collections
  }

  /// The languages in which there are tips.
  package var languages: [Language] { Language.allCases.filter { collections[$0] != nil } }

  /// The language to answer a question in: that of its function words, else that whose tips know
  /// more of its words, else `usual`.
  package func language(of question: String, usual: Language) -> Language {
    if languages.count == 1 { return languages[0] }
    if let guess = LanguageGuess.language(of: question) { return guess }
    let known = Language.allCases.map { language in
      collections[language].map { collection in
        collection.index.query(question).terms.count { collection.index.contains($0.term) }
      } ?? 0
    }
    guard let most = known.max(), known.count(where: { $0 == most }) == 1,
      let place = known.firstIndex(of: most)
    else { return usual }
    return Language.allCases[place]
  }

  /// The best tips in `language` for a question, best first; ties are in the order of ids.
  package func search(_ question: String, in language: Language, count: Int) -> [FoundTip] {
    guard let collection = collections[language] else { return [] }
    let query = collection.index.query(question)
    return collection.index.search(query, count: count).map { hit in
      FoundTip(
        tip: collection.tips[hit.document.rawValue], score: hit.score,
        confidence: collection.index.confidence(of: hit, for: query))
    }
  }

  /// The sum behind a tip's score for a question; nil for a tip that is not in the index.
  package func explain(_ question: String, _ tip: Tip) -> Explanation? {
    guard let collection = collections[tip.language],
      let place = collection.tips.firstIndex(where: { $0.id == tip.id })
    else { return nil }
    return collection.index.explain(
      collection.index.query(question), DocumentID(rawValue: place))
  }

  private static func analyzer(for language: Language) -> Analyzer {
    switch language {
    case .dutch: .dutch
    case .english: .english
    }
  }

  private static func document(_ tip: Tip) -> Document {
    Document(
      questions: ([tip.title] + tip.questions).joined(separator: "\n"),
      text: (tip.passages.map(\.text) + tip.say + tip.keywords).joined(separator: "\n"))
  }
}
