import SourceText

/// Tells what stands around an article from the article: menus, log-in boxes, cookie lines, links.
enum Boilerplate {
  /// What a line that is left out belongs to.
  enum Reason: String, Sendable {
    case login = "log-in box"
    case cookies = "cookie notice"
    case menu = "menu or search"
    case share = "sharing"
    case comments = "comments"
    case related = "related pages"
    case newsletter = "newsletter"
    case contact = "address or contact"
    case counter = "counter or date"
    case byline = "author line"
    case footer = "foot of the page"
    case advertisement = "advertisement"
    case form = "form"
    case picture = "picture"
    case aside = "beside the article"
    case hidden = "hidden"
    case outside = "outside the article"
    case short = "loose words around the article"
    case emptyHeading = "heading of something left out"

    /// Whether the article seldom goes on behind it.
    var closesArticle: Bool {
      switch self {
      case .share, .comments, .related, .newsletter, .contact, .footer, .advertisement: true
      default: false
      }
    }
  }

  /// Words that give a block away.
  struct Cue {
    enum Place { case whole, start, anywhere }

    let reason: Reason
    let place: Place
    /// The longest block that the words tell something about, in words.
    let limit: Int
    let words: [String]

    init(_ reason: Reason, _ place: Place, limit: Int, _ words: StaticString) {
      self.reason = reason
      self.place = place
      self.limit = limit
      self.words = words.description.split(separator: "\n").map(\.trimmed)
    }

    func matches(_ text: String) -> Bool {
      switch place {
      case .whole: words.contains(text)
      case .start: words.contains { text.hasPrefix($0) }
      case .anywhere: words.contains { text.containsBytes(of: $0) }
      }
    }
  }

  /// Why a block is no part of the article; nil where nothing gives it away.
  static func reason(for block: DraftBlock) -> Reason? {
    let text = block.text.lowercased().replacing("’", with: "'")
    let count = block.wordCount
    let bare = text.trimmed.trimmingMarks
    for cue in cues where count <= cue.limit {
      if cue.matches(cue.place == .whole ? bare : text.trimmed) { return cue.reason }
    }
    if count <= 20, let shape = TextShape.reason(for: bare) { return shape }
    if !block.isHeading, block.linkShare > 0.7, count <= 30 { return .related }
    return nil
  }
}

extension String {
  /// The text without the marks around it, such as the colon of a label or the star of a field.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, " :*.…?!>»→|-".contains(last) { text.removeLast() }
    while let first = text.first, " •·*>»|-".contains(first) { text.removeFirst() }
    return String(text)
  }
}
