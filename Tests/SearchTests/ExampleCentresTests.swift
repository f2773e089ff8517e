import Search
import TestSupport
import Testing

/// Examples of two words each, so that what a word of a question gives by way of the examples can be
/// worked out from the definitions: by the votes of those that hold it, and by the centres.
@Suite("The centres of examples")
struct ExampleCentresTests {
  private static let common = ["bo", "fa", "ku", "lu", "po", "ra", "si", "ta", "vo", "xu"]
  /// Each in one example only.
  private static let single = ["qa", "qe", "qu"]

  /// What an example counts for in a further document.
  private static let shared = 0.7

  private typealias Example = (words: [String], share: Double)

  /// By document: its examples; some belong to two documents.
  private let documents: [[Example]]

  init() {
    var random = SplitMix64(seed: 33)
    var pairs = Self.common.flatMap { first in
      Self.common.filter { $0 != first }.map { [first, $0] }
    }
    pairs.shuffle(using: &random)
    var documents = [24, 6, 40].map { count in
      (0..<count).map { _ -> Example in (pairs.removeLast(), 1) }
    }
    for (place, word) in Self.single.enumerated() { documents[place].append((["bo", word], 1)) }
    documents[0] += documents[2].prefix(9).map { ($0.words, Self.shared) }
    documents[1] += documents[0].prefix(4).map { ($0.words, Self.shared) }
    self.documents = documents
  }

  private var index: InvertedIndex {
    var builder = IndexBuilder(analyzer: .dutch)
    for examples in documents {
      func questions(_ share: Double) -> [String] {
        examples.filter { $0.share == share }.map { $0.words.joined(separator: " ") }
      }
      builder.add(
        Document(questions: questions(1), sharedQuestions: questions(Self.shared), text: ""))
    }
    return builder.finish()
  }

  /// All examples, each once.
  private var examples: [[String]] {
    documents.flatMap { $0.filter { $0.share == 1 }.map(\.words) }
  }

  private func rarity(_ word: String) -> Double {
    BM25.shortTexts.inverseDocumentFrequency(
      documentFrequency: examples.count { $0.contains(word) }, documentCount: examples.count)
  }

  /// What the votes give.
  ///
  /// A vote is twice the square of an example's score, divided by the best score there can be; the word's
  /// part of it is 2 / 2.5 of its rarity in an example of mean length.
  private func votes(_ word: String, _ document: Int) -> Double {
    documents[document].filter { $0.words.contains(word) }
      .reduce(0) { $0 + $1.share * 2 * rarity(word) / (BM25.shortTexts.k1 + 1) }
  }

  /// What the centre gives.
  ///
  /// 32 times the word's rarity and its part of the sum of unit vectors, which is brought to length 1
  /// and held back where there are few examples.
  private func centre(_ word: String, _ document: Int) -> Double {
    func part(_ word: String) -> Double { Self.single.contains(word) ? 0 : rarity(word) }
    func length(_ parts: [Double]) -> Double { parts.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    let sums = Self.common.map { word in
      documents[document].filter { $0.words.contains(word) }
        .reduce(0) { $0 + $1.share * part(word) / length($1.words.map(part)) }
    }
    guard let place = Self.common.firstIndex(of: word) else { return 0 }
    let count = documents[document].reduce(0) { $0 + $1.share }
    let certainty = count / (count + 15)
    return 32 * certainty * certainty * part(word) * sums[place] / length(sums)
  }

  @Test("give a word what their definition says, beside the votes")
  func definition() {
    let index = index
    for word in Self.common + Self.single {
      let query = index.query(word)
      for document in documents.indices {
        let found = index.explain(query, DocumentID(rawValue: document)).parts
          .filter { $0.step == .form && $0.source == .examples }
          .reduce(0) { $0 + $1.contribution }
        let expected = votes(word, document) + centre(word, document)
        // A posting keeps its share with an error of 1 in 256.
        #expect(
          abs(found - expected) <= expected / 256, "\(word), \(document): \(found), not \(expected)"
        )
      }
    }
  }

  @Test("leave what they give out of no score")
  func scores() {
    let index = index
    let query = index.query("bo fa ku")
    for hit in index.search(query, count: 3) {
      #expect(abs(index.explain(query, hit.document).score - hit.score) < 1e-9)
    }
  }
}
