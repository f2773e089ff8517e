/// Collects documents and makes an index of them.
///
///     var builder = IndexBuilder(analyzer: .dutch)
///     builder.add(Document(questions: ["Hoe lang duurt het?"], text: "Noem de wachttijd."))
///     let index = builder.finish()
package struct IndexBuilder {
  private let analyzer: Analyzer
  /// The words of each document; the terms wait until all words are known.
  private var documents: [Words] = []
  private var wordNumbers: [String: Int] = [:]
  private var words: [String] = []
  private var wordCounts: [Int] = []

  /// The words of a document, by their numbers.
  private struct Words {
    let questions: [[Int]]
    let text: [Int]
  }

  package init(analyzer: Analyzer) {
    self.analyzer = analyzer
  }

  /// Adds a document and returns its place in the index.
  @discardableResult
  package mutating func add(_ document: Document) -> DocumentID {
    documents.append(
      Words(
        questions: document.questions.map { numbers(of: $0) }, text: numbers(of: document.text)))
    return DocumentID(rawValue: documents.count - 1)
  }

  private mutating func numbers(of text: String) -> [Int] {
    analyzer.tokens(in: text).map { number(of: $0.text) }
  }

  private mutating func number(of word: String) -> Int {
    if let known = wordNumbers[word] {
      wordCounts[known] += 1
      return known
    }
    wordNumbers[word] = words.count
    words.append(word)
    wordCounts.append(1)
    return words.count - 1
  }

  /// The finished index.
  package consuming func finish() -> InvertedIndex {
    var frequencies: [String: Int] = [:]
    for (word, count) in zip(words, wordCounts) where !analyzer.isStopWord(word) {
      frequencies[word] = count
    }
    let splitter =
      analyzer.splitsCompounds ? CompoundSplitter(frequencies: frequencies) : nil
    var dictionary = TermDictionary()
    let analyzed = words.map { Self.analyze($0, analyzer, splitter, &dictionary) }

    var questions = TermCounter()
    var texts = TermCounter()
    var examples = TermCounter()
    var owners: [DocumentID] = []
    for (number, document) in documents.enumerated() {
      for question in document.questions {
        let phrase = TermCounter.Phrase(question.map { analyzed[$0] }, &dictionary)
        questions.count(phrase, of: number)
        examples.count(phrase, of: owners.count)
        owners.append(DocumentID(rawValue: number))
      }
      texts.count(TermCounter.Phrase(document.text.map { analyzed[$0] }, &dictionary), of: number)
    }
    return InvertedIndex(
      analyzer: analyzer, splitter: splitter,
      corrector: SpellingCorrector(frequencies: frequencies), dictionary: dictionary,
      questions: questions.finish(dictionary, documentCount: documents.count),
      texts: texts.finish(dictionary, documentCount: documents.count),
      examples: ExampleVotes(
        examples.finish(dictionary, documentCount: owners.count), owners: owners),
      documentCount: documents.count)
  }

  private static func analyze(
    _ word: String, _ analyzer: Analyzer, _ splitter: CompoundSplitter?,
    _ dictionary: inout TermDictionary
  ) -> TermCounter.Word {
    let term = dictionary.add(word: analyzer.term(of: word))
    let parts = analyzer.isStopWord(word) ? [] : splitter?.parts(of: word) ?? []
    return TermCounter.Word(
      term: term, parts: parts.map { dictionary.add(word: analyzer.term(of: $0)) },
      grams: Gram.grams(of: word).map { dictionary.add(gram: $0) })
  }
}
