/// What came of asking for a line.
package enum LineInput: Equatable, Sendable {
  /// A line, without its line feed; a paste may have line feeds inside.
  case line(String)
  /// There is no more input.
  case end
  /// The user pressed Ctrl-C.
  case interrupted
}
