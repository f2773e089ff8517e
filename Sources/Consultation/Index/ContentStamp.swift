import SourceText

/// What an index was made of: the program, and every file of the knowledge as it was then.
///
/// Two equal ones stand for equal content.
package struct ContentStamp: Equatable {
  /// A line a file, in one order.
  let text: String
  /// Whether a file was changed so recently that a further change might not show.
  let isFresh: Bool

  /// Looks at the files below `paths`, at `lexicon`, and at the program.
  package init(of paths: [String], lexicon: String?, program: String) {
    let now = FileStamp.now
    var lines: [String] = []
    var isFresh = false
    func add(_ path: String, _ name: String) {
      let file = FileStamp(path)
      isFresh = isFresh || file?.isFresh(at: now) == true
      lines.append("\(name)\t\(file?.description ?? "-")")
    }
    // Another build may read or rank in another way.
    lines.append("program\t\(FileStamp(program)?.description ?? "-")")
    for path in paths {
      let folder = SourceFolder(path)
      if folder.exists {
        lines.append("folder\t\(path)")
        for name in folder.files(withExtensions: ["md", "txt"]) { add("\(path)/\(name)", name) }
      } else {
        add(path, path)
      }
    }
    if let lexicon { add(lexicon, lexicon) }
    text = lines.joined(separator: "\n")
    self.isFresh = isFresh
  }

  /// The names of the files below their folders that are new or others than in `earlier`.
  func names(otherThanIn earlier: ContentStamp) -> Set<String> {
    let known = Set(earlier.files)
    return Set(files.filter { !known.contains($0) }.map(\.name))
  }

  private struct File: Hashable {
    /// Names repeat in different folders.
    let folder: Substring
    let name: String
    let stamp: Substring
  }

  private var files: [File] {
    var folder: Substring = ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2, fields[0] != "program" else { return nil }
      if fields[0] == "folder" {
        folder = fields[1]
        return nil
      }
      return File(folder: folder, name: String(fields[0]), stamp: fields[1])
    }
  }
}
