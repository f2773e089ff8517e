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
  private let terms: LineTerms
  /// By term: how much it tells, by its rarity among the examples.
  private let rarity: Table<Float>
  /// By term, then by label: how much the term speaks for the label.
  private let weights: Table<Float>
  /// By label: what speaks for it before a word was read.
  private let biases: Table<Float>
  private let corrector: SpellingCorrector

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
    var meanings: [(stem: Int, parts: [Int])] = []
    var candidates = LineTerms.Builder()
    let lines = examples.map { example in
      var read: [Int] = []
      analyzer.forEachWord(in: example.text) { bytes in
        let word = words.add(bytes)
        if word == meanings.count {
          let text = String(decoding: bytes, as: UTF8.self)
          meanings.append(
            (
              candidates.add(Self.stem(of: text, analyzer, readsForms)),
              Self.parts(of: text, readsForms).map { candidates.add($0) }
            ))
          frequencies.append(0)
        }
        frequencies[word] += 1
        read.append(word)
      }
      let stems = read.map { meanings[$0].stem }
      var line = stems.map { candidates.see($0) }
      for pair in LineTerms.pairs(of: stems) { line.append(candidates.see(pair)) }
      for part in read.flatMap({ meanings[$0].parts }) { line.append(candidates.see(part)) }
      return line
    }
    let (terms, number) = candidates.finish()
    self.terms = terms
    var counts = [Float](repeating: 0, count: terms.count)
    // By term: the line that had it last, plus 1.
    var seen = [Int](repeating: 0, count: terms.count)
    let numbers = lines.enumerated().map { place, line in
      var numbers: [Int] = []
      for number in line.compactMap(number) where seen[number] <= place {
        seen[number] = place + 1
        counts[number] += 1
        numbers.append(number)
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

  /// The labels with how probable each is for a line of these words, by number; as its content words alone
  /// tell where `byContent` is true: a pair with one of them counts, a function word or a letter doesn't.
  package func probabilities(of words: [String], byContent: Bool = false) -> [Float] {
    let stems = words.map { word in
      terms.number(of: Self.stem(of: word, analyzer, readsForms))
        ?? corrector.correction(of: word).flatMap {
          terms.number(of: Self.stem(of: $0, analyzer, readsForms))
        }
    }
    let parts = words.map { Self.parts(of: $0, readsForms).compactMap(terms.number) }
    // What stands for the words that tell one text from another, and their parts.
    let content = Set(
      words.indices.filter { words[$0].utf8.count > 1 && !analyzer.isStopWord(words[$0]) }
        .flatMap { [stems[$0]] + parts[$0] })

    var numbers: [Int] = []
    var telling: [Bool] = []
    func take(_ number: Int?, of parts: [Int]) {
      guard let number, !numbers.contains(number) else { return }
      numbers.append(number)
      telling.append(!byContent || parts.contains { content.contains($0) })
    }
    for case let stem? in stems { take(stem, of: [stem]) }
    for pair in LineTerms.pairs(of: stems) {
      take(terms.number(of: pair), of: [pair.first, pair.second])
    }
    for part in parts.joined() { take(part, of: [part]) }

    var scores = Array(biases)
    for (share, isTelling) in zip(Self.shares(of: numbers, rarity), telling) where isTelling {
      for label in scores.indices {
        scores[label] += share.value * weights[Int(share.term) * scores.count + label]
      }
    }
    LogisticRegression.normalise(&scores)
    return scores
  }

  /// What stands for a word: its stem, or itself.
  private static func stem(of word: String, _ analyzer: Analyzer, _ readsForms: Bool) -> String {
    readsForms ? word : analyzer.term(of: word)
  }

  /// What a longer word begins and ends with, such as `vuur~` and `~apen`; of a form, what it ends in,
  /// such as `~ed`, and how participles are built, such as `ge~d`.
  private static func parts(of word: String, _ readsForms: Bool) -> [String] {
    let shortest = readsForms ? shortestWithEnding : shortestWithParts
    guard word.utf8.count >= shortest else { return [] }
    return readsForms
      ? ["~\(word.suffix(2))", "\(word.prefix(2))~\(word.suffix(1))"]
      : ["\(word.prefix(partLength))~", "~\(word.suffix(partLength))"]
  }

  private static let shortestWithEnding = 4
  private static let shortestWithParts = 6
  private static let partLength = 4

  private static func shares(
    of terms: [Int], _ rarity: some RandomAccessCollection<Float>
  ) -> [LogisticRegression.Share] {
    let values = terms.map { rarity[rarity.index(rarity.startIndex, offsetBy: $0)] }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return zip(terms, values).map {
      LogisticRegression.Share(term: Int32($0), value: $1 / length)
    }
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
    terms = try LineTerms(&reader)
    rarity = try reader.table()
    biases = try reader.table()
    weights = try reader.table()
    corrector = try SpellingCorrector(whole: &reader)
    guard rarity.count == terms.count, weights.count == terms.count * labelCount else {
      throw .malformed
    }
  }
}
