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

  /// Opens a file; nil where there is none and `flags` don't make one.
  init?(_ path: String, flags: Int32) throws(JournalError) {
    self.path = path
    descriptor = open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else {
      if (errno == ENOENT || errno == ENOTDIR) && flags & O_CREAT == 0 { return nil }
      throw failure(flags & O_ACCMODE == O_RDONLY ? "read" : "write to", errno)
    }
    try makePrivate()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// All bytes from the beginning.
  func readAll() throws(JournalError) -> [UInt8] {
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &part, part.count, off_t(bytes.count))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", errno) }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Adds a line at the end and returns when it is on disk.
  ///
  /// Where that fails, the file is cut back to its length before, so that no half line stays.
  func append(_ line: [UInt8]) throws(JournalError) {
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0 else { throw failure("write to", errno) }
    do throws(JournalError) {
      try write(separator(before: end) + line)
      try synchronise()
    } catch {
      _ = ftruncate(descriptor, end)
      throw error
    }
  }

  /// A line end, where the file ends in the middle of a line that an earlier run couldn't finish.
  private func separator(before end: off_t) -> [UInt8] {
    guard end > 0 else { return [] }
    var last: UInt8 = 0x0A
    return pread(descriptor, &last, 1, end - 1) == 1 && last != 0x0A ? [0x0A] : []
  }

  func write(_ bytes: [UInt8]) throws(JournalError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure("write to", errno) }
      done += count
    }
  }

  /// Returns when everything that was written is on disk.
  func synchronise() throws(JournalError) {
    #if os(macOS)
      // fsync hands the bytes to the drive; only this waits until they are stored.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(descriptor) == 0 else { throw failure("write to", errno) }
  }

  /// Claims the file until it is closed; false where another process has it.
  ///
  /// File systems without locks leave one window safe, which is better than none.
  func claim() -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  /// When the file was last written, in nanoseconds.
  func modified() throws(JournalError) -> Int {
    let status = try status()
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  private func makePrivate() throws(JournalError) {
    let status = try status()
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw JournalError.failed(action: "use", path: path, reason: "it is not an ordinary file")
    }
    if status.st_mode & 0o777 != 0o600, fchmod(descriptor, 0o600) != 0 {
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

/// The system's `write`, which the method of the same name would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
