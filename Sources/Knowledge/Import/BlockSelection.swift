import SourceText

/// Which blocks of a page are its article.
///
/// First each block is judged by itself, by where it stands and by its words; then short blocks by
/// those around them: between two lines of a footer even a name is a part of the footer. What is
/// left out is kept aside with the reason, so that people can see it.
struct BlockSelection {
  struct Verdict {
    let block: DraftBlock
    /// Nil for what is kept.
    var reason: Boilerplate.Reason?
    /// Whether the block became the title, which is said elsewhere.
    var isTitle = false
  }

  private(set) var verdicts: [Verdict]
  /// The title of the article; nil where nothing on the page is one.
  private(set) var title: String?
  /// The author, where a line of the page names one.
  private(set) var author: String?
  /// The date, where a line that is left out holds one.
  private(set) var published: String?

  /// The blocks that are kept, without the title.
  var kept: [DraftBlock] { verdicts.filter { $0.reason == nil && !$0.isTitle }.map(\.block) }

  init(_ page: ImportedPage) {
    verdicts = page.blocks.map { block in
      let isByline = Byline.name(in: block.text) != nil
      let reason = block.container ?? Boilerplate.reason(for: block)
      return Verdict(block: block, reason: reason ?? (isByline ? .byline : nil))
    }
    readAbout()
    chooseTitle(page)
    leaveOutTail(isMarked: page.isMarked)
    if !page.isMarked { leaveOutLooseWords() }
    leaveOutEmptyHeadings()
  }

  /// What the left-out lines tell about the article.
  private mutating func readAbout() {
    for verdict in verdicts {
      guard let reason = verdict.reason else { continue }
      if author == nil, verdict.block.container != .comments {
        author = Byline.name(in: verdict.block.text)
      }
      if published == nil, reason == .counter || reason == .byline {
        published = PageDate.inWords(verdict.block.text)
      }
    }
  }

  private mutating func chooseTitle(_ page: ImportedPage) {
    let start = verdicts.firstIndex { $0.reason == nil && $0.block.isProse } ?? verdicts.count
    if let known = page.title {
      title = Self.withoutBadge(known)
      let letters = Self.letters(known)
      for place in verdicts.indices
      where (verdicts[place].block.isHeading || place < start)
        && Self.letters(verdicts[place].block.text) == letters
      {
        verdicts[place].isTitle = true
        verdicts[place].reason = nil
      }
      return
    }
    let headings = verdicts.indices.filter {
      verdicts[$0].reason == nil && verdicts[$0].block.kind == .heading(level: 1)
    }
    let early = verdicts[..<start].indices.filter { place in
      let block = verdicts[place].block
      return verdicts[place].reason == nil && block.kind != .item
        && (2...20).contains(block.wordCount)
        && !block.text.hasSuffix(":") && (!block.text.hasSuffix(".") || block.text.hasSuffix(".."))
    }
    let place =
      headings.first ?? early.max { verdicts[$0].block.wordCount < verdicts[$1].block.wordCount }
    if let place {
      title = Self.withoutBadge(verdicts[place].block.text)
      verdicts[place].isTitle = true
    }
  }

  /// A word that sites put behind the titles they recommend.
  private static func withoutBadge(_ title: String) -> String {
    for badge in [" Aanbevolen", " Uitgelicht", " Featured"] where title.hasSuffix(badge) {
      return String(title.dropLast(badge.count))
    }
    return title
  }

  /// What two titles have in common that are the same.
  private static func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Leaves out what follows a line that seldom has article behind it, until prose begins again.
  private mutating func leaveOutTail(isMarked: Bool) {
    var closing: Boilerplate.Reason?
    for place in verdicts.indices where !verdicts[place].isTitle {
      if let reason = verdicts[place].reason {
        // What the page itself keeps apart, such as a box in the middle, closes nothing.
        if reason.closesArticle, verdicts[place].block.container == nil { closing = reason }
        continue
      }
      guard let reason = closing else { continue }
      let block = verdicts[place].block
      let next = place + 1 < verdicts.count ? verdicts[place + 1] : nil
      let isTeaser = next?.reason == .related && next?.block.container == nil
      let leadsProse = block.isHeading && next?.reason == nil && next?.block.isProse == true
      if (block.isProse || leadsProse) && !isTeaser {
        closing = nil
      } else {
        verdicts[place].reason = reason
        // A name between addresses or comments is somebody else's.
        if reason == .advertisement { noteSignature(block.text) }
      }
    }
  }

  /// Leaves out short blocks before the first prose and behind the last.
  private mutating func leaveOutLooseWords() {
    let prose = verdicts.indices.filter { verdicts[$0].reason == nil && verdicts[$0].block.isProse }
    guard let first = prose.first, let last = prose.last else { return }
    var begin = verdicts.firstIndex(where: \.isTitle).map { $0 + 1 } ?? first
    begin = min(begin, first)
    // Whether nothing was left out since the last prose.
    var isUnbroken = true
    for place in verdicts.indices {
      if verdicts[place].reason == nil && !verdicts[place].isTitle {
        if place < begin {
          verdicts[place].reason = .short
        } else if place > last, !(isUnbroken && isTrailing(verdicts[place].block)) {
          verdicts[place].reason = .short
          noteSignature(verdicts[place].block.text)
        }
      }
      if place >= last { isUnbroken = isUnbroken && verdicts[place].reason == nil }
    }
  }

  /// Whether a short block right behind the prose is still of the article: a list, or a sentence.
  private func isTrailing(_ block: DraftBlock) -> Bool {
    block.kind == .item || (block.endsSentence && block.wordCount >= 3)
  }

  /// Takes a name below an article for that of the author.
  private mutating func noteSignature(_ text: String) {
    if author == nil, Byline.isName(text) { author = text }
  }

  /// Leaves out headings below which nothing is kept.
  private mutating func leaveOutEmptyHeadings() {
    var isFilled = false
    var lowest = 7
    for place in verdicts.indices.reversed() {
      let verdict = verdicts[place]
      guard verdict.reason == nil, !verdict.isTitle else { continue }
      guard case .heading(let level) = verdict.block.kind else {
        isFilled = true
        lowest = 7
        continue
      }
      // A heading above a smaller one with text is filled by it.
      if !isFilled, lowest <= level || lowest == 7 {
        verdicts[place].reason = .emptyHeading
      } else {
        lowest = min(lowest, level)
        isFilled = false
      }
    }
  }
}
