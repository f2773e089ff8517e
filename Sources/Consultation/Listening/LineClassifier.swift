package import Search

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells what a line is by what it learned from examples.
///
/// Logistic regression over stems, pairs of neighbouring stems, the first and the last one, and pairs with
/// a word between; function words included: “en dan?” has no others; and over the parts of words, which
/// compounds and forms that no example has share with others. Where forms tell something, as the past
/// tense does, whole words stand for stems.
package struct LineClassifier: Sendable {
  private let analyzer: Analyzer
  /// Whether words are read as they are, with their endings, instead of as stems.
  private let readsForms: Bool
  private let terms: WordTable
  /// By term: how much it tells, by its rarity among the examples.
  private let rarity: Table<Float>
  /// By term, then by label: how much the term speaks for the label.
  private let weights: Table<Float>
  /// By label: what speaks for it before a word was read.
  private let biases: Table<Float>
  private let corrector: SpellingCorrector

  /// Marks that stand before the first word and behind the last one.
  private static let (start, end) = ("^", "$")

  /// What a classifier learns from.
  package struct Lesson: Sendable {
    let examples: [(label: Int, text: String)]
    let labelCount: Int
    let readsForms: Bool

    /// Takes examples of `labelCount` labels, from 0 on.
    package init(
      examples: [(label: Int, text: String)], labelCount: Int, readsForms: Bool = false
    ) {
      self.examples = examples
      self.labelCount = labelCount
      self.readsForms = readsForms
    }
  }

  /// Learns the labels of a lesson.
  /// - Complexity: O(words of the examples × labels), a few tenths of a second for 6000 lines.
  package init(_ lesson: Lesson, analyzer: Analyzer) {
    let (examples, readsForms) = (lesson.examples, lesson.readsForms)
    self.analyzer = analyzer
    self.readsForms = readsForms
    var words = WordTable.Builder()
    // By word, as it is numbered: how often it stands in the examples, and what stands for it.
    var frequencies: [Int] = []
    var stems: [String] = []
    var found = WordTable.Builder()
    var occurrences: [Int] = []
    let lines = examples.map { example in
      let texts = analyzer.tokens(in: example.text).map(\.text)
      let read = texts.map { text in
        let word = words.add(text)
        if word == stems.count {
          stems.append(Self.stem(of: text, analyzer, readsForms))
          frequencies.append(0)
        }
        frequencies[word] += 1
        return stems[word]
      }
      return Self.terms(read, of: texts, readsForms).map { text in
        let term = found.add(text)
        if term == occurrences.count { occurrences.append(0) }
        occurrences[term] += 1
        return term
      }
    }
    // A pair or a part that stands in one example only tells nothing about others.
    let candidates = found.finish()
    var terms = WordTable.Builder()
    let kept = occurrences.indices.map { number -> Int? in
      let text = candidates[number]
      return occurrences[number] > 1 || !Self.isPart(text) ? terms.add(text) : nil
    }
    self.terms = terms.finish()
    var counts = [Float](repeating: 0, count: self.terms.count)
    let numbers = lines.map { line in
      var numbers: [Int] = []
      for case let number? in line.map({ kept[$0] }) where !numbers.contains(number) {
        numbers.append(number)
        counts[number] += 1
      }
      return numbers
    }
    let total = Float(examples.count)
    let rarity = counts.map { 1 + log((1 + total) / (1 + $0)) }
    let learned = LogisticRegression(
      numbers.map { Self.shares(of: $0, rarity) }, labels: examples.map(\.label),
      labelCount: lesson.labelCount, termCount: counts.count)
    self.rarity = Table(rarity)
    weights = Table(learned.weights)
    biases = Table(learned.biases)
    let known = words.finish()
    corrector = SpellingCorrector(
      frequencies: Dictionary(
        uniqueKeysWithValues: frequencies.enumerated().map { (known[$0.offset], $0.element) }))
  }

  /// How many labels there are.
  var labelCount: Int { biases.count }

  /// The labels with how probable each is for a line, by number; as its content words alone tell where
  /// `byContent` is true: a pair with one of them counts, a function word or a letter doesn't.
  package func probabilities(of line: String, byContent: Bool = false) -> [Float] {
    let words = analyzer.tokens(in: line).map(\.text)
    let stems = words.map { word in
      let stem = Self.stem(of: word, analyzer, readsForms)
      guard terms.number(of: stem) == nil, let meant = corrector.correction(of: word) else {
        return stem
      }
      return Self.stem(of: meant, analyzer, readsForms)
    }
    let content = byContent ? self.content(of: words, stems) : []
    var numbers: [Int] = []
    var telling: [Bool] = []
    for term in Self.terms(stems, of: words, readsForms) {
      guard let number = terms.number(of: term), !numbers.contains(number) else { continue }
      numbers.append(number)
      telling.append(!byContent || term.split(separator: " ").contains { content.contains($0) })
    }
    var scores = Array(biases)
    for (share, isTelling) in zip(Self.shares(of: numbers, rarity), telling) where isTelling {
      for label in scores.indices {
        scores[label] += share.value * weights[share.term * scores.count + label]
      }
    }
    LogisticRegression.normalise(&scores)
    return scores
  }

  /// What stands for the words that tell one text from another, and their parts.
  private func content(of words: [String], _ stems: [String]) -> Set<Substring> {
    let content = zip(words, stems).filter { word, _ in
      word.utf8.count > 1 && !analyzer.isStopWord(word)
    }
    return Set((content.map(\.1) + Self.parts(content.map(\.0))).map { Substring($0) })
  }

  /// What stands for a word: its stem, or itself.
  private static func stem(of word: String, _ analyzer: Analyzer, _ readsForms: Bool) -> String {
    readsForms ? word : analyzer.term(of: word)
  }

  /// The terms of a line, given what stands for its words.
  private static func terms(
    _ stems: [String], of words: [String], _ readsForms: Bool
  ) -> [String] {
    terms(stems) + (readsForms ? endings(words) : parts(words))
  }

  /// The stems with their pairs.
  private static func terms(_ stems: [String]) -> [String] {
    guard !stems.isEmpty else { return [] }
    let marked = [start] + stems + [end]
    return stems + zip(marked, marked.dropFirst()).map { "\($0) \($1)" }
      + zip(stems, stems.dropFirst(2)).map { "\($0)  \($1)" }
  }

  /// What the words of a line end in, such as `~ed`, and how participles are built, such as `ge~d`.
  private static func endings(_ words: [String]) -> [String] {
    words.filter { $0.utf8.count >= shortestWithEnding }
      .flatMap { ["~\($0.suffix(2))", "\($0.prefix(2))~\($0.suffix(1))"] }
  }

  /// What the longer words of a line begin and end with, such as `vuur~` and `~apen`.
  private static func parts(_ words: [String]) -> [String] {
    words.filter { $0.utf8.count >= shortestWithParts }
      .flatMap { ["\($0.prefix(partLength))~", "~\($0.suffix(partLength))"] }
  }

  private static let shortestWithEnding = 4
  private static let shortestWithParts = 6
  private static let partLength = 4

  /// Whether a term is a pair or a part of a word.
  private static func isPart(_ term: String) -> Bool {
    term.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "~") }
  }

  private static func shares(
    of terms: [Int], _ rarity: some RandomAccessCollection<Float>
  ) -> [LogisticRegression.Share] {
    let values = terms.map { rarity[rarity.index(rarity.startIndex, offsetBy: $0)] }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return zip(terms, values).map { ($0, $1 / length) }
  }
}

extension LineClassifier {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    writer.append(readsForms)
    terms.write(to: &writer)
    writer.append(rarity)
    writer.append(biases)
    writer.append(weights)
    corrector.writeWhole(to: &writer)
  }

  /// Reads a classifier that was made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    self.analyzer = analyzer
    readsForms = try reader.flag()
    terms = try WordTable(&reader)
    rarity = try reader.table()
    biases = try reader.table()
    weights = try reader.table()
    corrector = try SpellingCorrector(whole: &reader)
    guard rarity.count == terms.count, weights.count == terms.count * labelCount else {
      throw .malformed
    }
  }
}
