package import SourceText

/// Reads a knowledge file: a front matter and a `##` heading a tip.
///
/// A file without headings is read as plain text, in which a paragraph is a tip.
package struct ArticleParser: Sendable {
  /// What a file gave: its tips in order, and the faults found on the way.
  package struct Result: Sendable {
    package let article: Article
    package let tips: [Tip]
    package let diagnostics: [Diagnostic]
  }

  /// The most tips of one file.
  package static let maximumTipCount = 10_000

  /// The language of a file that doesn't say so itself.
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  /// Reads one file; a fault in one tip leaves the others as they are.
  package func parse(_ file: SourceFile) -> Result {
    let outline = MarkdownOutline(
      of: file, keys: TipFormat.keys, fieldNames: TipFormat.Field.names)
    let id = Self.articleID(of: file.name)
    let article = Article(
      id: id, title: outline.frontMatter["title"] ?? Self.heading(of: outline.preamble) ?? id,
      author: outline.frontMatter["author"], published: outline.frontMatter["published"],
      source: outline.frontMatter["source"], reviewed: outline.frontMatter["reviewed"],
      file: file.name)
    var diagnostics = outline.diagnostics
    let language = outline.language ?? self.language

    guard !outline.sections.isEmpty else {
      let tips = plainTips(outline.preamble, article: article, language: language)
      if let tip = tips.dropFirst(Self.maximumTipCount).first {
        diagnostics.append(Self.tooManyTips(at: tip.location))
      }
      return Result(
        article: article, tips: Array(tips.prefix(Self.maximumTipCount)), diagnostics: diagnostics)
    }
    diagnostics += missingKeys(outline.frontMatter, in: file)
    var tips: [Tip] = []
    if let section = outline.sections.dropFirst(Self.maximumTipCount).first {
      diagnostics.append(Self.tooManyTips(at: section.location))
    }
    var ids = ProposedIDs(besides: Set(outline.sections.compactMap(\.id)))
    for (index, section) in outline.sections.prefix(Self.maximumTipCount).enumerated() {
      var draft = TipDraft(section)
      for line in section.lines { draft.read(line, in: file.name) }
      diagnostics += draft.diagnostics
      // Unnamed tips still answer questions; `check` asks for an id.
      let tipID = section.id ?? "\(id)-\(index + 1)"
      tips.append(draft.tip(id: tipID, language: language, article: article))
      if section.lacksID {
        let proposed = ids.add(section.title)
        diagnostics.append(
          Diagnostic(
            "missing-id", .warning, at: section.location,
            "the tip ‘\(section.title)’ has no id",
            repair:
              "write one behind the heading: ## \(section.title) {#\(proposed)}"
          ))
      }
    }
    return Result(article: article, tips: tips, diagnostics: diagnostics)
  }

  private static func tooManyTips(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "too-many-tips", at: location,
      "the tips from here on are left out: a file has at most \(maximumTipCount)",
      repair: "put the others into files of their own")
  }

  private func missingKeys(_ frontMatter: FrontMatter, in file: SourceFile) -> [Diagnostic] {
    ["title", "author"].filter { frontMatter[$0] == nil }.map { key in
      Diagnostic(
        "missing-\(key)", .warning, at: SourceLocation(file: file.name, line: 1),
        "the front matter names no \(key)",
        repair: "write ‘\(key): …’ with its value between the two --- lines at the top of the file")
    }
  }

  /// Paragraphs of a file without tip headings, each as a tip whose title is its first sentence.
  private func plainTips(
    _ lines: [MarkdownOutline.NumberedLine], article: Article, language: Language
  ) -> [Tip] {
    var tips: [Tip] = []
    var paragraph: [String] = []
    var start = 0

    func close() {
      guard !paragraph.isEmpty else { return }
      let text = paragraph.joined(separator: " ")
      tips.append(
        Tip(
          id: "\(article.id)-\(tips.count + 1)", language: language,
          title: Self.firstSentence(text), passages: [.paragraph(text)], article: article,
          line: start))
      paragraph = []
    }

    for line in lines {
      switch line.line {
      case .blank, .heading: close()
      case .text(let text), .item(let text), .quote(let text), .field(_, let text):
        if paragraph.isEmpty { start = line.number }
        if !text.isEmpty { paragraph.append(text) }
      }
    }
    close()
    return tips
  }

  /// `nl/wachten.md` → `wachten`.
  static func articleID(of file: String) -> String {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }

  private static func heading(of lines: [MarkdownOutline.NumberedLine]) -> String? {
    for line in lines {
      if case .heading(level: 1, let title, _) = line.line { return title }
    }
    return nil
  }

  /// The text up to its first sentence end, or its first twelve words.
  private static func firstSentence(_ text: String) -> String {
    if let end = text.indices.first(where: { index in
      ".!?".contains(text[index])
        && (text.index(after: index) == text.endIndex || text[text.index(after: index)] == " ")
    }), text.distance(from: text.startIndex, to: end) <= 80 {
      return String(text[...end])
    }
    let words = text.split(separator: " ")
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }
}
