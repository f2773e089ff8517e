#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines from a file or a pipe.
///
/// A line ends at LF or CR LF, the last one also at the end of the input. A byte order mark at the
/// very start is left out. A line is there as soon as its line feed has arrived, and however long it
/// is, no more than `maximumLength` bytes of it are kept.
package final class StreamLineReader: LineReader {
  private let fileDescriptor: Int32
  private let maximumLength: Int
  private let screen: Screen?

  private var buffer = [UInt8](repeating: 0, count: 131_072)
  /// The part of `buffer` that has been read from the descriptor but not yet been used.
  private var unread = 0..<0
  private var hasEnded = false
  private var lineCount = 0

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A reader on an open descriptor, which stays the caller's to close.
  /// - Parameters:
  ///   - fileDescriptor: Where the lines come from.
  ///   - maximumLength: The number of bytes of a line, without its end, that are kept.
  ///   - screen: Where prompts are shown; `nil` leaves them out.
  package init(fileDescriptor: Int32, maximumLength: Int = 65_536, screen: Screen? = nil) {
    self.fileDescriptor = fileDescriptor
    self.maximumLength = max(0, maximumLength)
    self.screen = screen
  }

  /// Whether the next line has arrived already, so that `next()` need not wait for it.
  package var hasLine: Bool { buffer[unread].contains(UInt8(ascii: "\n")) }

  /// The next line, or `nil` at the end of the input.
  /// - Throws: `InputError` when reading fails.
  package func next() throws -> StreamLine? {
    // One byte more than can be kept, which tells whether the last character is whole.
    let room = Self.byteOrderMark.count + maximumLength + 1
    var line: [UInt8] = []
    var length = 0
    var lastByte: UInt8?
    var isTerminated = false
    while !isTerminated {
      if unread.isEmpty, try !fill() { break }
      let lineEnd = buffer[unread].firstIndex(of: UInt8(ascii: "\n"))
      let part = buffer[unread.lowerBound..<(lineEnd ?? unread.upperBound)]
      line += part.prefix(room - line.count)
      length += part.count
      lastByte = part.last ?? lastByte
      isTerminated = lineEnd != nil
      unread = (lineEnd.map { $0 + 1 } ?? unread.upperBound)..<unread.upperBound
    }
    if isTerminated, lastByte == UInt8(ascii: "\r") {
      length -= 1
    }
    if lineCount == 0, line.starts(with: Self.byteOrderMark) {
      line.removeFirst(Self.byteOrderMark.count)
      length -= Self.byteOrderMark.count
    }
    guard isTerminated || length > 0 else { return nil }
    lineCount += 1
    return streamLine(line.prefix(length), isTooLong: length > maximumLength)
  }

  /// Shows the prompt on a line of the screen, if there is one, and waits for the text of the next line:
  /// no key of a person's ends that line there.
  /// - Parameter prompt: What is shown before the line.
  /// - Returns: The line, or `.end`; never `.interrupted`.
  /// - Throws: `OutputError` when the prompt can't be shown, `InputError` when reading fails.
  package func readLine(prompt: StyledText) throws -> LineInput {
    try screen?.writeLine(prompt)
    try screen?.flush()
    guard let line = try next() else { return .end }
    return .line(line.text)
  }

  private func streamLine(_ bytes: ArraySlice<UInt8>, isTooLong: Bool) -> StreamLine {
    let kept = isTooLong ? Self.cut(bytes, at: maximumLength) : bytes
    let valid = String(validating: kept, as: UTF8.self)
    return StreamLine(
      number: lineCount, text: valid ?? String(decoding: kept, as: UTF8.self),
      isValidUTF8: valid != nil, isTooLong: isTooLong)
  }

  /// The longest beginning of at most `length` bytes that doesn't end inside a scalar's bytes, of a
  /// slice that has more than that.
  private static func cut(_ bytes: ArraySlice<UInt8>, at length: Int) -> ArraySlice<UInt8> {
    let end = bytes.startIndex + length
    // A scalar is at most four bytes; a longer row of continuation bytes is broken anyway.
    for start in (max(bytes.startIndex, end - 3)...end).reversed()
    where bytes[start] & 0xC0 != 0x80 {
      return bytes[..<start]
    }
    return bytes[..<end]
  }

  /// Reads what there is into the empty buffer.
  ///
  /// - Returns: Whether there was anything; `false` is the end.
  private func fill() throws(InputError) -> Bool {
    while !hasEnded {
      let count = buffer.withUnsafeMutableBytes { read(fileDescriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        unread = 0..<count
        return true
      } else if count == 0 {
        hasEnded = true
      } else if errno == EAGAIN {
        waitUntilReady(fileDescriptor, for: Int16(POLLIN))
      } else if errno != EINTR {
        throw .failed(errno: errno)
      }
    }
    return false
  }
}
