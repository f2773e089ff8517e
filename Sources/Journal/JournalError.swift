#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why private text could not be kept or read.
package enum JournalError: Error, Hashable, Sendable {
  case failed(action: String, path: String, reason: String)
  /// Another window kept the file locked for two seconds.
  case busy(path: String)
  case notWritable(reason: String)

  /// One sentence, without any private text.
  package var message: String {
    switch self {
    case .failed(let action, let path, let reason): "can't \(action) \(path): \(reason)"
    case .busy(let path): "another window is writing to \(path); try again in a moment"
    case .notWritable(let reason): "can't write the entry: \(reason)"
    }
  }

  /// What the system answered to an action on a file, as `errno` has it.
  init(_ action: String, _ path: String, code: Int32) {
    self = .failed(action: action, path: path, reason: String(cString: strerror(code)))
  }
}
