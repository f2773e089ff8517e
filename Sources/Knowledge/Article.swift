import SourceText

/// Where a tip comes from: a file of the knowledge base and the publication behind it.
package struct Article: Hashable, Sendable {
  /// The file name without its ending, the same in every language.
  package let id: String

  /// The title of the publication; the file's name where nobody gave one.
  package let title: String

  package let author: String?

  /// The date of publication as it was written, such as `2026-01-15`.
  package let published: String?

  /// Where it was published.
  package let source: String?

  /// The day on which somebody last made sure that it still holds, as it was written.
  package let reviewed: String?

  /// The file, relative to the knowledge folder: `nl/wachten.md`.
  package let file: String

  package init(
    id: String, title: String, author: String? = nil, published: String? = nil,
    source: String? = nil, reviewed: String? = nil, file: String
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.published = published
    self.source = source
    self.reviewed = reviewed
    self.file = file
  }
}
