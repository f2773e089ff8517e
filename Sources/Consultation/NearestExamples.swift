package import Search

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Labels a line by the examples that it is most like.
///
/// Lines are vectors of stems and pairs of neighbouring stems, weighed by tf-idf, function words
/// included: “en dan?” has no others. Likeness is the cosine (Salton, Wong and Yang, "A vector space
/// model for automatic indexing", 1975), and the nearest examples vote.
package struct NearestExamples: Sendable {
  private let analyzer: Analyzer
  private let terms: WordTable
  private let weights: Table<Double>
  /// By term: the examples that have it.
  private let postings: NumberLists
  /// By example.
  private let labels: Table<Int32>
  private let norms: Table<Double>
  private let corrector: SpellingCorrector

  /// Below this cosine the nearest example says nothing.
  private let leastLikeness: Double

  /// How many examples vote.
  private static var voterCount: Int { 7 }
  /// What a pair of words counts for, against a word.
  private static var pairWeight: Double { 0.5 }

  /// Takes examples with a label of 32 bits each.
  package init(
    _ examples: [(label: Int, text: String)], analyzer: Analyzer, leastLikeness: Double
  ) {
    self.analyzer = analyzer
    self.leastLikeness = leastLikeness
    var frequencies: [String: Int] = [:]
    var terms = WordTable.Builder()
    var postings: [[Int]] = []
    var known: [[Int]] = []
    for (example, content) in examples.enumerated() {
      let words = analyzer.tokens(in: content.text).map(\.text)
      for word in words { frequencies[word, default: 0] += 1 }
      var numbers: [Int] = []
      for term in Self.terms(words.map(analyzer.term)) {
        let number = terms.add(term)
        if number == postings.count { postings.append([]) }
        guard !numbers.contains(number) else { continue }
        numbers.append(number)
        postings[number].append(example)
      }
      known.append(numbers)
    }
    let table = terms.finish()
    let count = Double(examples.count)
    let weights = postings.indices.map { number in
      let idf = log(1 + count / Double(postings[number].count))
      return table[number].contains(" ") ? idf * Self.pairWeight : idf
    }
    let squares = weights.map { $0 * $0 }
    norms = Table(known.map { $0.sorted().reduce(0) { $0 + squares[$1] }.squareRoot() })
    self.terms = table
    self.weights = Table(weights)
    self.postings = NumberLists(postings)
    labels = Table(examples.map { Int32($0.label) })
    corrector = SpellingCorrector(frequencies: frequencies)
  }

  /// The stems and the pairs of neighbouring stems.
  private static func terms(_ stems: [String]) -> [String] {
    stems + zip(stems, stems.dropFirst()).map { "\($0) \($1)" }
  }

  /// The labels of the examples that a line is most like, each with its share of their votes, the
  /// greatest first; none where the line is like no example.
  package func labels(of line: String) -> [(label: Int, share: Double)] {
    let stems = analyzer.tokens(in: line).map { token in
      let stem = analyzer.term(of: token.text)
      guard terms.number(of: stem) == nil, let meant = corrector.correction(of: token.text) else {
        return stem
      }
      return analyzer.term(of: meant)
    }
    let strangeWeight = log(1 + Double(labels.count))
    var seen: Set<String> = []
    var norm = 0.0
    var scores = [Double](repeating: 0, count: labels.count)
    for term in Self.terms(stems) where seen.insert(term).inserted {
      guard let number = terms.number(of: term) else {
        // A word that no example has speaks against all of them.
        if !term.contains(" ") { norm += strangeWeight * strangeWeight }
        continue
      }
      let square = weights[number] * weights[number]
      norm += square
      for example in postings[number] { scores[Int(example)] += square }
    }
    guard norm > 0 else { return [] }
    let likeness = scores.indices.filter { scores[$0] > 0 }.map { example in
      (example: example, cosine: scores[example] / (norms[example] * norm.squareRoot()))
    }.sorted { $0.cosine == $1.cosine ? $0.example < $1.example : $0.cosine > $1.cosine }
    guard let nearest = likeness.first, nearest.cosine >= leastLikeness else { return [] }
    var votes: [(label: Int, votes: Double)] = []
    for voter in likeness.prefix(Self.voterCount) {
      let vote = voter.cosine * voter.cosine * voter.cosine
      let label = Int(labels[voter.example])
      if let place = votes.firstIndex(where: { $0.label == label }) {
        votes[place].votes += vote
      } else {
        votes.append((label, vote))
      }
    }
    let all = votes.reduce(0) { $0 + $1.votes }
    // The order of the votes decides between equal ones: it is that of likeness.
    let order = votes.indices.sorted {
      votes[$0].votes == votes[$1].votes ? $0 < $1 : votes[$0].votes > votes[$1].votes
    }
    return order.map { (votes[$0].label, votes[$0].votes / all) }
  }
}

extension NearestExamples {
  /// Writes all but the analyzer and the least likeness.
  func write(to writer: inout ImageWriter) {
    writer.append(labels)
    writer.append(norms)
    terms.write(to: &writer)
    writer.append(weights)
    postings.write(to: &writer)
    corrector.writeWhole(to: &writer)
  }

  /// Reads examples that were taken with an equal analyzer.
  init(
    _ reader: inout ImageReader, analyzer: Analyzer, leastLikeness: Double
  ) throws(Image.Fault) {
    self.analyzer = analyzer
    self.leastLikeness = leastLikeness
    labels = try reader.table()
    norms = try reader.table()
    terms = try WordTable(&reader)
    weights = try reader.table()
    postings = try NumberLists(&reader, below: labels.count)
    guard norms.count == labels.count, weights.count == terms.count,
      postings.count == terms.count
    else { throw .malformed }
    corrector = try SpellingCorrector(whole: &reader)
  }
}
