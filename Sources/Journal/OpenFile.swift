#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that only its owner may read; it is closed when the value goes.
///
/// Symbolic links and everything but ordinary files are refused, and others lose their rights.
struct OpenFile: ~Copyable {
  let path: String
  private let descriptor: Int32
  private let calls = SystemFileCalls.current

  /// Opens a file that is there; nil where there is none.
  init?(existing path: String, flags: Int32) throws(JournalError) {
    self.path = path
    descriptor = Self.open(path, flags)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(flags & O_ACCMODE == O_RDONLY ? "read" : "write to", errno)
    }
    try makePrivate()
  }

  /// Opens a file for writing, and makes it where there is none.
  init(creating path: String, flags: Int32) throws(JournalError) {
    self.path = path
    descriptor = Self.open(path, flags | O_CREAT)
    guard descriptor >= 0 else { throw failure("write to", errno) }
    try makePrivate()
  }

  private static func open(_ path: String, _ flags: Int32) -> Int32 {
    let calls = SystemFileCalls.current
    return uninterrupted {
      calls.openFile(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    }
  }

  deinit {
    if descriptor >= 0 { calls.closeFile(descriptor) }
  }

  /// All bytes from the beginning.
  func readAll() throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = uninterrupted {
        part.withUnsafeMutableBytes { calls.readBytes(descriptor, $0, at: bytes.count) }
      }
      guard count >= 0 else { throw failure("read", errno) }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Adds a line at the end and returns when it is on disk.
  ///
  /// Where that fails, the file is cut back to its length before, so that no half line stays.
  func append(_ line: [UInt8]) throws(JournalError) {
    let end = calls.endOfFile(descriptor)
    guard end >= 0 else { throw failure("write to", errno) }
    do throws(JournalError) {
      try write(separator(before: end) + line)
      try synchronise()
    } catch {
      _ = uninterrupted { calls.cutFile(descriptor, to: end) }
      throw error
    }
  }

  /// A line end, where the file ends in the middle of a line that an earlier run couldn't finish.
  private func separator(before end: Int) throws(JournalError) -> [UInt8] {
    guard end > 0 else { return [] }
    var last: UInt8 = 0x0A
    let count = uninterrupted {
      withUnsafeMutableBytes(of: &last) { calls.readBytes(descriptor, $0, at: end - 1) }
    }
    guard count >= 0 else { throw failure("read", errno) }
    return last == 0x0A ? [] : [0x0A]
  }

  func write(_ bytes: [UInt8]) throws(JournalError) {
    var done = 0
    while done < bytes.count {
      let count = uninterrupted {
        bytes.withUnsafeBytes { buffer in
          calls.writeBytes(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
        }
      }
      guard count >= 0 else { throw failure("write to", errno) }
      done += count
    }
  }

  /// Returns when everything that was written is on disk.
  func synchronise() throws(JournalError) {
    guard uninterrupted({ calls.synchronise(descriptor) }) == 0 else {
      throw failure("write to", errno)
    }
  }

  /// Claims the file until it is closed; false where another process has it.
  ///
  /// File systems without locks leave one window safe, which is better than none.
  func claim() -> Bool {
    uninterrupted { calls.lockFile(descriptor) } == 0 || errno != EWOULDBLOCK
  }

  /// When the file was last written, in nanoseconds.
  func modified() throws(JournalError) -> Int {
    let status = try status()
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    // A file may be dated centuries away; its draft is no worse for that.
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private func makePrivate() throws(JournalError) {
    let status = try status()
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw JournalError.failed(action: "use", path: path, cause: .notAFile)
    }
    if status.st_mode & 0o777 != 0o600,
      uninterrupted({ calls.protectFile(descriptor, 0o600) }) != 0
    {
      throw failure("protect", errno)
    }
  }

  private func status() throws(JournalError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", errno) }
    return status
  }

  private func failure(_ action: String, _ code: Int32) -> JournalError {
    JournalError(action, path, code: code)
  }
}
