/// For each field and kind of term, the documents that hold it.
///
/// Immutable, so it can be searched from anywhere. The same documents in the same order give the
/// same index, and the same question the same hits.
package final class InvertedIndex: Sendable {
  package let analyzer: Analyzer
  package let documentCount: Int
  let synonyms: Synonyms
  private let vocabulary: Vocabulary
  let splitter: CompoundSplitter?
  let corrector: SpellingCorrector
  let dictionary: TermDictionary
  /// By field, then by kind of term.
  private let fields: [[FieldIndex]]
  /// By field.
  private let fieldWeights: [Double]
  private let votes: ExampleVotes
  private let centres: ExampleCentres
  private let weighting = BM25.shortTexts

  init(
    analyzer: Analyzer, synonyms: Synonyms, vocabulary: Vocabulary,
    corrector: SpellingCorrector,
    dictionary: TermDictionary, questions: [FieldIndex], texts: [FieldIndex],
    votes: ExampleVotes, centres: ExampleCentres, documentCount: Int
  ) {
    self.analyzer = analyzer
    self.synonyms = synonyms
    self.vocabulary = vocabulary
    splitter = analyzer.splitsCompounds ? CompoundSplitter(vocabulary) : nil
    self.corrector = corrector
    self.dictionary = dictionary
    let fields = Field.allCases.map { field in
      switch field {
      case .questions: questions
      case .text: texts
      }
    }
    self.fields = fields
    self.votes = votes
    self.centres = centres
    fieldWeights = Field.allCases.map { field in
      field.weight(averageLength: fields[field.rawValue][TermKind.word.rawValue].averageLength)
    }
    self.documentCount = documentCount
  }

  /// Whether some document has a form of `word`, or it is made of words that documents have.
  package func knows(_ word: String) -> Bool {
    dictionary.word(analyzer.term(of: word)) != nil
      || splitter.map { !$0.parts(of: word).isEmpty } ?? false
  }

  /// The query that stands for a question in this index.
  package func query(_ question: String) -> Query {
    QueryBuilder(self).query(question)
  }

  /// The query that stands for a question in another language, whose words `analyzer` reads and
  /// `translations` translate into that of the index.
  package func query(
    _ question: String, in analyzer: Analyzer, by translations: Synonyms
  ) -> Query {
    QueryBuilder(self).query(question, in: analyzer, by: translations)
  }

  /// The score of every document; 0 for those that share no term with the query.
  /// - Complexity: O(postings of the query's terms + documents + examples).
  package func scores(of query: Query) -> [Double] {
    var scores = [Double](repeating: 0, count: documentCount)
    scores.withUnsafeMutableBufferPointer { scores in
      forEachList(of: query) { _, _, weight, postings in postings.add(weight, to: scores) }
      centres.forEachList(of: query) { _, weight, postings in postings.add(weight, to: scores) }
    }
    votes.add(query, to: &scores)
    return scores
  }

  /// The sum behind the score of one document: which word gave how much, in which field.
  package func explain(_ query: Query, _ document: DocumentID) -> Explanation {
    var parts: [Explanation.Part] = []
    func add(_ term: Query.Term, _ source: Explanation.Source, _ contribution: Double) {
      parts.append(
        Explanation.Part(
          word: term.word, step: term.step, reading: term.reading, source: source,
          contribution: contribution))
    }
    forEachList(of: query) { term, field, weight, postings in
      if let share = postings.share(of: document) {
        add(term, .field(field), weight * share)
      }
    }
    centres.forEachList(of: query) { term, weight, postings in
      if let share = postings.share(of: document) {
        add(term, .examples, weight * share)
      }
    }
    votes.forEachContribution(of: query) { found, term, contribution in
      if found == document { add(term, .examples, contribution) }
    }
    return Explanation(parts)
  }

  /// The share of the query's content words, by idf, that a hit holds, from 0 to 1.
  ///
  /// A word that the index doesn't know counts as the rarest possible. Unlike a raw score, such a
  /// ratio means the same in every index.
  package func coverage(of hit: Hit, for query: Query) -> Double {
    var found = 0.0
    var all = 0.0
    for word in query.content {
      all += word.weight
      let worth = word.terms.filter { holds($0.id, hit.document) }.map(\.worth).max() ?? 0
      found += word.weight * worth
    }
    return all > 0 ? found / all : 0
  }

  private func holds(_ term: TermID, _ document: DocumentID) -> Bool {
    fields.contains { kinds in
      kinds[TermKind.word.rawValue].postings(of: term).share(of: document) != nil
    }
  }

  /// The idf of a word over whole documents; of one in no document where it is nil.
  func contentWeight(of term: TermID?) -> Double {
    let frequency = term.map { term in
      fields.map { $0[TermKind.word.rawValue].documentFrequency(of: term) }.max() ?? 0
    }
    return weighting.inverseDocumentFrequency(
      documentFrequency: frequency ?? 0, documentCount: documentCount)
  }

  /// Calls `body` with the documents of each term of the query in each field, and what a whole share
  /// counts for there, in an order that only depends on the query.
  private func forEachList(
    of query: Query,
    _ body: (_ term: Query.Term, Field, _ weight: Double, UnsafeBufferPointer<Posting>) -> Void
  ) {
    for term in query.terms {
      for field in Field.allCases {
        let index = fields[field.rawValue][term.kind.rawValue]
        let weight =
          fieldWeights[field.rawValue] * term.kind.weight * term.weight(in: field)
          * index.inverseDocumentFrequency(of: term.id)
        if weight > 0 { body(term, field, weight, index.postings(of: term.id)) }
      }
    }
  }
}

extension InvertedIndex {
  /// Writes all but the analyzer.
  package func write(to writer: inout ImageWriter) {
    writer.append(Int64(documentCount))
    synonyms.write(to: &writer)
    vocabulary.write(to: &writer)
    corrector.write(to: &writer)
    dictionary.write(to: &writer)
    for kinds in fields {
      for index in kinds { index.write(to: &writer) }
    }
    votes.write(to: &writer)
    centres.write(to: &writer)
  }

  /// Reads an index that was made with an equal analyzer.
  package convenience init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    let documentCount = try reader.value(of: Int64.self)
    let synonyms = try Synonyms(&reader)
    let vocabulary = try Vocabulary(&reader)
    let corrector = try SpellingCorrector(&reader, vocabulary: vocabulary)
    let dictionary = try TermDictionary(&reader)
    var fields: [[FieldIndex]] = []
    for _ in Field.allCases { fields.append(try dictionary.fieldIndexes(&reader)) }
    guard fields.joined().allSatisfy({ $0.documentCount == documentCount }) else {
      throw .malformed
    }
    let votes = try ExampleVotes(
      &reader, of: dictionary, documentCount: Int(documentCount))
    let centres = try ExampleCentres(
      &reader, of: dictionary, documentCount: Int(documentCount))
    self.init(
      analyzer: analyzer, synonyms: synonyms, vocabulary: vocabulary, corrector: corrector,
      dictionary: dictionary, questions: fields[Field.questions.rawValue],
      texts: fields[Field.text.rawValue], votes: votes,
      centres: centres, documentCount: Int(documentCount))
  }
}
