/// That a term occurs in a document's field, or in an example; or that a document has an example.
///
/// Four bytes, since an index has millions and each start reads all of them: 20 bits for the document and
/// 12 for its share, which is a number with 5 bits of exponent and 7 of fraction.
package struct Posting: BitwiseCopyable, Sendable {
  private let bits: UInt32

  /// A document's place must be below this.
  package static let mostDocuments = 1 << 20
  private static let shareBits: UInt32 = 12
  /// How many of the last bits of a `Double` are left out of a share.
  private static let droppedBits: UInt64 = 45
  /// The first bits of the least share, 2⁻²⁶, whose exponent a `Double` writes as 997; the greatest is a
  /// little below 64.
  private static let leastShare: UInt64 = 997 << 7

  /// Keeps a share of at most 63 with an error of at most 1 in 256; one below 2⁻²⁶, the least, becomes that.
  package init(document: Int32, share: Float) {
    let half: UInt64 = 1 << (Self.droppedBits - 1)
    let rounded = (Double(share).bitPattern + half) >> Self.droppedBits
    let steps = max(rounded, Self.leastShare) - Self.leastShare
    bits = UInt32(document) << Self.shareBits | UInt32(min(steps, 1 << UInt64(Self.shareBits) - 1))
  }

  /// The place of the document, or that of the example.
  package var document: Int { Int(bits >> Self.shareBits) }

  /// How much of its frequency there counts, more than 0: saturated, and held back by the length.
  ///
  /// Kept ready, since every question asks for thousands of them.
  package var share: Double {
    let steps = UInt64(bits & (1 << Self.shareBits - 1))
    return Double(bitPattern: (steps + Self.leastShare) << Self.droppedBits)
  }

  /// Whether all documents lie below `count`; any bits are a share.
  /// - Complexity: O(postings), several at a time.
  package static func areAll(_ postings: UnsafeBufferPointer<Posting>, below count: Int) -> Bool {
    var highest: UInt32 = 0
    for posting in postings { highest = max(highest, posting.bits) }
    return postings.isEmpty || Int(highest >> shareBits) < count
  }
}

extension UnsafeBufferPointer<Posting> {
  /// Adds to the score of each document what the term counts for in it; a whole share counts `weight`.
  @inline(__always)
  func add(_ weight: Double, to scores: UnsafeMutableBufferPointer<Double>) {
    for posting in self { scores[posting.document] += weight * posting.share }
  }

  /// The share of a document; nil where the term is not in it.
  ///
  /// Postings are in the order of documents.
  /// - Complexity: O(log postings).
  func share(of document: DocumentID) -> Double? {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].document < document.rawValue { low = middle + 1 } else { high = middle }
    }
    guard low < endIndex, self[low].document == document.rawValue else { return nil }
    return self[low].share
  }
}
