/// That a term occurs in a document's field, or in an example.
struct Posting: Hashable, BitwiseCopyable, Sendable {
  /// The place of the document, or that of the example.
  let document: Int32
  /// How often, more than 0; a part of a compound counts for less than a whole word.
  var frequency: Float
}

/// A term's place among those of its kind: dense, from 0, in the order of first occurrence.
struct TermID: Hashable, Sendable {
  let rawValue: Int
}
