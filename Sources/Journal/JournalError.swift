#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why private text could not be kept or read.
package enum JournalError: Error, Hashable, Sendable {
  case failed(action: String, path: String, cause: Cause)
  /// Another window kept the file locked for ten seconds.
  case busy(path: String)
  case notWritable(reason: String)
  /// A file that its owner asked for, at a place of their choice.
  case notExported(path: String, cause: Cause)

  /// What stood in the way, as far as a person can do something about it.
  package enum Cause: Hashable, Sendable {
    case diskFull
    case readOnly
    case notAllowed
    /// A symbolic link, or something else that is no ordinary file, stands there.
    case notAFile
    /// A file stands where a folder should be.
    case notAFolder
    case diskBroken
    /// There is no home in which the folder could be.
    case noHome
    /// Anything else, as the system calls it.
    case other(String)

    init(code: Int32, path: String) {
      if path.hasPrefix(PrivateFolder.nowhere) {
        self = .noHome
        return
      }
      switch code {
      case ENOSPC, EDQUOT: self = .diskFull
      case EROFS: self = .readOnly
      case EACCES, EPERM: self = .notAllowed
      case ELOOP, EISDIR, ENXIO: self = .notAFile
      case ENOTDIR, EEXIST: self = .notAFolder
      case EIO: self = .diskBroken
      default: self = .other(String(cString: strerror(code)))
      }
    }

    /// What it is.
    fileprivate var reason: String {
      switch self {
      case .diskFull: "the disk is full"
      case .readOnly: "the disk can only be read"
      case .notAllowed: "your account may not do that"
      case .notAFile: "it is a link or no ordinary file"
      case .notAFolder: "a file stands where a folder should be"
      case .diskBroken: "the disk reports an error"
      case .noHome: "there is no home folder"
      case .other(let reason): reason
      }
    }

    /// What to do about it, where the program chose the place.
    fileprivate var repair: String {
      switch self {
      case .diskFull: "make room on it and try again"
      case .readOnly: "\(Self.variables) name a folder elsewhere"
      case .notAllowed: "give it the right, or \(Self.variables) name another folder"
      case .notAFile, .notAFolder: "move it away and try again"
      case .diskBroken: "\(Self.variables) name a folder on another one"
      case .noHome: "let HOME or XDG_DATA_HOME name one"
      case .other: "try again, or \(Self.variables) name another folder"
      }
    }

    private static let variables = "let XDG_DATA_HOME (for questions XDG_STATE_HOME)"
  }

  /// One sentence with the file and the repair, without any private text.
  package var message: String {
    switch self {
    case .failed(let action, let path, let cause):
      "can't \(action) \(path): \(cause.reason); \(cause.repair)"
    case .notExported(let path, let cause):
      "can't write \(path): \(cause.reason); name another file"
    case .busy(let path): "another window is writing to \(path); try again in a moment"
    case .notWritable(let reason): "can't write the entry: \(reason)"
    }
  }

  /// What the system answered to an action on a file, as `errno` has it.
  init(_ action: String, _ path: String, code: Int32) {
    self = .failed(action: action, path: path, cause: Cause(code: code, path: path))
  }
}
