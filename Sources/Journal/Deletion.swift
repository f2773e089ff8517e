/// That entries were deleted, and nothing of what was in them.
package struct Deletion: Hashable, Sendable {
  package enum Reason: String, Sendable {
    /// The owner asked for it.
    case asked
    /// The entries were older than the owner keeps them.
    case age
  }

  package let day: String
  /// How many entries, at least 1.
  package let count: Int
  package let reason: Reason

  package init(day: String, count: Int, reason: Reason) {
    self.day = day
    self.count = count
    self.reason = reason
  }
}
