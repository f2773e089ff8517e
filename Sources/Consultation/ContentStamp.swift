import SourceText

/// What an index was made of: the program, and every file of the knowledge as it was then.
///
/// Two equal ones stand for equal content.
struct ContentStamp: Equatable {
  /// A line a file, in one order.
  let text: String
  /// Whether a file was changed so recently that a further change might not show.
  let isFresh: Bool

  /// Looks at the files below `paths`, at `lexicon`, and at the program.
  init(of paths: [String], lexicon: String?, program: String) {
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
}
