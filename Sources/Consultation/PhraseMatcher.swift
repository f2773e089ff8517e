package import Search

/// Finds phrases in texts: their words in order, in any form, with few words between.
package struct PhraseMatcher: Sendable {
  /// A phrase that was found.
  package struct Match: Hashable, Sendable {
    /// Its place among the phrases.
    package let phrase: Int
    /// The places of its words among the words of the text, in order.
    package let words: [Int]
  }

  /// How many other words may stand between two words of a phrase.
  private static let gap = 2

  private let analyzer: Analyzer
  /// Numbers of the stems that phrases have.
  private var numbers: [String: Int] = [:]
  /// The stems of each phrase, by number.
  private var phrases: [[Int]] = []
  /// The phrases that begin with each stem.
  private var beginnings: [Int: [Int]] = [:]
  private let corrector: SpellingCorrector

  package init(_ phrases: [String], analyzer: Analyzer) {
    self.analyzer = analyzer
    var frequencies: [String: Int] = [:]
    for (place, phrase) in phrases.enumerated() {
      var stems: [Int] = []
      for token in analyzer.tokens(in: phrase) {
        frequencies[token.text] = 1
        let stem = analyzer.term(of: token.text)
        let number = numbers[stem] ?? numbers.count
        numbers[stem] = number
        stems.append(number)
      }
      self.phrases.append(stems)
      if let first = stems.first { beginnings[first, default: []].append(place) }
    }
    corrector = SpellingCorrector(frequencies: frequencies)
  }

  /// Every phrase that stands in `text`, each once, in the order of their first words.
  package func matches(in text: String) -> [Match] {
    let words = analyzer.tokens(in: text).map { number(of: $0.text) }
    var found: [Match] = []
    var isFound: Set<Int> = []
    for (start, word) in words.enumerated() {
      guard let word else { continue }
      for phrase in beginnings[word] ?? [] where !isFound.contains(phrase) {
        if let places = places(of: phrases[phrase].dropFirst(), in: words, after: start) {
          found.append(Match(phrase: phrase, words: [start] + places))
          isFound.insert(phrase)
        }
      }
    }
    return found
  }

  /// The number of a word's stem, or of that of the word that was probably meant; nil where no phrase
  /// has it.
  private func number(of word: String) -> Int? {
    if let known = numbers[analyzer.term(of: word)] { return known }
    return corrector.correction(of: word).flatMap { numbers[analyzer.term(of: $0)] }
  }

  private func places(of rest: ArraySlice<Int>, in words: [Int?], after place: Int) -> [Int]? {
    guard let next = rest.first else { return [] }
    let last = min(place + 1 + Self.gap, words.count - 1)
    guard place < last else { return nil }
    for candidate in (place + 1)...last where words[candidate] == next {
      if let tail = places(of: rest.dropFirst(), in: words, after: candidate) {
        return [candidate] + tail
      }
    }
    return nil
  }
}
