import CPseudoTerminal

/// A terminal on which no program runs, to see what is written into it.
package final class EmptyTerminal {
  /// What a program would have as its output.
  package let inside: Int32
  private let outside: Int32

  private static let patience: Int32 = 20_000

  /// There was no terminal to be had.
  package struct Unavailable: Error {}

  package init(columns: Int32 = 80) throws {
    var inside: Int32 = -1
    outside = pty_open(columns, 24, &inside)
    guard outside >= 0 else { throw Unavailable() }
    self.inside = inside
  }

  deinit {
    pty_close(inside)
    pty_close(outside)
  }

  /// What has been written since the last time; waits until there is something.
  package func read() -> String {
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = pty_read(outside, &bytes, UInt(bytes.count), Self.patience)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
