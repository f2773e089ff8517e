/// A fault in a file that people edit: where it is, what is wrong, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  /// What a fault does to the content around it.
  package enum Severity: String, Sendable {
    /// The content is left out until the fault is mended.
    case error
    /// The content is used, but somebody should look at it.
    case warning
    /// Nothing is wrong, but it could be better; shown on request only.
    case advice
  }

  /// The name of the broken rule, stable between versions: `duplicate-id`.
  package let rule: String
  package let severity: Severity
  package let location: SourceLocation

  /// What is wrong, with the text that is wrong in it.
  package let message: String

  /// What to do about it, as an instruction.
  package let repair: String

  package init(
    _ rule: String, _ severity: Severity = .error, at location: SourceLocation, _ message: String,
    repair: String
  ) {
    self.rule = rule
    self.severity = severity
    self.location = location
    self.message = message
    self.repair = repair
  }
}

extension Diagnostic: Comparable {
  /// By place, then by rule and message, so that a report has one order.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.location != right.location { return left.location < right.location }
    return (left.rule, left.message) < (right.rule, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// Two lines: the place, severity and message; then the repair.
  package var description: String {
    "\(location): \(severity.rawValue): \(message) [\(rule)]\n    repair: \(repair)"
  }
}
