/// A paragraph, heading or list item of a page that is being imported.
struct DraftBlock {
  enum Kind: Hashable {
    /// From 1, the title of a page, to 6.
    case heading(level: Int)
    case paragraph
    case item
    case quote
  }

  let kind: Kind
  /// On one line, without markup.
  let text: String
  /// Counted from 1.
  let line: Int
  /// The share of the text that is in links, from 0 to 1.
  var linkShare = 0.0
  /// What it stands in that is no part of the article, as the page itself says; nil for all else.
  var container: Boilerplate.Reason?

  var wordCount: Int { text.split(separator: " ").count }

  var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }

  /// Whether a sentence ends in it, or a line that leads to a list.
  var endsSentence: Bool {
    let text = text.trimmingQuotes
    guard let last = text.last else { return false }
    return ".!?…:".contains(last) || [". ", "? ", "! "].contains { text.containsBytes(of: $0) }
  }

  /// Whether it is long enough to be a part of the article wherever it stands.
  var isProse: Bool { !isHeading && wordCount >= 12 && endsSentence }
}

extension String {
  /// The text without the quotation marks and brackets at its end.
  fileprivate var trimmingQuotes: Substring {
    var text = self[...]
    while let last = text.last, "”\"’')".contains(last) { text.removeLast() }
    return text
  }
}
