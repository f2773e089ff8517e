/// What to do in a kind of danger.
package struct Danger: Sendable {
  /// A paragraph each.
  package let advice: [String]
  /// Whom to call, a line each.
  package let contacts: [String]
}
