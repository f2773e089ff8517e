import SourceText

/// A page as its file tells it, before anything is left out.
struct ImportedPage {
  var title: String?
  var author: String?
  /// As `2026-01-15`.
  var published: String?
  /// The address, where the page tells it.
  var source: String?
  var language: Language?
  /// Whether the page marks which part of it is the article, so that short lines in it can be
  /// trusted.
  var isMarked = false
  var blocks: [DraftBlock] = []

  /// What can be imported.
  enum Format {
    case html
    case markdown
    case text

    /// That of a file, by its name and else by how it starts.
    init(name: String, text: String) {
      let lower = name.lowercased()
      let start = text.prefix(400).lowercased()
      if [".html", ".htm", ".xhtml"].contains(where: lower.hasSuffix)
        || ["<!doctype html", "<html"].contains(where: start.containsBytes)
      {
        self = .html
      } else if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") {
        self = .markdown
      } else {
        self = .text
      }
    }
  }

  init() {}

  init(_ text: String, format: Format) {
    switch format {
    case .html: self = HTMLPage(text).page
    case .markdown: self = MarkdownPage(text).page
    case .text: self = TextPage(text).page
    }
  }
}
