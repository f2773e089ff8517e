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
      throw .notExported(path: path, cause: .notAFile)
    }
    let new = "\(path).\(RecordID.random())"
    do throws(JournalError) {
      try PrivateFile.put(Array(text.utf8), at: path, by: new)
    } catch {
      // The name that was asked for, not the one that the file has while it is written.
      guard case .failed(_, _, let cause) = error else { throw error }
      throw .notExported(path: path, cause: cause)
    }
  }
}
