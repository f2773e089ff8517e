/// Collects documents and makes an index of them.
///
///     var builder = IndexBuilder(analyzer: .dutch)
///     builder.add(Document(questions: ["Hoe lang duurt het?"], text: "Noem de wachttijd."))
///     let index = builder.finish()
package struct IndexBuilder {
  private let analyzer: Analyzer
  private let synonyms: Synonyms
  private var words = WordTable.Builder()
  private var wordCounts: [UInt32] = []
  /// The numbers of the words of all phrases; their terms wait until all words are known.
  private var phraseWords: [Int32] = []
  /// Where the words of each phrase start.
  private var phraseStarts: [UInt32] = [0]
  /// The questions: one that several documents have stands once.
  private var questions = WordTable.Builder()
  /// The phrase of each question.
  private var questionPhrases: [Int32] = []
  /// The questions of the documents, by their places among the questions.
  private var questionRuns: [QuestionRun] = []
  /// The texts of the documents.
  private var textRuns: [PhraseRun] = []

  /// What a question counts for in a document that answers it as well, against one that answers it
  /// first.
  private static let sharedQuestionShare: Float = 0.7
  /// What a part of a compound counts for, against a whole word.
  static let partWeight = 0.5

  /// Takes words that stand for words of a question, read by the same analyzer.
  package init(analyzer: Analyzer, synonyms: Synonyms = .none) {
    self.analyzer = analyzer
    self.synonyms = synonyms
  }

  /// How many documents, and how many different questions of all of them, an index can hold.
  package static let mostQuestions = Posting.mostDocuments

  /// Adds a document and returns its place in the index.
  @discardableResult
  package mutating func add(_ document: Document) -> DocumentID {
    let number = textRuns.count
    precondition(number < Self.mostQuestions, "too many documents")
    for question in document.questions { add(question, to: number, share: 1) }
    for question in document.sharedQuestions {
      add(question, to: number, share: Self.sharedQuestionShare)
    }
    textRuns.append(PhraseRun(number: Int32(number), phrase: addPhrase(document.text), share: 1))
    return DocumentID(rawValue: number)
  }

  private mutating func add(_ question: String, to document: Int, share: Float) {
    let place = questions.add(question)
    precondition(place < Self.mostQuestions, "too many questions")
    if place == questionPhrases.count { questionPhrases.append(addPhrase(question)) }
    questionRuns.append(
      QuestionRun(document: Int32(document), question: Int32(place), share: share))
  }

  /// Reads a text as a new phrase and returns its number.
  private mutating func addPhrase(_ text: String) -> Int32 {
    analyzer.forEachWord(in: text) { word in
      let number = words.add(word)
      if number == wordCounts.count { wordCounts.append(0) }
      wordCounts[number] += 1
      phraseWords.append(Int32(number))
    }
    phraseStarts.append(UInt32(phraseWords.count))
    return Int32(phraseStarts.count - 2)
  }

  /// The finished index.
  package consuming func finish() -> InvertedIndex {
    let words = words.finish()
    let vocabulary = Vocabulary(
      words: words,
      frequencies: Table(
        wordCounts.enumerated().map { analyzer.isStopWord(words[$0]) ? 0 : $1 }))
    var dictionary = TermDictionary.Builder()
    let wordTerms = Self.terms(of: words, analyzer, vocabulary, &dictionary)
    let pairs = Self.pairs(
      phraseWords, phraseStarts, inOrder: questionPhrases + textRuns.map(\.phrase),
      stems: wordTerms.stems, &dictionary)

    let units = Table(phraseWords)
    let unitStarts = Table(phraseStarts)
    let terms = [
      PhraseTerms(
        units: units, unitStarts: unitStarts, terms: wordTerms.words,
        termStarts: wordTerms.wordStarts,
        unitLengths: [Int32](repeating: 1, count: words.count),
        termCount: dictionary.count(of: .word)),
      pairs,
      PhraseTerms(
        units: units, unitStarts: unitStarts, terms: wordTerms.grams,
        termStarts: wordTerms.gramStarts,
        unitLengths: zip(wordTerms.gramStarts, wordTerms.gramStarts.dropFirst())
          .map { Int32($1 - $0) },
        termCount: dictionary.count(of: .gram)),
    ]
    let examples = questionPhrases.enumerated().map { place, phrase in
      PhraseRun(number: Int32(place), phrase: phrase, share: 1)
    }
    let answered = questionRuns.map { run in
      PhraseRun(
        number: run.document, phrase: questionPhrases[Int(run.question)], share: run.share)
    }
    func fields(_ runs: [PhraseRun], count: Int) -> [FieldIndex] {
      terms.map { FieldIndex(runs, of: $0, documentCount: count) }
    }
    let documentCount = textRuns.count
    let exampleFields = fields(examples, count: examples.count)
    return InvertedIndex(
      analyzer: analyzer, synonyms: synonyms, vocabulary: vocabulary,
      corrector: SpellingCorrector(vocabulary), dictionary: dictionary.finish(),
      questions: fields(answered, count: documentCount),
      texts: fields(textRuns, count: documentCount),
      votes: ExampleVotes(
        exampleFields, ownedBy: questionRuns, count: examples.count),
      centres: ExampleCentres(
        of: answered, terms: terms, statistics: exampleFields, documentCount: documentCount),
      documentCount: documentCount)
  }

  /// The terms that each word stands for.
  private struct WordTerms {
    /// By word.
    var stems: [TermID] = []
    /// Stems with the parts of compounds, and where those of each word start.
    var words: [PhraseTerms.Occurrence] = []
    var wordStarts: [UInt32] = [0]
    var grams: [PhraseTerms.Occurrence] = []
    var gramStarts: [UInt32] = [0]
  }

  private static func terms(
    of words: WordTable, _ analyzer: Analyzer, _ vocabulary: Vocabulary,
    _ dictionary: inout TermDictionary.Builder
  ) -> WordTerms {
    let splitter = analyzer.splitsCompounds ? CompoundSplitter(vocabulary) : nil
    var terms = WordTerms()
    for number in 0..<words.count {
      let word = words[number]
      let stem = dictionary.add(word: analyzer.term(of: word))
      terms.stems.append(stem)
      terms.words.append(PhraseTerms.Occurrence(term: Int32(stem.rawValue), amount: 1))
      if !analyzer.isStopWord(word) {
        for part in splitter?.parts(of: word) ?? [] {
          let term = dictionary.add(word: analyzer.term(of: part))
          terms.words.append(
            PhraseTerms.Occurrence(
              term: Int32(term.rawValue), amount: Float(Self.partWeight)))
        }
      }
      terms.wordStarts.append(UInt32(terms.words.count))
      for gram in Gram.grams(of: word) {
        let term = dictionary.add(gram: gram)
        terms.grams.append(PhraseTerms.Occurrence(term: Int32(term.rawValue), amount: 1))
      }
      terms.gramStarts.append(UInt32(terms.grams.count))
    }
    return terms
  }

  /// The pairs of words in each phrase, next to each other or with one between; they are numbered as
  /// `order` has the phrases.
  private static func pairs(
    _ words: [Int32], _ starts: [UInt32], inOrder order: [Int32], stems: [TermID],
    _ dictionary: inout TermDictionary.Builder
  ) -> PhraseTerms {
    // A phrase of n words has n - 1 neighbours, and n - 2 pairs with a word between.
    var unitStarts: [UInt32] = [0]
    for phrase in 0..<(starts.count - 1) {
      let length = starts[phrase + 1] - starts[phrase]
      unitStarts.append(unitStarts[phrase] + max(length, 1) - 1 + max(length, 2) - 2)
    }
    var units = [Int32](repeating: 0, count: Int(unitStarts[starts.count - 1]))
    for phrase in order {
      var place = Int(unitStarts[Int(phrase)])
      let phraseWords = words[Int(starts[Int(phrase)])..<Int(starts[Int(phrase) + 1])]
      for distance in 1...2 {
        for (first, second) in zip(phraseWords, phraseWords.dropFirst(distance)) {
          let term = dictionary.add(pair: stems[Int(first)], stems[Int(second)])
          units[place] = Int32(term.rawValue)
          place += 1
        }
      }
    }
    let count = dictionary.count(of: .pair)
    return PhraseTerms(
      units: Table(units), unitStarts: Table(unitStarts),
      terms: (0..<count).map { PhraseTerms.Occurrence(term: Int32($0), amount: 1) },
      termStarts: (0...count).map { UInt32($0) },
      unitLengths: [Int32](repeating: 1, count: count), termCount: count)
  }
}
