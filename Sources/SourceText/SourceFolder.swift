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

  /// What is below a folder.
  package struct Listing: Sendable {
    /// The files, as paths relative to the folder, sorted by their bytes.
    package let files: [String]
    /// The folders that can't be read, and the links that lead outside.
    package let diagnostics: [Diagnostic]
  }

  /// The files below the folder that end in one of `extensions`, as paths relative to it.
  ///
  /// Sorted by their bytes, so that every machine has the same order. Hidden entries and links to
  /// folders are passed over: a link could lead outside, or round in a circle.
  package func files(withExtensions extensions: [String]) -> [String] {
    listing(withExtensions: extensions).files
  }

  /// The files as `files(withExtensions:)` gives them, with what was left out for a fault.
  package func listing(withExtensions extensions: [String]) -> Listing {
    var found: [String] = []
    var diagnostics: [Diagnostic] = []
    var waiting = [""]
    let root = Self.resolved(path)
    while let relative = waiting.popLast() {
      guard let names = Self.names(in: relative.isEmpty ? path : "\(path)/\(relative)") else {
        diagnostics.append(Self.unreadable(relative.isEmpty ? path : relative, code: errno))
        continue
      }
      for name in names {
        let inner = relative.isEmpty ? name : "\(relative)/\(name)"
        let full = "\(path)/\(inner)"
        let kind = Self.kind(of: full, followingLinks: false)
        if kind == S_IFDIR {
          waiting.append(inner)
        } else if extensions.contains(where: { name.hasSuffix(".\($0)") }),
          Self.kind(of: full) != S_IFDIR
        {
          if kind == S_IFLNK, let target = Self.resolved(full), !target.isBelow(root) {
            diagnostics.append(Self.leadsOutside(inner))
          } else {
            found.append(inner)
          }
        }
      }
    }
    return Listing(
      files: found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      diagnostics: diagnostics.sorted())
  }

  private static func unreadable(_ folder: String, code: Int32) -> Diagnostic {
    Diagnostic(
      "unreadable-folder", at: SourceLocation(file: folder, line: 1),
      "this folder can't be read: \(String(cString: strerror(code)))",
      repair: "check that you may read it, and that it isn't too deep down")
  }

  private static func leadsOutside(_ file: String) -> Diagnostic {
    Diagnostic(
      "link-outside", at: SourceLocation(file: file, line: 1),
      "this link leads to a file outside the folder, which is not read",
      repair: "put the file itself here")
  }

  /// The names in a folder that aren't hidden; nil, with `errno`, where it can't be read.
  package static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
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

  /// A path without links; nil where it leads to nothing.
  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func kind(of path: String, followingLinks: Bool = true) -> mode_t? {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 ? status.st_mode & S_IFMT : nil
  }
}

extension String {
  /// Whether a path without links leads to something below the folder `root`.
  fileprivate func isBelow(_ root: String?) -> Bool {
    guard let root else { return false }
    return hasPrefix(root.hasSuffix("/") ? root : "\(root)/")
  }
}
