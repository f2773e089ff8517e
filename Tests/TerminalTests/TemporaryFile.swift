#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file without a name, which is gone when it is closed.
final class TemporaryFile {
  let fileDescriptor: Int32

  init(_ bytes: [UInt8] = []) {
    var template = Array("/tmp/ruggespraak-test-XXXXXX".utf8CString)
    fileDescriptor = mkstemp(&template)
    unlink(template)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(fileDescriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    rewind()
  }

  deinit {
    close(fileDescriptor)
  }

  /// Everything in the file.
  func contents() -> String {
    rewind()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func rewind() {
    lseek(fileDescriptor, 0, SEEK_SET)
  }
}
