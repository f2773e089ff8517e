import Search
import TestSupport
import Testing

@Suite("The plain index")
struct PlainIndexTests {
  private static let vocabulary = (0..<1500).map { "w\($0)" }

  /// Passages of random words, some far more frequent than others, some many times in one passage.
  private func passages(_ count: Int, _ random: inout SplitMix64) -> [[String]] {
    (0..<count).map { _ in
      (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in
        let most = Int.random(in: 1...Self.vocabulary.count, using: &random)
        let word = Self.vocabulary[Int.random(in: 0..<most, using: &random) * most / 1500]
        let isRepeated = Int.random(in: 0..<200, using: &random) == 0
        return [String](
          repeating: word, count: isRepeated ? Int.random(in: 2...40, using: &random) : 1)
      }
    }
  }

  /// BM25 as the books have it: a passage after the other, in double precision.
  private func scores(_ question: [String], _ passages: [[String]]) -> [Double] {
    let weighting = BM25.usual
    let average =
      max(1, Double(passages.reduce(0) { $0 + $1.count }) / Double(max(1, passages.count)))
    var scores = [Double](repeating: 0, count: passages.count)
    for word in question {
      let weight = weighting.inverseDocumentFrequency(
        documentFrequency: passages.count { $0.contains(word) }, documentCount: passages.count)
      for (number, passage) in passages.enumerated() {
        let frequency = passage.count { $0 == word }
        guard frequency > 0 else { continue }
        scores[number] +=
          weight
          * weighting.saturation(
            frequency: Double(frequency),
            norm: weighting.norm(length: passage.count, averageLength: average))
      }
    }
    return scores
  }

  private func index(_ passages: [[String]], parts: Int) -> PlainIndex {
    var drafts = (0..<parts).map { _ in PlainDraft() }
    for (number, passage) in passages.enumerated() {
      drafts[number * parts / passages.count].add(
        id: "p\(number)", title: passage.prefix(3).joined(separator: " "),
        text: passage.dropFirst(3).joined(separator: ", ").uppercased())
    }
    let merger = PlainMerger(drafts.map { $0.finish() })
    return PlainIndex(merger, merger.runs(parts).map { merger.pack($0) })
  }

  @Test(
    "finds the exact best on random passages: in one part or several, in one window or many",
    arguments: [(1, 1), (2, 2), (100, 1), (700, 5), (3000, 2), (9000, 3)])
  func exact(_ count: Int, _ parts: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let passages = self.passages(count, &random)
    let searcher = PlainSearcher(index(passages, parts: parts))
    for length in [1, 2, 3, 8, 1, 2, 4, 5, 30] {
      var question = (0..<length).map { _ in Self.vocabulary.randomElement(using: &random) ?? "" }
      question += [Self.vocabulary[Int.random(in: 0..<8, using: &random)]]
      let exact = scores(question, passages)
      let best = exact.enumerated().filter { $0.element > 0 }.sorted {
        $0.element == $1.element ? $0.offset < $1.offset : $0.element > $1.element
      }
      for top in [1, 10, 200] {
        let found = searcher.search(question.joined(separator: " "), count: top)
        #expect(found.count == min(top, best.count))
        for (hit, wanted) in zip(found, best) {
          #expect(abs(hit.score - wanted.element) < 1e-4)
          #expect(abs(exact[hit.document.rawValue] - wanted.element) < 1e-4)
        }
        for (hit, next) in zip(found, found.dropFirst()) where hit.score == next.score {
          #expect(hit.document < next.document)
        }
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
    let merger = PlainMerger([draft.finish()])
    let index = PlainIndex(merger, merger.runs(1).map { merger.pack($0) })
    for (question, isFound) in [
      ("één", true), ("àé", true), ("foto", true), ("s", true), ("VAN", true), ("3X", true),
      ("een", false), ("fotos", false),
    ] {
      let hits = PlainSearcher(index).search(question, count: 1)
      #expect(hits.map { index.id(of: $0.document) } == (isFound ? ["a"] : []), "\(question)")
    }
  }
}
