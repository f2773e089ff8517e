#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe whose ends are closed when it goes.
final class Pipe {
  private(set) var readEnd: Int32 = -1
  private(set) var writeEnd: Int32 = -1

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 { (readEnd, writeEnd) = (ends[0], ends[1]) }
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  /// Puts bytes in; no more than a pipe holds, which is 4,096 or more.
  func fill(_ bytes: [UInt8]) {
    _ = write(writeEnd, bytes, bytes.count)
  }

  func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }
}
