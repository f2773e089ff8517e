#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files whole or not at all.
enum WholeFile {
  /// Writes a file that doesn't exist yet, with the folders above it.
  static func write(_ text: String, to path: String) throws(Workbench.Failure) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .withoutOverwriting)
    } catch {
      let exists = FileManager.default.fileExists(atPath: path)
      throw exists ? .exists(path: path) : .notWritable(path: path)
    }
  }

  /// Puts other bytes into a file, atomically; its rights stay what they were.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Workbench.Failure) {
    // A link stays a link: it is what it leads to that changes.
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    let path = resolved.map { String(cString: $0) } ?? path
    do {
      let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
      if let rights {
        try FileManager.default.setAttributes([.posixPermissions: rights], ofItemAtPath: path)
      }
    } catch {
      throw .notWritable(path: path)
    }
  }
}
