package import SourceText

/// Words and what stands for them.
package struct SynonymRule: Hashable, Sendable {
  /// Words or short phrases.
  package let from: [String]
  package let to: [String]
  package let location: SourceLocation

  /// Reads `a, b` or `a => b`; nil where the line is neither, or has no arrow and needs one.
  init?(_ line: String, needsArrow: Bool, at location: SourceLocation) {
    let sides = line.split(separator: "=>", omittingEmptySubsequences: false)
      .map { String($0).commaSeparated }
    switch sides.count {
    case 1 where !needsArrow && sides[0].count > 1:
      from = sides[0]
      to = sides[0]
    case 2 where !sides[0].isEmpty && !sides[1].isEmpty:
      from = sides[0]
      to = sides[1]
    default:
      return nil
    }
    self.location = location
  }

  private init(from: [String], to: [String], location: SourceLocation) {
    self.from = from
    self.to = to
    self.location = location
  }

  /// The rule read the other way round.
  package var reversed: SynonymRule { SynonymRule(from: to, to: from, location: location) }
}
