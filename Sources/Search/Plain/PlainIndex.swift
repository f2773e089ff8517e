/// An index for comparisons: BM25 over one field of plain words, whose best passages are exact.
package final class PlainIndex: Sendable {
  private let words: WordTable
  private let ids: StringTable
  let norms: PlainNorms
  let postings: PlainPostings

  package var count: Int { ids.count }

  package func id(of passage: DocumentID) -> String { ids[passage.rawValue] }

  static let weighting = BM25.usual

  /// Puts together what was merged, its runs packed in their order.
  package init(_ merger: PlainMerger, _ packed: [PlainPacker]) {
    words = merger.words
    ids = merger.ids
    norms = merger.norms
    postings = PlainPostings(packed, passages: merger.norms.count)
  }

  /// The words of a question that are here, in order, each with what it can add to a score at most.
  func weights(of question: String) -> [(word: Int, weight: Float)] {
    var weights: [(word: Int, weight: Float)] = []
    PlainWords.forEach(in: question) { bytes in
      guard let word = words.number(of: bytes) else { return }
      let weight = Float(
        Self.weighting.inverseDocumentFrequency(
          documentFrequency: Int(postings.counts[word]), documentCount: count)
          * (Self.weighting.k1 + 1))
      if let place = weights.firstIndex(where: { $0.word == word }) {
        weights[place].weight += weight
      } else {
        weights.append((word, weight))
      }
    }
    return weights
  }

  // MARK: - Storing

  package func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    ids.write(to: &writer)
    norms.write(to: &writer)
    postings.write(to: &writer)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try WordTable(&reader)
    ids = try StringTable(&reader)
    norms = try PlainNorms(&reader)
    postings = try PlainPostings(&reader, passages: norms.count)
    guard ids.count == norms.count, postings.counts.count == words.count else { throw .malformed }
  }
}
