/// That a term occurs in a document's field, or in an example.
struct Posting: Hashable, BitwiseCopyable, Sendable {
  /// The place of the document, or that of the example.
  let document: Int32
  /// How much of its frequency there counts, more than 0: saturated, and held back by the length.
  ///
  /// Kept ready, since every question asks for thousands of them.
  var share: Float
}

extension UnsafeBufferPointer<Posting> {
  /// Adds to the score of each document what the term counts for in it; a whole share counts `weight`.
  @inline(__always)
  func add(_ weight: Double, to scores: UnsafeMutableBufferPointer<Double>) {
    for posting in self { scores[Int(posting.document)] += weight * Double(posting.share) }
  }

  /// The share of a document; nil where the term is not in it.
  ///
  /// Postings are in the order of documents.
  /// - Complexity: O(log postings).
  func share(of document: DocumentID) -> Float? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].document) < document.rawValue { low = middle + 1 } else { high = middle }
    }
    guard low < endIndex, Int(self[low].document) == document.rawValue else { return nil }
    return self[low].share
  }
}
