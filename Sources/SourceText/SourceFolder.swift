#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder with files that people edit.
package struct SourceFolder: Sendable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// Whether there is a folder at the path.
  package var exists: Bool { Self.kind(of: path) == S_IFDIR }

  /// The files below the folder that end in one of `extensions`, as paths relative to it.
  ///
  /// Sorted by their bytes, so that every machine has the same order. Hidden entries and links to
  /// folders are passed over: a link could lead outside, or round in a circle.
  package func files(withExtensions extensions: [String]) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let relative = waiting.popLast() {
      for name in Self.entries(of: relative.isEmpty ? path : "\(path)/\(relative)") {
        let inner = relative.isEmpty ? name : "\(relative)/\(name)"
        let full = "\(path)/\(inner)"
        if Self.kind(of: full, followingLinks: false) == S_IFDIR {
          waiting.append(inner)
        } else if extensions.contains(where: { name.hasSuffix(".\($0)") }),
          Self.kind(of: full) != S_IFDIR
        {
          found.append(inner)
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func entries(of path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func kind(of path: String, followingLinks: Bool = true) -> mode_t? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }
}
