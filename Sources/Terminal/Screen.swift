import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only way to put text on a terminal or into a pipe.
///
/// What is written is kept until `flush()`, or until there is a good deal of it. Whoever writes last
/// flushes: nothing else notices that the output failed. The first failure is thrown again by all
/// later calls, so that it can't get lost.
package final class Screen {
  /// Where the text goes.
  package let fileDescriptor: Int32

  /// Whether styles are shown.
  package let colour: Bool

  /// The number of cells on a line, at least 20.
  package private(set) var width: Int

  private var buffer: [UInt8] = []
  /// How many `paged` calls are under way: meanwhile nothing is handed over.
  private var holdingDepth = 0
  private var failure: OutputError?

  private static let narrowest = 20
  private static let widestForReading = 100
  private static let bufferSize = 16_384

  /// A screen on an open descriptor, which stays the caller's to close.
  /// - Parameters:
  ///   - fileDescriptor: Where the text goes.
  ///   - colour: Whether styles are shown.
  ///   - width: The number of cells on a line; less than 20 counts as 20.
  package init(fileDescriptor: Int32, colour: Bool, width: Int) {
    self.fileDescriptor = fileDescriptor
    self.colour = colour
    self.width = max(Self.narrowest, width)
  }

  /// The number of cells that running text takes at most: lines over 100 are hard to read.
  package var textWidth: Int { min(width, Self.widestForReading) }

  /// Looks up the width of the terminal again; without a terminal it stays what it was.
  package func refreshWidth() {
    if let current = Self.width(of: fileDescriptor) {
      width = max(Self.narrowest, current)
    }
  }

  /// Writes a text, without a line feed after it.
  package func write(_ text: StyledText) throws(OutputError) {
    if let failure { throw failure }
    buffer += text.rendered(colour: colour).utf8
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes a text and a line feed.
  package func writeLine(_ text: StyledText = StyledText()) throws(OutputError) {
    try write(text + StyledText("\n"))
  }

  /// Writes a text in lines of at most `textWidth` cells, each with a line feed.
  /// - Parameters:
  ///   - text: What is to be written.
  ///   - first: What the first line begins with; fixed text.
  ///   - rest: What all following lines begin with; fixed text.
  /// - Throws: `OutputError`, if there was enough to hand to the system.
  package func writeWrapped(
    _ text: StyledText, first: String = "", rest: String = ""
  ) throws(OutputError) {
    for line in TextWrapping.wrapped(text, width: textWidth, first: first, rest: rest) {
      try writeLine(line)
    }
  }

  /// Shows what `body` writes a screen at a time, where it is longer than one and there is a pager.
  ///
  /// Without a pager, without a terminal, or when the pager doesn't start, it is written as ever.
  package func paged(with pager: Pager?, _ body: () throws -> Void) throws {
    try flush()
    holdingDepth += 1
    defer { holdingDepth -= 1 }
    try body()
    guard holdingDepth == 1, let pager, let rows = Self.rows(of: fileDescriptor),
      buffer.count(where: { $0 == UInt8(ascii: "\n") }) >= rows
    else { return }
    if pager.show(buffer) { buffer.removeAll(keepingCapacity: true) }
  }

  /// Hands everything that has been written to the system.
  package func flush() throws(OutputError) {
    if let failure { throw failure }
    guard holdingDepth == 0 else { return }
    let code = buffer.withUnsafeBytes { Self.writeAll($0, to: fileDescriptor) }
    buffer.removeAll(keepingCapacity: true)
    guard code != 0 else { return }
    let error: OutputError = code == EPIPE ? .closedPipe : .failed(errno: code)
    failure = error
    throw error
  }

  /// Writes all bytes, however many calls that takes.
  ///
  /// - Returns: 0, or the error that made it stop.
  private static func writeAll(_ bytes: UnsafeRawBufferPointer, to fileDescriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(fileDescriptor, UnsafeRawBufferPointer(rebasing: rest))
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilReady(fileDescriptor, for: Int16(POLLOUT))
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }

  /// Makes writing to a closed pipe an error instead of the end of the process.
  package static func ignoreBrokenPipe() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Whether a descriptor is a terminal.
  package static func isTerminal(_ fileDescriptor: Int32) -> Bool {
    isatty(fileDescriptor) == 1
  }

  /// The number of columns of a terminal, or `nil` for something else or a terminal that won't say.
  package static func width(of fileDescriptor: Int32) -> Int? {
    let columns = Int(creadline_columns(fileDescriptor))
    return columns > 0 ? columns : nil
  }

  /// The number of rows of a terminal, or `nil` for something else or a terminal that won't say.
  private static func rows(of fileDescriptor: Int32) -> Int? {
    let rows = Int(creadline_rows(fileDescriptor))
    return rows > 0 ? rows : nil
  }

  /// Whether output should have colour.
  ///
  /// An outspoken choice wins. Otherwise there is colour on a terminal, unless `NO_COLOR` has a value
  /// or `TERM` is missing, empty or "dumb".
  /// - Parameters:
  ///   - choice: What the user asked for.
  ///   - environment: The environment variables.
  ///   - isTerminal: Whether the output is a terminal.
  /// - Returns: What to make a `Screen` with.
  package static func wantsColour(
    choice: ColourChoice, environment: [String: String], isTerminal: Bool
  ) -> Bool {
    switch choice {
    case .always:
      return true
    case .never:
      return false
    case .auto:
      let refusesColour = !(environment["NO_COLOR"] ?? "").isEmpty
      let terminalType = environment["TERM"] ?? ""
      return isTerminal && !refusesColour && !terminalType.isEmpty && terminalType != "dumb"
    }
  }
}
