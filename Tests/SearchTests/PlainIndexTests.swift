import Search
import TestSupport
import Testing

@Suite("The plain index")
struct PlainIndexTests {
  private static let vocabulary = (0..<300).map { "w\($0)" }

  /// Passages of random words, frequent ones more often.
  private func passages(_ count: Int, _ random: inout SplitMix64) -> [[String]] {
    (0..<count).map { _ in
      (0..<Int.random(in: 0...40, using: &random)).map { _ in
        let most = Int.random(in: 1...300, using: &random)
        return Self.vocabulary[Int.random(in: 0..<most, using: &random)]
      }
    }
  }

  /// BM25 as the books have it: a passage after the other, in double precision.
  private func scores(_ question: [String], _ passages: [[String]]) -> [Double] {
    let weighting = BM25()
    let average =
      max(1, Double(passages.reduce(0) { $0 + $1.count }) / Double(max(1, passages.count)))
    return passages.map { passage in
      question.reduce(0) { sum, word in
        let frequency = passage.count { $0 == word }
        guard frequency > 0 else { return sum }
        return sum
          + weighting.inverseDocumentFrequency(
            documentFrequency: passages.count { $0.contains(word) }, documentCount: passages.count)
          * weighting.saturation(
            frequency: Double(frequency), length: passage.count, averageLength: average)
      }
    }
  }

  private func index(_ passages: [[String]], parts: Int) -> PlainIndex {
    var drafts = (0..<parts).map { _ in PlainDraft() }
    for (number, passage) in passages.enumerated() {
      drafts[number * parts / passages.count].add(
        id: "p\(number)", title: passage.prefix(3).joined(separator: " "),
        text: passage.dropFirst(3).joined(separator: ", ").uppercased())
    }
    return PlainIndex(drafts)
  }

  @Test("finds the exact best, on random passages in one part or several", arguments: [1, 2, 5])
  func exact(_ parts: Int) {
    var random = SplitMix64(seed: UInt64(parts))
    let passages = self.passages(700, &random)
    let index = index(passages, parts: parts)
    let searcher = PlainSearcher(index)
    for length in [1, 2, 3, 8, 1, 2] {
      let question = (0..<length).map { _ in Self.vocabulary.randomElement(using: &random) ?? "" }
      let exact = scores(question, passages)
      let found = searcher.search(question.joined(separator: " "), count: 10)
      let best = exact.enumerated().filter { $0.element > 0 }.sorted {
        $0.element == $1.element ? $0.offset < $1.offset : $0.element > $1.element
      }.prefix(10)
      #expect(found.count == best.count)
      for (hit, wanted) in zip(found, best) {
        #expect(abs(hit.score - wanted.element) < 1e-4)
        #expect(abs(exact[hit.document.rawValue] - wanted.element) < 1e-4)
      }
    }
  }

  @Test("finds the same when it was stored")
  func stored() throws {
    var random = SplitMix64(seed: 5)
    let made = index(passages(200, &random), parts: 2)
    var writer = ImageWriter()
    made.write(to: &writer)
    var reader = ImageReader(writer.bytes.withUnsafeBytes { Image(copying: $0) })
    let read = try PlainIndex(&reader)
    #expect(read.count == 200)
    for question in ["w0 w1", "w299", "w17 w17 w3", "nothing", ""] {
      let hits = PlainSearcher(made).search(question, count: 5)
      #expect(PlainSearcher(read).search(question, count: 5) == hits)
      #expect(hits.map { read.id(of: $0.document) } == hits.map { made.id(of: $0.document) })
    }
  }

  @Test("reads words beyond ASCII, and cuts at everything but letters and digits")
  func words() {
    var draft = PlainDraft()
    draft.add(id: "a", title: "Één ÀÉ", text: "foto's_van 3x")
    draft.add(id: "b", title: "", text: "andere woorden")
    let index = PlainIndex([draft])
    for (question, isFound) in [
      ("één", true), ("àé", true), ("foto", true), ("s", true), ("VAN", true), ("3X", true),
      ("een", false), ("fotos", false),
    ] {
      let hits = PlainSearcher(index).search(question, count: 1)
      #expect(hits.map { index.id(of: $0.document) } == (isFound ? ["a"] : []), "\(question)")
    }
  }
}
