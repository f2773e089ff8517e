#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that only its owner may read: mode 0600 in a folder of mode 0700, whatever the umask.
struct PrivateFile: Sendable {
  /// It is made when something is first written.
  let folder: PrivateFolder
  let name: String

  init(folder: String, name: String) {
    self.folder = PrivateFolder(path: folder)
    self.name = name
  }

  var path: String { "\(folder.path)/\(name)" }

  /// The whole file; nil where there is none.
  func read() throws(JournalError) -> [UInt8]? {
    guard let file = try OpenFile(existing: path, flags: O_RDONLY) else { return nil }
    return try file.readAll()
  }

  /// Adds a line at the end and returns when it is on disk.
  func append(_ line: [UInt8]) throws(JournalError) {
    try folder.make()
    try folder.withLock { () throws(JournalError) in
      let file = try OpenFile(creating: path, flags: O_RDWR | O_APPEND)
      try file.append(line)
      try folder.synchronise()
    }
  }

  /// Replaces the file by what `change` makes of it, all at once; `change` gives nil to leave it.
  ///
  /// Whenever the power fails, the file is the old one or the new one, and whole.
  func rewrite(_ change: ([UInt8]) throws(JournalError) -> [UInt8]?) throws(JournalError) {
    try folder.make()
    try folder.withLock { () throws(JournalError) in
      guard let bytes = try change(try read() ?? []) else { return }
      let new = "\(path).new"
      // One that an interrupted run left behind; the lock is ours.
      _ = SystemFileCalls.current.removeFile(new)
      try Self.put(bytes, at: path, by: new)
      try folder.synchronise()
    }
  }

  /// Takes the oldest lines out where there are more than twice as many as `limit`.
  func trimLines(to limit: Int) throws(JournalError) {
    guard let bytes = try read(), bytes.count(where: { $0 == 0x0A }) > 2 * limit else { return }
    try rewrite { bytes in
      let lines = bytes.split(separator: 0x0A).suffix(limit)
      return Array(lines.map { Array($0) + [0x0A] }.joined())
    }
  }

  /// Writes the file `new` and gives it the name `path`.
  static func put(_ bytes: [UInt8], at path: String, by new: String) throws(JournalError) {
    do throws(JournalError) {
      let file = try OpenFile(creating: new, flags: O_WRONLY | O_EXCL)
      try file.write(bytes)
      try file.synchronise()
      let calls = SystemFileCalls.current
      guard uninterrupted({ calls.renameFile(new, to: path) }) == 0 else {
        throw JournalError("write to", path, code: errno)
      }
    } catch {
      _ = SystemFileCalls.current.removeFile(new)
      throw error
    }
  }
}
