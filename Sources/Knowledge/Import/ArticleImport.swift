package import SourceText

/// A page that somebody saved, made into a draft of a knowledge file.
package struct ArticleImport: Sendable {
  /// A line of the page with what became of it.
  package struct Line: Sendable {
    /// Counted from 1.
    package let number: Int
    package let text: String
    /// What the line belongs to, where it was left out; nil for one that was kept.
    package let reason: String?
  }

  /// The largest page that is read, in bytes.
  package static let maximumSize = 16 << 20

  /// The knowledge file, with what is left to fill in.
  package let draft: String
  /// How many tips the draft proposes.
  package let tipCount: Int
  /// Every paragraph of the page, in its order.
  package let lines: [Line]
  package let language: Language

  /// Reads a page called `name`; `guess` tells the language of a text whose page doesn't.
  ///
  /// Bytes that are no UTF-8 are read as Windows-1252, the encoding of most older pages.
  package init(
    name: String, bytes: [UInt8], language: Language? = nil,
    guessingLanguageWith guess: (String) -> Language
  ) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text =
      String(validating: bytes[start...], as: UTF8.self) ?? Windows1252.text(of: bytes[start...])
    let page = ImportedPage(text, format: ImportedPage.Format(name: name, text: text))
    let selection = BlockSelection(page)
    let language =
      language ?? page.language ?? guess(selection.kept.map(\.text).joined(separator: "\n"))
    let fileName = name.split(separator: "/").last.map { String($0) } ?? name
    draft = ArticleDraft(page, selection, name: fileName, language: language).text
    tipCount = draft.split(separator: "\n").count { $0.hasPrefix("## ") }
    lines = selection.verdicts.map { verdict in
      Line(
        number: verdict.block.line, text: verdict.block.text, reason: verdict.reason?.rawValue)
    }
    self.language = language
  }
}
