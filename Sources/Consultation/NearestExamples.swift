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
package struct NearestExamples<Label: Hashable & Sendable>: Sendable {
  private let analyzer: Analyzer
  private var numbers: [String: Int] = [:]
  private var weights: [Double] = []
  /// By term: the examples that have it.
  private var postings: [[Int]] = []
  private var labels: [Label] = []
  private var norms: [Double] = []
  private let strangeWeight: Double
  private let corrector: SpellingCorrector

  /// Below this cosine the nearest example says nothing.
  private let leastLikeness: Double

  /// How many examples vote.
  private static var voterCount: Int { 7 }
  /// What a pair of words counts for, against a word.
  private static var pairWeight: Double { 0.5 }

  package init(
    _ examples: [(label: Label, text: String)], analyzer: Analyzer, leastLikeness: Double
  ) {
    self.analyzer = analyzer
    self.leastLikeness = leastLikeness
    var frequencies: [String: Int] = [:]
    var terms: [[Int]] = []
    for example in examples {
      var known: [Int] = []
      let words = analyzer.tokens(in: example.text).map(\.text)
      for word in words { frequencies[word, default: 0] += 1 }
      for term in Self.terms(words.map(analyzer.term)) {
        let number = numbers[term] ?? numbers.count
        if numbers[term] == nil {
          numbers[term] = number
          postings.append([])
        }
        if !known.contains(number) { known.append(number) }
      }
      for number in known { postings[number].append(labels.count) }
      terms.append(known)
      labels.append(example.label)
    }
    let count = Double(examples.count)
    strangeWeight = log(1 + count)
    weights = [Double](repeating: 0, count: numbers.count)
    for (term, number) in numbers {
      let idf = log(1 + count / Double(postings[number].count))
      weights[number] = term.contains(" ") ? idf * Self.pairWeight : idf
    }
    let squares = weights.map { $0 * $0 }
    norms = terms.map { $0.sorted().reduce(0) { $0 + squares[$1] }.squareRoot() }
    corrector = SpellingCorrector(frequencies: frequencies)
  }

  /// The stems and the pairs of neighbouring stems.
  private static func terms(_ stems: [String]) -> [String] {
    stems + zip(stems, stems.dropFirst()).map { "\($0) \($1)" }
  }

  /// The labels of the examples that a line is most like, each with its share of their votes, the
  /// greatest first; none where the line is like no example.
  package func labels(of line: String) -> [(label: Label, share: Double)] {
    let stems = analyzer.tokens(in: line).map { token in
      let stem = analyzer.term(of: token.text)
      guard numbers[stem] == nil, let meant = corrector.correction(of: token.text) else {
        return stem
      }
      return analyzer.term(of: meant)
    }
    var seen: Set<String> = []
    var norm = 0.0
    var scores = [Double](repeating: 0, count: labels.count)
    for term in Self.terms(stems) where seen.insert(term).inserted {
      guard let number = numbers[term] else {
        // A word that no example has speaks against all of them.
        if !term.contains(" ") { norm += strangeWeight * strangeWeight }
        continue
      }
      let square = weights[number] * weights[number]
      norm += square
      for example in postings[number] { scores[example] += square }
    }
    guard norm > 0 else { return [] }
    let likeness = scores.indices.filter { scores[$0] > 0 }.map { example in
      (example: example, cosine: scores[example] / (norms[example] * norm.squareRoot()))
    }.sorted { $0.cosine == $1.cosine ? $0.example < $1.example : $0.cosine > $1.cosine }
    guard let nearest = likeness.first, nearest.cosine >= leastLikeness else { return [] }
    var votes: [(label: Label, votes: Double)] = []
    for voter in likeness.prefix(Self.voterCount) {
      let vote = voter.cosine * voter.cosine * voter.cosine
      if let place = votes.firstIndex(where: { $0.label == labels[voter.example] }) {
        votes[place].votes += vote
      } else {
        votes.append((labels[voter.example], vote))
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
