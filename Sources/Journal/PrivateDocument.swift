#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file with private text that its owner asked for, at a place of their choice.
package enum PrivateDocument {
  /// Writes a file with mode 0600 and returns when it is on disk; one that is there is replaced.
  ///
  /// The folder stays as it is.
  package static func write(_ text: String, to path: String) throws(JournalError) {
    var status = stat()
    // Nothing may take the place of a device, a pipe or a link.
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw JournalError.failed(
        action: "write to", path: path, cause: .notAFile)
    }
    let new = "\(path).\(RecordID.random())"
    try PrivateFile.put(Array(text.utf8), at: path, by: new)
  }
}
