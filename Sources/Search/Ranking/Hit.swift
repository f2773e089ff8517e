/// A document that a search found.
package struct Hit: Hashable, Sendable {
  package let document: DocumentID
  /// Greater than 0, higher is better; comparable within one query only.
  package let score: Double

  /// Whether this hit stands before the other in a ranking: a total order.
  func precedes(_ other: Hit) -> Bool {
    score == other.score ? document < other.document : score > other.score
  }
}
