#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that only its owner may read: mode 0600 in a folder of mode 0700, whatever the umask.
///
/// Symbolic links are refused, so that nobody can lead the text elsewhere.
struct PrivateFile {
  /// The folder; it is made when something is first written.
  let folder: String
  let name: String

  var path: String { "\(folder)/\(name)" }

  /// The whole file; nil where there is none.
  func read() throws(JournalError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("read", errno)
    }
    defer { close(descriptor) }
    try makePrivate(descriptor)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = sysRead(descriptor, &part)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure("read", errno) }
      if count == 0 { return bytes }
      bytes += part[..<count]
    }
  }

  /// Adds bytes at the end and returns when they are on disk.
  ///
  /// Where that fails, the file is cut back to its length before, so that no half record stays.
  func append(_ bytes: [UInt8]) throws(JournalError) {
    try makeFolder()
    try withLock { () throws(JournalError) in
      let descriptor = open(
        path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw failure("write to", errno) }
      defer { close(descriptor) }
      try makePrivate(descriptor)
      let end = lseek(descriptor, 0, SEEK_END)
      guard end >= 0 else { throw failure("write to", errno) }
      do throws(JournalError) {
        try write(Self.separator(after: descriptor, end: end) + bytes, to: descriptor)
        try synchronise(descriptor)
      } catch {
        _ = ftruncate(descriptor, end)
        throw error
      }
      try synchroniseFolder()
    }
  }

  /// A line end, where the file ends in the middle of a line that an earlier run couldn't finish.
  private static func separator(after descriptor: Int32, end: off_t) -> [UInt8] {
    guard end > 0 else { return [] }
    var last: UInt8 = 0x0A
    return pread(descriptor, &last, 1, end - 1) == 1 && last != 0x0A ? [0x0A] : []
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(JournalError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        sysWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[done...]))
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure("write to", errno) }
      done += count
    }
  }

  private func synchronise(_ descriptor: Int32) throws(JournalError) {
    #if os(macOS)
      // fsync hands the bytes to the drive; only this waits until they are stored.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    guard fsync(descriptor) == 0 else { throw failure("write to", errno) }
  }

  /// Makes sure that the file's name is on disk too.
  private func synchroniseFolder() throws(JournalError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("write to", errno) }
    defer { close(descriptor) }
    // Some file systems can't synchronise a folder, and say so with EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure("write to", errno) }
  }

  /// Runs `body` while no other process writes here.
  private func withLock(_ body: () throws(JournalError) -> Void) throws(JournalError) {
    let descriptor = open(
      "\(folder)/.lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("lock", errno) }
    defer { close(descriptor) }
    // File systems without locks leave one window safe, which is better than none.
    var attempts = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EWOULDBLOCK && attempts < 200 {
        attempts += 1
        usleep(10_000)
      } else if errno == EWOULDBLOCK {
        throw JournalError.busy(path: path)
      } else if errno != EINTR {
        break
      }
    }
    try body()
  }

  private func makeFolder() throws(JournalError) {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
      path += "/\(part)"
      if mkdir(path, 0o700) != 0 && errno != EEXIST { throw failure("make the folder of", errno) }
    }
    guard chmod(folder, 0o700) == 0 else { throw failure("protect the folder of", errno) }
  }

  /// Refuses what is no ordinary file, and takes away others' rights.
  private func makePrivate(_ descriptor: Int32) throws(JournalError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure("read", errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw JournalError.failed(action: "use", path: path, reason: "it is not an ordinary file")
    }
    if status.st_mode & 0o777 != 0o600, fchmod(descriptor, 0o600) != 0 {
      throw failure("protect", errno)
    }
  }

  private func failure(_ action: String, _ code: Int32) -> JournalError {
    JournalError.failed(action: action, path: path, reason: String(cString: strerror(code)))
  }
}

private func sysRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  read(descriptor, &buffer, buffer.count)
}

private func sysWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
