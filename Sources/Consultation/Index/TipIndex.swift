package import Knowledge
package import Search
package import SourceText

/// The tips of a knowledge base with a search index for each language.
package struct TipIndex: Sendable {
  private let collections: [Language: TipCollection]
  let facts: BaseFacts
  /// The languages that were asked for, and those with tips that these lack.
  let indexed: [Language]
  /// The languages that lack a tip of the other one.
  private let incomplete: Set<Language>

  /// Indexes the tips in the `wanted` language, or those in every language where it is nil.
  ///
  /// An index that nobody asks takes time all the same. The tips of the other language are indexed too where
  /// some of them exist in that one only.
  package init(_ base: KnowledgeBase, only wanted: Language? = nil) {
    var ids: [Language: Set<String>] = [:]
    for tip in base.tips { ids[tip.language, default: []].insert(tip.id) }
    var only: [Language: [Int]] = [:]
    for language in Language.allCases {
      let others = ids[language.other] ?? []
      let tips = base.tips.filter { $0.language == language }
      only[language] = tips.indices.filter { !others.contains(tips[$0].id) }
    }
    let alone = only.filter { !$0.value.isEmpty }
    let indexed = Language.allCases.filter {
      wanted == nil || wanted == $0 || alone[$0] != nil
    }
    let filled = indexed.filter { ids[$0] != nil }
    let built = Parallel.map(filled) { language in
      TipCollection(base, in: language, only: alone[language] ?? [])
    }
    collections = Dictionary(uniqueKeysWithValues: zip(filled, built))
    self.indexed = indexed
    incomplete = Set(alone.keys.map(\.other))
    facts = BaseFacts(base)
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
        collection.index.analyzer.tokens(in: question).count { collection.index.knows($0) }
      } ?? 0
    }
    guard let most = known.max(), known.count(where: { $0 == most }) == 1,
      let place = known.firstIndex(of: most)
    else { return usual }
    return Language.allCases[place]
  }

  /// How many tips there are in a language.
  package func count(in language: Language) -> Int { collections[language]?.shelf.count ?? 0 }

  /// The articles that hold tips in a language, in the order of their files.
  package func articles(in language: Language) -> [Article] {
    collections[language]?.shelf.articles ?? []
  }

  /// The tips that stand in a file.
  func tips(inFile file: String, _ language: Language) -> [Tip] {
    guard let shelf = collections[language]?.shelf else { return [] }
    return shelf.places(inFile: file).map(shelf.tip)
  }

  /// The titles of an article's tips in a language, in the order of their ids.
  package func titles(in article: Article, _ language: Language) -> [String] {
    guard let shelf = collections[language]?.shelf else { return [] }
    return shelf.places(in: article).map(shelf.title)
  }

  /// The title of the tip that an article begins with in a language; nil where it has none.
  package func firstTitle(of article: Article, _ language: Language) -> String? {
    collections[language]?.shelf.firstTitle(of: article)
  }

  /// The best tips for a question in `language`; ties are in the order of ids.
  ///
  /// Tips that exist in the other language only are found by translation, and compete with those in
  /// `language` on the scale of the tips that exist in both.
  package func search(_ question: String, in language: Language, count: Int) -> Findings {
    let own = collections[language].map { ScoredCollection($0, $0.index.query(question)) }
    let other = collections[language.other].flatMap { collection in
      collection.only.isEmpty
        ? nil : ScoredCollection(collection, collection.translated(question, from: language))
    }
    var tips = own?.best(count) ?? []
    if let other {
      let scale = own.flatMap { other.scale(to: $0) } ?? 1
      tips += other.best(count, among: other.collection.only, scale: scale)
      tips.sort { $0.score == $1.score ? $0.id < $1.id : $0.score > $1.score }
    }
    let judge = own ?? other
    return Findings(
      tips: Array(tips.prefix(count)),
      confidence: tips.first.map {
        Self.hasWord(question) ? Self.confidence(in: $0, against: judge?.strangest) : 0
      } ?? 0,
      isStrange: judge.map { judge in
        judge.query.hasContent && judge.strangest ?? 0 > tips.first?.score ?? 0
      } ?? false,
      corrections: own?.query.corrections ?? [])
  }

  /// Whether a line is an example question of a tip in a language, capitals and marks aside.
  func isExample(_ line: String, in language: Language) -> Bool {
    collections[language]?.shelf.hasQuestion(line) ?? false
  }

  /// Whether a question has two letters or digits side by side: a slip of a key has not.
  private static func hasWord(_ question: String) -> Bool {
    zip(question, question.dropFirst()).contains { first, second in
      [first, second].allSatisfy { $0.isLetter || $0.isNumber }
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

  /// Example questions of tips in a language, spread evenly over them: at most `count`.
  func questions(in language: Language, count: Int) -> [String] {
    collections[language]?.shelf.sampleQuestions(count) ?? []
  }

  /// Questions that no tip in a language answers, spread evenly over them: at most `count`.
  func questionsOutOfScope(in language: Language, count: Int) -> [String] {
    collections[language]?.shelf.sampleOutOfScope(count) ?? []
  }

  /// The ids of the tips in a language, in their order.
  package func ids(in language: Language) -> [String] {
    collections[language].map { ($0.shelf.allIDs()) } ?? []
  }

  /// The tip with an id, in `language` where it exists there; nil where there is none.
  package func tip(_ id: String, in language: Language) -> Tip? {
    for language in [language, language.other] {
      if let shelf = collections[language]?.shelf, let place = shelf.place(of: id) {
        return shelf.tip(place)
      }
    }
    return nil
  }

  /// A tip's place in the ranking for a question, from 1, and the sum behind its score.
  package struct Explained {
    package let tip: Tip
    /// Nil where the tip shares nothing with the question.
    package let place: Int?
    /// For a tip in the other language the sum before scaling.
    package let explanation: Explanation
  }

  /// Why tips stand where they stand in the ranking for a question; those that aren't in the index are left
  /// out.
  package func explain(
    _ question: String, in language: Language, _ tips: [Tip]
  ) -> [Explained] {
    let ranking = search(question, in: language, count: .max).tips
    return tips.compactMap { tip in
      guard let collection = collections[tip.language],
        let document = collection.shelf.place(of: tip.id)
      else { return nil }
      let query =
        tip.language == language
        ? collection.index.query(question) : collection.translated(question, from: language)
      let place = ranking.firstIndex { $0.id == tip.id && $0.language == tip.language }
      return Explained(
        tip: tip, place: place.map { $0 + 1 },
        explanation: collection.index.explain(query, DocumentID(rawValue: document)))
    }
  }
}

// MARK: - Storing

extension TipIndex {
  /// Writes what a language needs: the facts, whether the other language has tips that it lacks, and
  /// its collection, where it has tips.
  package func write(_ language: Language, to writer: inout ImageWriter) {
    facts.write(to: &writer)
    writer.append(incomplete.contains(language))
    writer.append(collections[language] != nil)
    collections[language]?.write(to: &writer)
  }

  /// The index that was written, as `init(_:only:)` would make it; nil where a language has no
  /// `reader`, or one at the wrong tables.
  package init?(only wanted: Language?, from reader: @Sendable (Language) -> ImageReader?) {
    func read(_ languages: [Language]) -> [StoredLanguage?] {
      Parallel.map(languages) { StoredLanguage($0, reader($0)) }
    }
    var parts = read(wanted.map { [$0] } ?? Language.allCases)
    if let wanted, parts.first??.isIncomplete == true { parts += read([wanted.other]) }
    let stored = parts.compactMap(\.self)
    guard stored.count == parts.count, let facts = stored.first?.facts else { return nil }
    collections = Dictionary(
      uniqueKeysWithValues: stored.compactMap { part in
        part.collection.map { (part.language, $0) }
      })
    indexed = stored.map(\.language)
    incomplete = Set(stored.filter(\.isIncomplete).map(\.language))
    self.facts = facts
  }
}

/// What `TipIndex.write(_:to:)` wrote of a language.
private struct StoredLanguage: Sendable {
  let language: Language
  let facts: BaseFacts
  /// Whether the other language has tips that this one lacks.
  let isIncomplete: Bool
  /// Nil where there are no tips in the language.
  let collection: TipCollection?

  /// Nil where there is no reader, or one at the wrong tables.
  init?(_ language: Language, _ reader: ImageReader?) {
    guard var reader else { return nil }
    do {
      facts = try BaseFacts(&reader)
      isIncomplete = try reader.flag()
      collection = try reader.flag() ? TipCollection(&reader, in: language) : nil
    } catch { return nil }
    self.language = language
  }
}
