/// Collects documents and makes an index of them.
///
///     var builder = IndexBuilder(analyzer: .dutch)
///     builder.add(Document(questions: ["Hoe lang duurt het?"], text: "Noem de wachttijd."))
///     let index = builder.finish()
package struct IndexBuilder {
  private let analyzer: Analyzer
  private let synonyms: Synonyms
  /// The words of each document; the terms wait until all words are known.
  private var documents: [Words] = []
  /// The words of each question, and its place here: one that several documents have stands once.
  private var questions: [[Int]] = []
  private var questionNumbers: [String: Int] = [:]
  private var words = WordTable.Builder()
  private var wordCounts: [UInt32] = []

  /// What a question counts for in a document that answers it as well, against one that answers it
  /// first.
  private static let sharedQuestionShare = 0.5

  /// What a document holds: places of questions, and numbers of words.
  private struct Words {
    let questions: [Int]
    let sharedQuestions: [Int]
    let text: [Int]
  }

  /// Takes words that stand for words of a question, read by the same analyzer.
  package init(analyzer: Analyzer, synonyms: Synonyms = .none) {
    self.analyzer = analyzer
    self.synonyms = synonyms
  }

  /// Adds a document and returns its place in the index.
  @discardableResult
  package mutating func add(_ document: Document) -> DocumentID {
    documents.append(
      Words(
        questions: document.questions.map { place(of: $0) },
        sharedQuestions: document.sharedQuestions.map { place(of: $0) },
        text: numbers(of: document.text)))
    return DocumentID(rawValue: documents.count - 1)
  }

  private mutating func place(of question: String) -> Int {
    if let known = questionNumbers[question] { return known }
    questionNumbers[question] = questions.count
    questions.append(numbers(of: question))
    return questions.count - 1
  }

  private mutating func numbers(of text: String) -> [Int] {
    analyzer.tokens(in: text).map { number(of: $0.text) }
  }

  private mutating func number(of word: String) -> Int {
    let number = words.add(word)
    if number == wordCounts.count { wordCounts.append(0) }
    wordCounts[number] += 1
    return number
  }

  /// The finished index.
  package consuming func finish() -> InvertedIndex {
    let words = words.finish()
    let vocabulary = Vocabulary(
      words: words,
      frequencies: Table(
        wordCounts.enumerated().map { analyzer.isStopWord(words[$0]) ? 0 : $1 }))
    let splitter = analyzer.splitsCompounds ? CompoundSplitter(vocabulary) : nil
    var dictionary = TermDictionary.Builder()
    let analyzed = wordCounts.indices.map {
      Self.analyze(words[$0], analyzer, splitter, &dictionary)
    }

    let phrases = questions.map { TermCounter.Phrase($0.map { analyzed[$0] }, &dictionary) }
    var examples = TermCounter()
    for (place, phrase) in phrases.enumerated() { examples.count(phrase, of: place) }
    var questionField = TermCounter()
    var texts = TermCounter()
    var owners: [[ExampleVotes.Owner]] = Array(repeating: [], count: phrases.count)
    for (number, document) in documents.enumerated() {
      for place in document.questions {
        questionField.count(phrases[place], of: number)
        owners[place].append(ExampleVotes.Owner(document: Int32(number), share: 1))
      }
      for place in document.sharedQuestions {
        questionField.count(phrases[place], of: number, share: Self.sharedQuestionShare)
        owners[place].append(
          ExampleVotes.Owner(
            document: Int32(number), share: Float(Self.sharedQuestionShare)))
      }
      texts.count(TermCounter.Phrase(document.text.map { analyzed[$0] }, &dictionary), of: number)
    }
    let questionFields = questionField.finish(dictionary, documentCount: documents.count)
    let textFields = texts.finish(dictionary, documentCount: documents.count)
    let votes = ExampleVotes(
      examples.finish(dictionary, documentCount: owners.count), owners: owners)
    return InvertedIndex(
      analyzer: analyzer, synonyms: synonyms, vocabulary: vocabulary,
      corrector: SpellingCorrector(vocabulary), dictionary: dictionary.finish(),
      questions: questionFields, texts: textFields, examples: votes,
      documentCount: documents.count)
  }

  private static func analyze(
    _ word: String, _ analyzer: Analyzer, _ splitter: CompoundSplitter?,
    _ dictionary: inout TermDictionary.Builder
  ) -> TermCounter.Word {
    let term = dictionary.add(word: analyzer.term(of: word))
    let parts = analyzer.isStopWord(word) ? [] : splitter?.parts(of: word) ?? []
    return TermCounter.Word(
      term: term, parts: parts.map { dictionary.add(word: analyzer.term(of: $0)) },
      grams: Gram.grams(of: word).map { dictionary.add(gram: $0) })
  }
}
