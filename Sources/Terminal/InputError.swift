/// Why input could not be read.
package enum InputError: Error, Equatable, Sendable {
  /// The system refused.
  case failed(errno: Int32)
}
