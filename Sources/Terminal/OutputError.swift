/// Why output could not be written.
package enum OutputError: Error, Equatable, Sendable {
  /// Nobody reads the other end any more.
  case closedPipe
  /// The system refused, for instance because the disk is full.
  case failed(errno: Int32)
}
