import SourceText

/// Reads a saved web page: its paragraphs with where they stand, and what it says about itself.
struct HTMLPage {
  private let tree: HTMLTree
  private(set) var page = ImportedPage()
  /// The words outside links below each node.
  private var words: [Int]
  private var open = OpenBlock()

  /// The text of a block while its parts are collected.
  private struct OpenBlock {
    var kind = DraftBlock.Kind.paragraph
    var text = ""
    /// Whether there is more in the text than white space.
    var hasWords = false
    var linked = 0
    var line = 0
    /// What it stands in that is no part of the article.
    var container: Boilerplate.Reason?
  }

  /// Where the walk is.
  private struct Place {
    var container: Boilerplate.Reason?
    var isLink = false
    /// Whether the page says that this is the article.
    var isInArticle = false
  }

  init(_ text: String) {
    tree = HTMLTree(text)
    words = HTMLPage.words(in: tree)
    readAbout()
    let article = articleRoot()
    page.isMarked = article != nil
    let root = tree.elements("body").first ?? 0
    walk(root, Place(isInArticle: article == nil), article: article)
    close()
  }

  private static func words(in tree: HTMLTree) -> [Int] {
    var words = [Int](repeating: 0, count: tree.nodes.count)
    // Children come behind their parents, so going backwards every child is counted before.
    for node in tree.nodes.indices.reversed() {
      let name = tree.nodes[node].name
      if name.isEmpty {
        words[node] = tree.nodes[node].text.split(whereSeparator: \.isWhitespace).count
      } else if !PageContainer.silent.contains(name), name != "a" {
        words[node] = tree.nodes[node].children.reduce(0) { $0 + words[$1] }
      }
    }
    return words
  }

  /// The element that holds the article; nil where none holds a good part of the page's words.
  private func articleRoot() -> Int? {
    func largest(_ isCandidate: (HTMLTree.Node) -> Bool) -> Int? {
      tree.nodes.indices.filter { isCandidate(tree.nodes[$0]) }.max { words[$0] < words[$1] }
    }
    let body = max(1, words[tree.elements("body").first ?? 0])
    let candidates = [
      largest { $0["itemprop"] == "articleBody" }, largest { $0.name == "article" },
      largest { $0.name == "main" || $0["role"] == "main" },
    ]
    return candidates.compactMap { $0 }.first { words[$0] >= 40 && words[$0] * 10 >= body * 3 }
  }

  private mutating func walk(_ node: Int, _ place: Place, article: Int?) {
    let element = tree.nodes[node]
    if element.name.isEmpty { return add(element, place) }
    if element.name == "br" { return open.text += "\n" }
    if PageContainer.silent.contains(element.name) { return }
    var place = place
    if node == article { place = Place(isInArticle: true) }
    if place.container == nil {
      place.container = PageContainer.reason(
        for: element, isMostOfPage: words[node] * 2 > words[0], isInArticle: place.isInArticle)
    }
    place.isLink = place.isLink || element.name == "a"
    guard HTMLTree.blocks.contains(element.name) else {
      for child in element.children { walk(child, place, article: article) }
      return
    }
    // A cell goes on in the next one of its row; a paragraph in an item is the item.
    let isPartOfOpen =
      (element.name == "td" || element.name == "th")
      || (element.name == "p" && open.kind == .item && !open.hasWords)
    let outer = open.kind
    if isPartOfOpen {
      if open.hasWords { open.text += "; " }
    } else {
      close()
      open.kind = Self.kind(of: element.name) ?? (outer == .quote ? .quote : .paragraph)
    }
    var inner = place
    if element.name == "h1", inner.container == nil, !inner.isInArticle {
      inner.container = .outside
    }
    for child in element.children { walk(child, inner, article: article) }
    guard !isPartOfOpen else { return }
    close()
    open.kind = outer == .item ? .paragraph : outer
  }

  private static func kind(of name: String) -> DraftBlock.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      .heading(level: Int(name.dropFirst()) ?? 2)
    // A term with its explanation is a small heading with text.
    case "dt": .heading(level: 6)
    case "li": .item
    case "blockquote": .quote
    default: nil
    }
  }

  private mutating func add(_ node: HTMLTree.Node, _ place: Place) {
    let hasWords = node.text.contains { !$0.isWhitespace }
    if hasWords, !open.hasWords { open.line = node.line + leadingLines(node.text) }
    open.text += String(node.text.map { $0.isWhitespace ? " " : $0 })
    if place.isLink { open.linked += node.text.count { !$0.isWhitespace } }
    guard hasWords else { return }
    open.hasWords = true
    open.container = place.container ?? (place.isInArticle ? nil : .outside)
  }

  private func leadingLines(_ text: String) -> Int {
    text.prefix { $0.isWhitespace }.count(where: \.isNewline)
  }

  /// Ends the open block; two line breaks part paragraphs as the ends of elements do.
  private mutating func close() {
    defer { open = OpenBlock(kind: open.kind) }
    let letters = open.text.count { !$0.isWhitespace }
    guard letters > 0 else { return }
    for part in Self.parts(of: open.text) {
      let isItem = open.kind == .paragraph ? TextPage.item(part) : nil
      page.blocks.append(
        DraftBlock(
          kind: isItem == nil ? open.kind : .item, text: isItem ?? part, line: open.line,
          linkShare: Double(open.linked) / Double(letters), container: open.container))
    }
  }

  /// The paragraphs of a text in which `\n` stands for a line break.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let plain = line.split(separator: " ").joined(separator: " ")
      if plain.isEmpty || TextPage.item(plain) != nil { parts.append("") }
      if !plain.isEmpty {
        parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? plain : " \(plain)"
      }
    }
    return parts.map { $0.hasSuffix(" ;") ? String($0.dropLast(2)) : $0 }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
  }

  /// Takes over what the page says about itself in its head.
  private mutating func readAbout() {
    let about = PageAbout(tree)
    page.title = about.title
    page.author = about.author
    page.published = about.published
    page.source = about.source
    page.language = about.language
  }
}
