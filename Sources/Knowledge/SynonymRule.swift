package import SourceText

/// Words and what stands for them.
package struct SynonymRule: Hashable, Sendable {
  /// Words or short phrases.
  package let from: [String]
  package let to: [String]
  package let location: SourceLocation

  /// Reads `a, b` or `a => b`; nil where the line is neither, or has no arrow and needs one.
  init?(_ line: String, needsArrow: Bool, at location: SourceLocation) {
    let sides = Self.sides(of: line).map(\.commaSeparated)
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

  /// The texts between arrows, found by their bytes.
  private static func sides(of line: String) -> [Substring] {
    var sides: [Substring] = []
    var rest = line[...]
    while let arrow = rest.utf8.indices.first(where: {
      rest.utf8[$0] == UInt8(ascii: "=")
        && rest.utf8[$0...].dropFirst().first == UInt8(ascii: ">")
    }) {
      sides.append(rest[..<arrow])
      rest = rest[rest.utf8.index(arrow, offsetBy: 2)...]
    }
    return sides + [rest]
  }

  private init(from: [String], to: [String], location: SourceLocation) {
    self.from = from
    self.to = to
    self.location = location
  }

  /// The rule read the other way round.
  package var reversed: SynonymRule { SynonymRule(from: to, to: from, location: location) }
}
