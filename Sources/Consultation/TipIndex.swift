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
    /// The share of the question's content words, by rarity, that the tip holds, from 0 to 1.
    package let coverage: Double
  }

  /// What a search gave.
  package struct Findings: Sendable {
    /// Best first.
    package let tips: [FoundTip]
    /// How sure it is that the first tip answers the question, from 0 to 1.
    package let confidence: Double
    /// Words that were read as other ones.
    package let corrections: [Query.Correction]
  }

  /// The tips of one language with their index.
  ///
  /// The documents are the tips in their order, and behind them the questions that no tip answers.
  private struct Collection: Sendable {
    let tips: [Tip]
    let index: InvertedIndex
  }

  /// How many questions that no tip answers make a document: about as many as a tip has.
  private static let outOfScopeSize = 60

  private let collections: [Language: Collection]

  /// Indexes the tips in the `wanted` language, or those in every language where it is nil or has
  /// no tips: an index that nobody asks takes time all the same.
  package init(_ base: KnowledgeBase, only wanted: Language? = nil) {
    var collections: [Language: Collection] = [:]
    let isThere = base.tips.contains { $0.language == wanted }
    for language in Language.allCases where !isThere || language == wanted {
      // The base is sorted by id, so equal scores come out in the order of ids.
      let tips = base.tips.filter { $0.language == language }
      guard !tips.isEmpty else { continue }
      var builder = IndexBuilder(analyzer: Self.analyzer(for: language))
      for tip in tips { builder.add(Self.document(tip)) }
      let outOfScope = base.outOfScope[language] ?? []
      for start in stride(from: 0, to: outOfScope.count, by: Self.outOfScopeSize) {
        let questions = outOfScope[start...].prefix(Self.outOfScopeSize)
        builder.add(Document(questions: Array(questions), text: ""))
      }
      collections[language] = Collection(
        tips: tips, index: builder.finish())
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
        collection.index.analyzer.tokens(in: question).count { collection.index.knows($0.text) }
      } ?? 0
    }
    guard let most = known.max(), known.count(where: { $0 == most }) == 1,
      let place = known.firstIndex(of: most)
    else { return usual }
    return Language.allCases[place]
  }

  /// The best tips in `language` for a question; ties are in the order of ids.
  package func search(_ question: String, in language: Language, count: Int) -> Findings {
    guard let collection = collections[language] else {
      return Findings(tips: [], confidence: 0, corrections: [])
    }
    let query = collection.index.query(question)
    let scores = collection.index.scores(of: query)
    let hits = InvertedIndex.best(count, of: scores, in: collection.tips.indices)
    let tips = hits.map {
      FoundTip(
        tip: collection.tips[$0.document.rawValue], score: $0.score,
        coverage: collection.index.coverage(of: $0, for: query))
    }
    return Findings(
      tips: tips,
      confidence: tips.first.map {
        Self.confidence(in: $0, against: scores[collection.tips.count...].max())
      } ?? 0,
      corrections: query.corrections)
  }

  /// How sure a first tip is, given the best score of the questions that no tip answers.
  ///
  /// The share of the two scores that is the tip's: 0.5 where the question is as much like one that
  /// no tip answers. Without such questions, and for a tip that shares no word that tells, only the
  /// coverage can say anything; its root makes one threshold do for both.
  private static func confidence(in tip: FoundTip, against strange: Double?) -> Double {
    guard let strange, tip.coverage >= leastCoverage else { return tip.coverage.squareRoot() }
    return tip.score / (tip.score + strange)
  }

  /// Below this share of the question's content, a score is made of function words and letters.
  private static let leastCoverage = 0.1

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
      questions: [tip.title] + tip.questions,
      text: (tip.passages.map(\.text) + tip.say + tip.keywords).joined(separator: "\n"))
  }
}
