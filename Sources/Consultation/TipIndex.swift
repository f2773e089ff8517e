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
  fileprivate struct Collection: Sendable {
    let tips: [Tip]
    let index: InvertedIndex
    /// The places of the tips that the other language doesn't have.
    let only: [Int]
    /// What stands for the words of the other language in this one.
    let translations: Synonyms
  }

  /// How many questions that no tip answers make a document: about as many as a tip has
  /// of its own.
  private static let outOfScopeSize = 60

  private let collections: [Language: Collection]

  /// Indexes the tips in the `wanted` language, or those in every language where it is nil.
  ///
  /// An index that nobody asks takes time all the same. The tips of the other language are indexed too where
  /// some of them exist in that one only.
  package init(_ base: KnowledgeBase, only wanted: Language? = nil) {
    var ids: [Language: Set<String>] = [:]
    for tip in base.tips { ids[tip.language, default: []].insert(tip.id) }
    var collections: [Language: Collection] = [:]
    for language in Language.allCases {
      // The base is sorted by id, so equal scores come out in the order of ids.
      let tips = base.tips.filter { $0.language == language }
      let others = ids[language.other] ?? []
      let only = tips.indices.filter { !others.contains(tips[$0].id) }
      guard !tips.isEmpty, wanted == nil || wanted == language || !only.isEmpty else { continue }
      collections[language] = Collection(
        tips: tips, index: Self.index(tips, in: language, of: base), only: only,
        translations: only.isEmpty ? .none : Self.translations(into: language, of: base))
    }
    self.collections = collections
  }

  private static func index(
    _ tips: [Tip], in language: Language, of base: KnowledgeBase
  ) -> InvertedIndex {
    let rules = base.synonyms[language] ?? []
    var builder = IndexBuilder(
      analyzer: analyzer(for: language),
      synonyms: Synonyms(
        rules.map { Synonyms.Rule(from: $0.from, to: $0.to) }, analyzer: analyzer(for: language)))
    for tip in tips { builder.add(document(tip)) }
    let outOfScope = base.outOfScope[language] ?? []
    for start in stride(from: 0, to: outOfScope.count, by: outOfScopeSize) {
      let questions = outOfScope[start...].prefix(outOfScopeSize)
      builder.add(Document(questions: Array(questions), text: ""))
    }
    return builder.finish()
  }

  /// The base lists translations from English into Dutch; read the other way round they serve too.
  private static func translations(into language: Language, of base: KnowledgeBase) -> Synonyms {
    let rules = language == .dutch ? base.translations : base.translations.map(\.reversed)
    return Synonyms(
      rules.map { Synonyms.Rule(from: $0.from, to: $0.to) },
      analyzer: analyzer(for: language.other))
  }

  /// The languages in which there are tips.
  package var languages: [Language] { Language.allCases.filter { collections[$0] != nil } }

  /// The language to answer a question in: that of its function words, else that whose tips know
  /// more of its words, else `usual`.
  package func language(of question: String, usual: Language) -> Language {
    let guess = LanguageGuess.language(of: question)
    if languages.count == 1 {
      // Names and loan words can make a short question look like one in the other language.
      guard let guess, guess != languages[0], let collection = collections[languages[0]],
        collection.translates(question, from: guess)
      else { return languages[0] }
      return guess
    }
    if let guess { return guess }
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

  /// The best tips for a question in `language`; ties are in the order of ids.
  ///
  /// Tips that exist in the other language only are found by translation, and compete with those in
  /// `language` on the scale of the tips that exist in both.
  package func search(_ question: String, in language: Language, count: Int) -> Findings {
    let own = collections[language].map { Scored($0, $0.index.query(question)) }
    let other = collections[language.other].flatMap { collection in
      collection.only.isEmpty
        ? nil : Scored(collection, collection.translated(question, from: language))
    }
    var tips = own?.best(count) ?? []
    if let other {
      let scale = own.flatMap { other.scale(to: $0) } ?? 1
      tips += other.best(count, among: other.collection.only, scale: scale)
      tips.sort { $0.score == $1.score ? $0.tip.id < $1.tip.id : $0.score > $1.score }
    }
    return Findings(
      tips: Array(tips.prefix(count)),
      confidence: tips.first.map {
        Self.confidence(in: $0, against: (own ?? other)?.strangest)
      } ?? 0,
      corrections: own?.query.corrections ?? [])
  }

  /// A collection with the scores of its documents for a question.
  private struct Scored {
    let collection: Collection
    let query: Query
    let scores: [Double]

    init(_ collection: Collection, _ query: Query) {
      self.collection = collection
      self.query = query
      scores = collection.index.scores(of: query)
    }

    /// The best score of the questions that no tip answers; nil where there are none.
    var strangest: Double? { scores[collection.tips.count...].max() }

    func best(_ count: Int) -> [FoundTip] {
      InvertedIndex.best(count, of: scores, in: collection.tips.indices).map { found($0, scale: 1) }
    }

    func best(_ count: Int, among places: [Int], scale: Double) -> [FoundTip] {
      var chosen = [Double](repeating: 0, count: collection.tips.count)
      for place in places { chosen[place] = scores[place] }
      return InvertedIndex.best(count, of: chosen, in: chosen.indices).map {
        found($0, scale: scale)
      }
    }

    private func found(_ hit: Hit, scale: Double) -> FoundTip {
      FoundTip(
        tip: collection.tips[hit.document.rawValue], score: hit.score * scale,
        coverage: collection.index.coverage(of: hit, for: query))
    }

    /// What a score here is worth there, told by the tips that exist in both languages; nil where
    /// none of them has a score.
    func scale(to own: Scored) -> Double? {
      let only = Set(collection.only)
      let best = collection.tips.indices.filter { !only.contains($0) }.map { scores[$0] }.max()
      let ownBest = own.scores.prefix(own.collection.tips.count).max()
      guard let best, let ownBest, best > 0, ownBest > 0 else { return nil }
      return ownBest / best
    }
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

  /// The tip with an id, in `language` where it exists there; nil where there is none.
  package func tip(_ id: String, in language: Language) -> Tip? {
    for language in [language, language.other] {
      if let tip = collections[language]?.tips.first(where: { $0.id == id }) { return tip }
    }
    return nil
  }

  /// The place of a tip in the ranking for a question, from 1, and the sum behind its score.
  ///
  /// Nil for a tip that is not in the index. For a tip in the other language the sum is that before
  /// scaling.
  package func explain(
    _ question: String, in language: Language, _ tip: Tip
  ) -> (place: Int?, Explanation)? {
    guard let collection = collections[tip.language],
      let place = collection.tips.firstIndex(where: { $0.id == tip.id })
    else { return nil }
    let query =
      tip.language == language
      ? collection.index.query(question) : collection.translated(question, from: language)
    let ranking = search(question, in: language, count: .max).tips
    return (
      ranking.firstIndex { $0.tip == tip }.map { $0 + 1 },
      collection.index.explain(query, DocumentID(rawValue: place))
    )
  }

  static func analyzer(for language: Language) -> Analyzer {
    switch language {
    case .dutch: .dutch
    case .english: .english
    }
  }

  private static func document(_ tip: Tip) -> Document {
    Document(
      questions: [tip.title] + tip.questions, sharedQuestions: tip.sharedQuestions,
      text: (tip.passages.map(\.text) + tip.say + tip.keywords).joined(separator: "\n"))
  }
}

extension TipIndex.Collection {
  /// The query of a question in another language.
  fileprivate func translated(_ question: String, from language: Language) -> Query {
    index.query(question, in: TipIndex.analyzer(for: language), by: translations)
  }

  /// Whether the words of a question say more as words of `language` than as they are.
  fileprivate func translates(_ question: String, from language: Language) -> Bool {
    let analyzer = TipIndex.analyzer(for: language)
    let words = analyzer.tokens(in: question).map(\.text).filter { !analyzer.isStopWord($0) }
    let translated = words.count { translations.knows(analyzer.term(of: $0)) }
    return translated > words.count { index.knows($0) }
  }
}
