import Knowledge
import Reflection
package import SourceText
package import Terminal

/// What trainers do with files of their own: import, start and mend them.
///
/// Needs no knowledge base, so that it works before there is one.
package struct Workbench {
  private let screen: Screen
  /// The language of what is made, where neither an option nor the file's folder tells.
  private let usualLanguage: Language

  package init(screen: Screen, usualLanguage: Language) {
    self.screen = screen
    self.usualLanguage = usualLanguage
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
    // A page of several files in one is for a browser to take apart.
    let isArchive = [".mhtml", ".mht"].contains { path.lowercased().hasSuffix($0) }
    guard !bytes.contains(0), !isArchive else { throw Failure.notText(path: path) }
    let page = ArticleImport(name: path, bytes: bytes, language: language) { text in
      LanguageGuess.language(of: text) ?? .dutch
    }
    if listsLines {
      for line in page.lines {
        let mark = line.reason.map { "- [\($0)]" } ?? "+"
        try screen.writeLine(StyledText("\(mark) \(line.number): \(line.text)"))
      }
    } else if let output {
      try WholeFile.write(page.draft, to: output)
      let left = page.lines.count { $0.reason != nil }
      try screen.writeLine(
        StyledText(
          "\(output): tips: \(page.tipCount), lines left out: \(left) (--left-out lists them)"))
    } else {
      try screen.write(StyledText(page.draft))
    }
    try screen.flush()
  }

  /// What a trainer begins a file with.
  package enum Beginning: Sendable {
    case article
    case script
  }

  /// Shows the beginning of an article or a reflection script, or writes it into a new file.
  package func begin(
    _ beginning: Beginning, _ title: String, language: Language?, file: String?
  ) throws {
    let language = language ?? file.flatMap(Self.language) ?? usualLanguage
    let text =
      switch beginning {
      case .article: ContentTemplate(language).article(title)
      case .script: ScriptTemplate(language).script(title)
      }
    if let file {
      try WholeFile.write(text, to: file)
      try screen.writeLine(StyledText("\(file): made; open it in your editor"))
    } else {
      try screen.write(StyledText(text))
    }
    try screen.flush()
  }

  /// Shows the beginning of a tip, or adds it to an article.
  ///
  /// Its id differs from those of all tips in the article's folder.
  package func newTip(_ title: String, language: Language?, file: String?) throws {
    guard let file else {
      try screen.write(StyledText(ContentTemplate(language ?? usualLanguage).tip(title)))
      return try screen.flush()
    }
    let bytes: [UInt8]
    switch FileBytes.read(file, limit: SourceFile.maximumSize) {
    case .success(let read): bytes = read
    case .failure(let fault):
      throw FileStamp(file) == nil ? Failure.missing(path: file) : .unreadable(path: file, fault)
    }
    let source = SourceFile(name: file, bytes: bytes)
    let lines = source.lines.map(\.text)
    let declared = FrontMatter(of: source, knownKeys: TipFormat.keys)["language"]
    let language =
      language ?? declared.flatMap { Language(rawValue: $0) } ?? Self.language(of: file)
      ?? usualLanguage
    let folder =
      file.contains("/") ? file.split(separator: "/").dropLast().joined(separator: "/") : "."
    let base = KnowledgeBase.load([file.hasPrefix("/") ? "/\(folder)" : folder]) { _ in language }
    let template = ContentTemplate(language).tip(title, besides: Set(base.tips.map(\.id)))
    let gap = lines.last.map { $0.isEmpty ? "" : bytes.last == 0x0A ? "\n" : "\n\n" } ?? ""
    try WholeFile.replace(file, with: bytes + Array((gap + template).utf8))
    let line = lines.count + (gap.isEmpty ? 1 : 2)
    let heading = template.prefix { !$0.isNewline }
    try screen.writeLine(StyledText("\(file):\(line): added \(heading)"))
    try screen.flush()
  }

  /// The language that a folder of the path stands for.
  private static func language(of path: String) -> Language? {
    path.split(separator: "/").dropLast().reversed().lazy
      .compactMap { Language(rawValue: String($0)) }.first
  }
}
