/// An if-then plan: one situation, and the one thing to do when it comes up.
package struct Plan: Hashable, Sendable {
  /// What comes after "if", without a capital or a full stop of its own.
  package let situation: String
  /// What comes after "then".
  package let action: String

  /// Makes a plan of two answers; "als" and "dan" (if, then) that were typed along are left out.
  package init(situation: String, action: String) {
    self.situation = Self.clause(situation, without: ["als", "if"])
    self.action = Self.clause(action, without: ["dan", "then"])
  }

  private static func clause(_ answer: String, without openings: [String]) -> String {
    var words = answer.split(separator: " ")
    if let first = words.first, words.count > 1, openings.contains(first.lowercased()) {
      words.removeFirst()
    }
    var text = words.joined(separator: " ")
    while let last = text.last, ".,;".contains(last) { text.removeLast() }
    return text
  }
}
