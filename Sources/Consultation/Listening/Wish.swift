/// What a person wants with a line.
package struct Wish: Sendable {
  package let kind: UtteranceKind
  /// Whether it is so clear that nothing else need be asked to be sure.
  let isClear: Bool
  /// Whether it is a short line in an ongoing conversation that speaks of what was said before.
  let pointsBack: Bool
}
