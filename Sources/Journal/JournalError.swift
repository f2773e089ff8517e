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
}
