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
/// Multinomial logistic regression (Bishop, "Pattern Recognition and Machine Learning", 2006, 4.3.4)
/// over stems, pairs of neighbouring stems, the first and the last one, and pairs with a word between;
/// function words included: “en dan?” has no others; and over the parts of words, which compounds and
/// forms that no example has share with others. Where forms tell something, as the past tense does,
/// whole words stand for stems. Learned by stochastic gradient descent in one order, so the same
/// examples give the same classifier.
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

  /// How often every example is looked at.
  private static let rounds = 8
  /// How far the first step goes; each round goes less far.
  private static let firstStep: Float = 4
  /// Marks that stand before the first word and behind the last one.
  private static let (start, end) = ("^", "$")

  /// A term of a line with its share in the line; the squares of all shares add up to 1.
  private typealias Share = (term: Int, value: Float)

  /// Learns `labelCount` labels from examples with labels from 0 on.
  /// - Complexity: O(words of the examples × labels), a few tenths of a second for 6000 lines.
  package init(
    _ examples: [(label: Int, text: String)], labelCount: Int, analyzer: Analyzer,
    readsForms: Bool = false
  ) {
    self.analyzer = analyzer
    self.readsForms = readsForms
    var frequencies: [String: Int] = [:]
    var stems: [String: String] = [:]
    var terms = WordTable.Builder()
    var counts: [Float] = []
    let lines = examples.map { example in
      let words = analyzer.tokens(in: example.text).map(\.text)
      let read = words.map { word in
        frequencies[word, default: 0] += 1
        if let stem = stems[word] { return stem }
        let stem = Self.stem(of: word, analyzer, readsForms)
        stems[word] = stem
        return stem
      }
      return Self.terms(read, of: words, readsForms)
    }
    // A pair or a part that stands in one example only tells nothing about others.
    var occurrences: [String: Int] = [:]
    for term in lines.joined() where Self.isPart(term) { occurrences[term, default: 0] += 1 }
    let numbers = lines.map { line in
      var numbers: [Int] = []
      for term in line where !Self.isPart(term) || occurrences[term, default: 0] > 1 {
        let number = terms.add(term)
        if number == counts.count { counts.append(0) }
        guard !numbers.contains(number) else { continue }
        numbers.append(number)
        counts[number] += 1
      }
      return numbers
    }
    let total = Float(examples.count)
    let rarity = counts.map { 1 + log((1 + total) / (1 + $0)) }
    let shares = numbers.map { Self.shares(of: $0, rarity) }
    let learned = Self.learn(
      shares, labels: examples.map(\.label), labelCount: labelCount, termCount: counts.count)
    self.terms = terms.finish()
    self.rarity = Table(rarity)
    weights = Table(learned.weights)
    biases = Table(learned.biases)
    corrector = SpellingCorrector(frequencies: frequencies)
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
    Self.normalise(&scores)
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
  ) -> [Share] {
    let values = terms.map { rarity[rarity.index(rarity.startIndex, offsetBy: $0)] }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return zip(terms, values).map { ($0, $1 / length) }
  }

  /// Turns scores into probabilities.
  private static func normalise(_ scores: inout [Float]) {
    let most = scores.max() ?? 0
    var sum: Float = 0
    for label in scores.indices {
      scores[label] = exp(scores[label] - most)
      sum += scores[label]
    }
    for label in scores.indices { scores[label] /= sum }
  }

  private static func learn(
    _ lines: [[Share]], labels: [Int], labelCount: Int, termCount: Int
  ) -> (weights: [Float], biases: [Float]) {
    var weights = [Float](repeating: 0, count: termCount * labelCount)
    var biases = [Float](repeating: 0, count: labelCount)
    // Examples of a label stand together; a stride without a common factor mixes them.
    let stride = Self.stride(through: lines.count)
    var scores = biases
    weights.withUnsafeMutableBufferPointer { weights in
      for round in 0..<rounds {
        let step = firstStep / (1 + Float(round) * 0.5)
        for turn in lines.indices {
          let example = (turn * stride + round) % lines.count
          for label in scores.indices { scores[label] = biases[label] }
          for share in lines[example] {
            let row = share.term * labelCount
            for label in 0..<labelCount { scores[label] += share.value * weights[row + label] }
          }
          normalise(&scores)
          for label in scores.indices {
            scores[label] = step * ((label == labels[example] ? 1 : 0) - scores[label])
            biases[label] += 0.02 * scores[label]
          }
          for share in lines[example] {
            let row = share.term * labelCount
            for label in 0..<labelCount { weights[row + label] += share.value * scores[label] }
          }
        }
      }
    }
    return (weights, biases)
  }

  /// A number near the golden section of `count` that has no factor in common with it.
  private static func stride(through count: Int) -> Int {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    var stride = max(1, Int(Double(count) * 0.618))
    while divisor(stride, count) > 1 { stride += 1 }
    return stride
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
