/// The fixed chain of steps from text to the terms that are indexed and searched.
///
/// Tokenise and fold, tell stop words, stem. A query must pass the same analyzer as the documents.
package struct Analyzer: Sendable {
  private let tokenizer = Tokenizer()
  private let stopWords: StopWords
  private let stemmer: any Stemmer
  /// Whether words are looked for inside words.
  let splitsCompounds: Bool

  private init(stopWords: StopWords, stemmer: any Stemmer, splitsCompounds: Bool) {
    self.stopWords = stopWords
    self.stemmer = stemmer
    self.splitsCompounds = splitsCompounds
  }

  package static let dutch = Analyzer(
    stopWords: .dutch, stemmer: DutchStemmer(), splitsCompounds: true)
  package static let english = Analyzer(
    stopWords: .english, stemmer: EnglishStemmer(), splitsCompounds: false)

  /// The words of `text`, in order.
  package func tokens(in text: String) -> [String] { tokenizer.tokens(in: text) }

  /// Calls `body` with the bytes of each word of `text`, in order; they are there during the call only.
  package func forEachWord(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    tokenizer.forEachWord(in: text, body)
  }

  /// What stands in the index for a word, given as a token's text: `klanten` → `klant`.
  package func term(of word: String) -> String { stemmer.stem(word) }

  /// Whether a word is too common to tell one text from another.
  package func isStopWord(_ word: String) -> Bool { stopWords.contains(word) }

  /// How many words of `text` are stop words of this analyzer's language.
  package func stopWordCount(in text: String) -> Int {
    tokenizer.tokens(in: text).count(where: stopWords.contains)
  }
}
