#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files, and refuses what is no ordinary file.
package enum FileBytes {
  /// Why a file was not read.
  package enum Fault: Error, Equatable, Sendable {
    case unreadable(reason: String)
    case folder
    case notOrdinary
    case tooLarge(size: Int, limit: Int)

    /// What is wrong, for the person who keeps the file.
    package var message: String {
      switch self {
      case .unreadable(let reason): "this file can't be read: \(reason)"
      case .folder: "this is a folder, not a file"
      case .notOrdinary: "this is a pipe or a device, not an ordinary file"
      case .tooLarge(let size, let limit):
        "this file has \(size) bytes; at most \(limit) are read"
      }
    }

    /// What to do about it.
    package var repair: String {
      switch self {
      case .unreadable: "check that it exists and that you may read it"
      case .folder, .notOrdinary: "name an ordinary file"
      case .tooLarge: "split it into smaller files"
      }
    }
  }

  /// The bytes of the file at `path`; one of more than `limit` is refused.
  package static func read(_ path: String, limit: Int) -> Result<[UInt8], Fault> {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.unreadable(reason: reason(errno))) }
    defer { close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      return .failure(.unreadable(reason: reason(errno)))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failure(.folder)
    default: return .failure(.notOrdinary)
    }
    let size = Int(status.st_size)
    guard size <= limit else { return .failure(.tooLarge(size: size, limit: limit)) }

    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let part = sysRead(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if part < 0 && errno == EINTR { continue }
        if part < 0 { failure = errno }
        if part <= 0 { break }
        count += part
      }
    }
    return failure == 0 ? .success(bytes) : .failure(.unreadable(reason: reason(failure)))
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// `read(2)`, under a name that doesn't hide behind `FileBytes.read`.
private func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
