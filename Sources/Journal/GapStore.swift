package import SourceText

/// Questions that found no answer, kept in a private file for those who write the tips.
///
/// Nothing is kept unless somebody asked for it; the questions come masked. A line a question:
/// language, tab, question.
package struct GapStore: Sendable {
  /// A question as it was kept.
  package struct Entry: Hashable, Sendable {
    package let language: Language
    package let question: String

    package init(language: Language, question: String) {
      self.language = language
      self.question = question
    }
  }

  /// Of more than twice as many entries, the oldest go.
  package static let limit = 10_000

  private let kept: PrivateFile
  private let ignoredFile: PrivateFile

  package init(folder: String) {
    kept = PrivateFile(folder: folder, name: "gaps")
    ignoredFile = PrivateFile(folder: folder, name: "gaps-ignored")
  }

  /// Every question that was kept, oldest first; at most `limit`.
  package func entries() throws(JournalError) -> [Entry] { try Self.entries(in: kept) }

  /// The questions that are to be passed over for good, with all that are like them.
  package func ignored() throws(JournalError) -> [Entry] { try Self.entries(in: ignoredFile) }

  /// Keeps a masked question.
  package func append(_ entry: Entry) throws(JournalError) { try Self.append(entry, to: kept) }

  /// Takes the oldest questions out of a file that has grown to twice the limit.
  package func trim() throws(JournalError) { try kept.trimLines(to: Self.limit) }

  /// Remembers that a question, and what is like it, needs no tip.
  package func ignore(_ entry: Entry) throws(JournalError) {
    try Self.append(entry, to: ignoredFile)
  }

  private static func append(_ entry: Entry, to file: PrivateFile) throws(JournalError) {
    let words = entry.question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { return }
    try file.append(Array("\(entry.language.rawValue)\t\(words)\n".utf8))
  }

  private static func entries(in file: PrivateFile) throws(JournalError) -> [Entry] {
    let bytes = try file.read() ?? []
    return bytes.split(separator: 0x0A).suffix(limit).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      guard let tab = text.firstIndex(of: "\t"),
        let language = Language(rawValue: String(text[..<tab]))
      else { return nil }
      return Entry(language: language, question: String(text[text.index(after: tab)...]))
    }
  }
}
