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
  /// The stems that phrases have.
  private let stems: WordTable
  /// The stems of each phrase, by number.
  private let phrases: NumberLists
  /// By stem: the phrases that begin with it.
  private let beginnings: NumberLists
  private let corrector: SpellingCorrector

  package init(_ phrases: [String], analyzer: Analyzer) {
    self.analyzer = analyzer
    var stems = WordTable.Builder()
    // Phrases with alternatives repeat their words by the thousand.
    var known: [String: Int] = [:]
    let numbers = phrases.map { phrase in
      analyzer.tokens(in: phrase).map { word in
        if let number = known[word] { return number }
        let number = stems.add(analyzer.term(of: word))
        known[word] = number
        return number
      }
    }
    let table = stems.finish()
    var beginnings = [[Int]](repeating: [], count: table.count)
    for (place, phrase) in numbers.enumerated() {
      if let first = phrase.first { beginnings[first].append(place) }
    }
    self.stems = table
    self.phrases = NumberLists(numbers)
    self.beginnings = NumberLists(beginnings)
    corrector = SpellingCorrector(frequencies: known.mapValues { _ in 1 })
  }

  /// Every phrase that stands in a text of these words, each once, in the order of their first words.
  package func matches(in words: [String]) -> [Match] {
    let words = words.map(number)
    var found: [Match] = []
    var isFound: Set<Int> = []
    for (start, word) in words.enumerated() {
      guard let word else { continue }
      for phrase in beginnings[Int(word)].map(Int.init) where !isFound.contains(phrase) {
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
  private func number(of word: String) -> UInt32? {
    let known = stems.number(of: analyzer.term(of: word))
    let number =
      known ?? corrector.correction(of: word).flatMap { stems.number(of: analyzer.term(of: $0)) }
    return number.map { UInt32($0) }
  }

  private func places(
    of rest: Slice<UnsafeBufferPointer<UInt32>>, in words: [UInt32?], after place: Int
  ) -> [Int]? {
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

extension PhraseMatcher {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    stems.write(to: &writer)
    phrases.write(to: &writer)
    beginnings.write(to: &writer)
    corrector.writeWhole(to: &writer)
  }

  /// Reads a matcher that was made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    self.analyzer = analyzer
    stems = try WordTable(&reader)
    phrases = try NumberLists(&reader, below: stems.count)
    beginnings = try NumberLists(&reader, below: phrases.count)
    guard beginnings.count == stems.count else { throw .malformed }
    corrector = try SpellingCorrector(whole: &reader)
  }

  /// How many phrases there are.
  var count: Int { phrases.count }
}
