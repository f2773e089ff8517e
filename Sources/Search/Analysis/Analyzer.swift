/// The fixed chain of steps from text to the terms that are indexed and searched.
///
/// Tokenise and fold, mark the stop words, stem. A query must pass the same analyzer as the
/// documents did.
package struct Analyzer: Sendable {
  private let tokenizer = Tokenizer()
  private let stopWords: StopWords
  private let stemmer: any Stemmer

  package init(stopWords: StopWords, stemmer: any Stemmer) {
    self.stopWords = stopWords
    self.stemmer = stemmer
  }

  package static let dutch = Analyzer(stopWords: .dutch, stemmer: DutchStemmer())
  package static let english = Analyzer(stopWords: .english, stemmer: EnglishStemmer())

  /// What stands for a word in the index.
  package struct AnalyzedWord: Hashable, Sendable {
    /// Equal for the forms of one word: `klanten` and `klant` give one term.
    package let term: String
    package let isStopWord: Bool
  }

  /// The words of `text`, in order.
  package func tokens(in text: String) -> [Token] { tokenizer.tokens(in: text) }

  /// What stands for a word, given as a token's text.
  package func analyze(_ word: String) -> AnalyzedWord {
    AnalyzedWord(term: stemmer.stem(word), isStopWord: stopWords.contains(word))
  }

  /// How many words of `text` are stop words of this analyzer's language.
  package func stopWordCount(in text: String) -> Int {
    tokenizer.tokens(in: text).count { stopWords.contains($0.text) }
  }
}
