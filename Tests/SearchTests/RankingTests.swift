import Search
import TestSupport
import Testing

@Suite("Ranking")
struct RankingTests {
  private func index(_ documents: [Document]) -> InvertedIndex {
    var builder = IndexBuilder(analyzer: .dutch)
    for document in documents { builder.add(document) }
    return builder.finish()
  }

  private func order(_ question: String, _ documents: [Document]) -> [Int] {
    let index = index(documents)
    return index.search(index.query(question), count: 10).map(\.document.rawValue)
  }

  private func document(_ questions: String = "", text: String = "") -> Document {
    Document(questions: questions, text: text)
  }

  @Test("puts a match in the questions before one in the text")
  func fields() {
    #expect(
      order(
        "klacht", [document("factuur", text: "klacht"), document("klacht", text: "factuur")])
        == [1, 0])
  }

  @Test("puts a document with a rare word before one with a common word")
  func rareWords() {
    let documents = [
      document("klant belt"), document("klant mailt"), document("klant huilt"), document("hond"),
    ]
    #expect(order("klant huilt", documents).first == 2)
    #expect(order("klant hond", documents).first == 3)
  }

  @Test("puts a short document before a long one with the same words")
  func length() {
    let long = "klacht over van alles en nog wat en dan ook nog een hele reeks andere dingen"
    #expect(order("klacht", [document(long), document("klacht")]) == [1, 0])
  }

  @Test("counts a word that comes often, but less each time")
  func saturation() {
    let often = BM25().saturation(frequency: 10, length: 10, averageLength: 10)
    let twice = BM25().saturation(frequency: 2, length: 10, averageLength: 10)
    let once = BM25().saturation(frequency: 1, length: 10, averageLength: 10)
    #expect(once < twice)
    #expect(twice < 2 * once)
    #expect(often < BM25().k1 + 1)
  }

  @Test("gives the weights of the published formula")
  func formula() {
    // By hand: ln(1 + (10 - 2 + 0.5) / (2 + 0.5)) and 3 * 2.2 / (3 + 1.2 * (0.25 + 0.75 * 2)).
    let idf = BM25().inverseDocumentFrequency(documentFrequency: 2, documentCount: 10)
    #expect(abs(idf - 1.481_604_540_924_216) < 1e-12)
    let share = BM25().saturation(frequency: 3, length: 20, averageLength: 10)
    #expect(abs(share - 1.294_117_647_058_823_5) < 1e-12)
  }

  @Test("breaks ties by the order in which documents were added")
  func ties() {
    let documents = Array(repeating: document("klacht"), count: 7)
    #expect(order("klacht", documents) == Array(0..<7))
  }

  @Test("finds nothing for words that no document has, and for no words at all")
  func nothing() {
    #expect(order("pizza", [document("klacht")]).isEmpty)
    #expect(order("?!", [document("klacht")]).isEmpty)
    #expect(order("klacht", []).isEmpty)
  }

  @Test("keeps no more than it is asked for, and the best of them", arguments: [1, 2, 3, 50])
  func topHits(_ count: Int) {
    var generator = SplitMix64(seed: 7)
    let documents = (0..<50).map { _ in
      let complaints = Int.random(in: 1...5, using: &generator)
      let dogs = Int.random(in: 0..<9, using: &generator)
      return document(
        String(repeating: "klacht ", count: complaints) + String(repeating: "hond ", count: dogs))
    }
    let index = index(documents)
    let query = index.query("klacht")
    let all = index.search(query, count: 50)
    #expect(all.count == 50)
    #expect(
      zip(all, all.dropFirst()).allSatisfy { left, right in
        left.score > right.score || (left.score == right.score && left.document < right.document)
      })
    #expect(index.search(query, count: count) == Array(all.prefix(count)))
  }

  @Test("explains a score as a sum that is the score")
  func explanation() throws {
    let index = index([
      document("klacht over een factuur", text: "zoek de factuur op"), document("boze klant"),
    ])
    let query = index.query("klacht over de factuur van de klant")
    for hit in index.search(query, count: 10) {
      let explanation = index.explain(query, hit.document)
      #expect(explanation.score == hit.score)
    }
    let first = try #require(index.search(query, count: 1).first)
    let words = index.explain(query, first.document).parts.map { "\($0.word) \($0.field)" }
    #expect(words == ["klacht questions", "over questions", "factuur questions", "factuur text"])
  }

  @Test("is sure of a document that holds all content words, and not at all of one without any")
  func confidence() throws {
    let index = index([document("boze klant aan de balie"), document("factuur klopt niet")])
    func confidence(_ question: String) throws -> Double {
      let query = index.query(question)
      let hit = try #require(index.search(query, count: 1).first)
      return index.confidence(of: hit, for: query)
    }
    #expect(try confidence("boze klant") == 1)
    #expect(try confidence("een taart aan de muur") == 0)
    let half = try confidence("boze giraffe")
    #expect(half > 0 && half < 0.5)
  }
}
