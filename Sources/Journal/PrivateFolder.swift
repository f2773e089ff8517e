import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder that only its owner may enter, with mode 0700, whatever the umask.
package struct PrivateFolder: Sendable {
  /// Stands for the home of somebody who has none: nothing can be read or made below it.
  package static let nowhere = "/dev/null/no-home"

  let path: String

  /// Makes the folder and those above it where they are missing.
  func make() throws(JournalError) {
    let calls = SystemFileCalls.current
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      let parent = PrivateFolder(path: folder.isEmpty ? "/" : folder)
      folder += "/\(part)"
      if uninterrupted({ calls.makeFolder(folder, 0o700) }) == 0 {
        try parent.synchronise()
      } else if errno != EEXIST {
        throw JournalError("make the folder", path, code: errno)
      }
    }
    guard uninterrupted({ calls.protectFolder(path, 0o700) }) == 0 else {
      throw JournalError("protect the folder", path, code: errno)
    }
  }

  /// The names in the folder; none where it isn't there.
  func names() throws(JournalError) -> [String] {
    if let names = SourceFolder.names(in: path) { return names }
    if errno == ENOENT || errno == ENOTDIR { return [] }
    throw JournalError("read", path, code: errno)
  }

  /// The result of `body`, which runs while no other process is in a body of its own here.
  ///
  /// Throws `busy` where others take longer than ten seconds; a loaded machine with eight of them can
  /// keep one waiting for some.
  func withLock<T: ~Copyable>(_ body: () throws(JournalError) -> T) throws(JournalError) -> T {
    let file = "\(path)/.lock"
    let calls = SystemFileCalls.current
    let descriptor = uninterrupted {
      calls.openFile(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { throw JournalError("lock", file, code: errno) }
    defer { calls.closeFile(descriptor) }
    guard uninterrupted({ calls.protectFile(descriptor, 0o600) }) == 0 else {
      throw JournalError("protect", file, code: errno)
    }
    // File systems without locks leave one window safe, which is better than none.
    var attempts = 0
    while calls.lockFile(descriptor) != 0 {
      if errno == EWOULDBLOCK && attempts < 10_000 {
        attempts += 1
        // Short, because one that writes much holds the lock nearly all the time.
        usleep(1_000)
      } else if errno == EWOULDBLOCK {
        throw JournalError.busy(path: path)
      } else if errno != EINTR {
        break
      }
    }
    return try body()
  }

  /// Makes sure that the names of the files are on disk too.
  func synchronise() throws(JournalError) {
    let calls = SystemFileCalls.current
    let descriptor = uninterrupted {
      calls.openFile(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
    guard descriptor >= 0 else { throw JournalError("write to", path, code: errno) }
    defer { calls.closeFile(descriptor) }
    // Some file systems can't synchronise a folder, and say so with EINVAL.
    guard uninterrupted({ calls.synchronise(descriptor) }) == 0 || errno == EINVAL else {
      throw JournalError("write to", path, code: errno)
    }
  }
}
