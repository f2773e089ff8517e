import SourceText

/// A first version of a knowledge file, made of a page that was imported.
struct ArticleDraft {
  private let title: String
  private let author: String
  private let published: String
  private let source: String
  private let language: Language
  private let blocks: [DraftBlock]

  /// A longer part of the page becomes several tips, in words.
  private static let longestTip = 120
  private static let longestTitle = 9

  init(_ page: ImportedPage, _ selection: BlockSelection, name: String, language: Language) {
    let opening = selection.kept.first { !$0.isHeading }?.text ?? ""
    title = selection.title ?? Self.opening(of: opening)
    author = page.author ?? selection.author ?? ""
    published = page.published ?? selection.published ?? ""
    source = page.source ?? name
    self.language = language
    blocks = selection.kept
  }

  /// A heading with the blocks below it.
  private struct Section {
    var title: String
    var blocks: [DraftBlock] = []

    var wordCount: Int { blocks.reduce(0) { $0 + $1.wordCount } }
  }

  /// The whole file.
  var text: String {
    let words = DraftWords(language)
    var lines = ["---"]
    for (key, value) in [
      ("title", title), ("author", author), ("published", published), ("source", source),
      ("language", language.rawValue),
    ] where key == "author" || !value.isEmpty {
      lines.append("\(key): \(FrontMatter.written(value))".trimmed)
    }
    lines += ["---", "<!-- \(words.importNote) -->"]
    var ids = ProposedIDs()
    for section in sections.flatMap(Self.cut) {
      let id = ids.add(section.title)
      lines += ["", "## \(section.title) {#\(id)}", ""]
      lines += Self.lines(of: section.blocks)
      lines += [
        "", "\(TipFormat.Field.questions.name(in: language)):", "<!-- \(words.questionsNote) -->",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sections: [Section] {
    var sections = [Section(title: title)]
    for block in blocks {
      if block.isHeading {
        // Headings right below each other lead to the same text.
        if sections[sections.count - 1].blocks.isEmpty, sections.count > 1 {
          sections[sections.count - 1].title += ": \(block.text)"
        } else {
          sections.append(Section(title: block.text))
        }
      } else {
        sections[sections.count - 1].blocks.append(block)
      }
    }
    return sections.filter { !$0.blocks.isEmpty }
  }

  /// A section in parts of at most about `longestTip` words, each a tip with a title of its own.
  private static func cut(_ section: Section) -> [Section] {
    var parts = [Section(title: section.title)]
    for block in section.blocks {
      let isList = block.kind == .item || block.kind == .quote
      // By its place: a copy of the section would have its blocks copied for each further one.
      let last = parts.count - 1
      if !isList, !parts[last].blocks.isEmpty,
        parts[last].wordCount + block.wordCount > longestTip
      {
        parts.append(Section(title: opening(of: block.text)))
      }
      parts[parts.count - 1].blocks.append(block)
    }
    return parts
  }

  /// The first sentence of a text, or its first words.
  private static func opening(of text: String) -> String {
    let words = text.split(separator: " ")
    let sentence = words.firstIndex { $0.last.map { ".!?".contains($0) } ?? false }
    let count = min((sentence ?? words.count - 1) + 1, longestTitle)
    var opening = words.prefix(count).joined(separator: " ")
    while let last = opening.last, ".,;:".contains(last) { opening.removeLast() }
    return opening + (count < words.count && sentence.map { $0 + 1 > count } ?? true ? " …" : "")
  }

  /// A paragraph a line, so that no line break can make a list or a heading of a part of it.
  private static func lines(of blocks: [DraftBlock]) -> [String] {
    var lines: [String] = []
    var last: DraftBlock.Kind?
    for block in blocks {
      if let last, last != block.kind || block.kind == .paragraph { lines.append("") }
      switch block.kind {
      case .item: lines.append("- \(block.text)")
      case .quote: lines.append("> \(block.text)")
      case .paragraph, .heading: lines.append(plain(block.text))
      }
      last = block.kind
    }
    return lines
  }

  /// A paragraph that the knowledge format reads as one.
  private static func plain(_ text: String) -> String {
    switch MarkdownLine(text, fieldNames: TipFormat.Field.names) {
    case .text: text.hasPrefix("<!--") ? "‹\(text.dropFirst())" : text
    // A dash is read as the mark of an item, and a field's colon as the end of its name.
    case .field: text.replacingFirst(":", with: " –")
    default: "… \(text)"
    }
  }
}

extension String {
  /// The text with its first `mark` written otherwise.
  fileprivate func replacingFirst(_ mark: Character, with text: String) -> String {
    guard let place = firstIndex(of: mark) else { return self }
    return self[..<place] + text + self[index(after: place)...]
  }
}
