import Knowledge
package import SourceText
package import Terminal

/// What trainers do with files of their own: import, start and mend them.
///
/// Needs no knowledge base, so that it works before there is one.
package struct Workbench {
  private let screen: Screen

  package init(screen: Screen) {
    self.screen = screen
  }

  /// Why a file was not read or written.
  package enum Failure: Error, Sendable {
    case unreadable(path: String, FileBytes.Fault)
    case notText(path: String)
    case exists(path: String)
    case notWritable(path: String)
    case missing(path: String)

    /// What is wrong and what to do about it.
    package var message: String {
      switch self {
      case .unreadable(let path, let fault): "‘\(path)’: \(fault.message); \(fault.repair)"
      case .notText(let path): "‘\(path)’ is no text; save the page as HTML or as plain text"
      case .exists(let path): "‘\(path)’ exists already; name another file"
      case .notWritable(let path): "‘\(path)’ can't be written; check its folder and its rights"
      case .missing(let path): "there is no file ‘\(path)’; make one with ‘ruggespraak new article’"
      }
    }
  }

  /// Makes a draft of a page: on the screen, or in a new file at `output`.
  ///
  /// With `listsLines`, shows instead what became of every line of the page.
  package func importPage(
    _ path: String, language: Language?, output: String?, listsLines: Bool
  ) throws {
    let bytes: [UInt8]
    switch FileBytes.read(path, limit: ArticleImport.maximumSize) {
    case .success(let read): bytes = read
    case .failure(let fault): throw Failure.unreadable(path: path, fault)
    }
    guard !bytes.contains(0) else { throw Failure.notText(path: path) }
    let page = ArticleImport(name: path, bytes: bytes, language: language) { text in
      LanguageGuess.language(of: text) ?? .dutch
    }
    if listsLines {
      for line in page.lines {
        let mark = line.reason.map { "- [\($0)]" } ?? "+"
        try screen.writeLine(StyledText("\(mark) \(line.number): \(line.text)"))
      }
    } else if let output {
      try NewFile.write(page.draft, to: output)
      let left = page.lines.count { $0.reason != nil }
      try screen.writeLine(
        StyledText(
          "\(output): \(page.tipCount) tips, \(left) lines left out (--left-out lists them)"))
    } else {
      try screen.write(StyledText(page.draft))
    }
    try screen.flush()
  }
}
