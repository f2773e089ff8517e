/// That a term occurs in a document's field.
package struct Posting: Hashable, Sendable {
  package let document: DocumentID
  /// How often; at least 1.
  package let frequency: Int
}

/// A term's place in an index: dense, from 0, in the order of first occurrence.
struct TermID: Hashable, Sendable {
  let rawValue: Int
}
