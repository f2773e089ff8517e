/// A document's place in its index: dense, from 0, in the order in which documents were added.
package struct DocumentID: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue < right.rawValue
  }
}
