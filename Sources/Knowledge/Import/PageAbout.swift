import SourceText

/// What a web page says about itself: in its head, in its title, and beside its text.
struct PageAbout {
  private let tree: HTMLTree

  /// How many bytes of the title are searched for each heading of a page, which may have many.
  private static let longestTitle = 1_000

  init(_ tree: HTMLTree) {
    self.tree = tree
  }

  /// The first heading that belongs to the page's own title, else the title without the site's name.
  var title: String? {
    let named = meta("og:title") ?? tree.elements("title").first.map(tree.text) ?? ""
    let headings = tree.elements("h1").map(tree.text).filter { !$0.isEmpty }
    let small = String(decoding: named.lowercased().utf8.prefix(Self.longestTitle), as: UTF8.self)
    if let heading = headings.first(where: { small.containsBytes(of: $0.lowercased()) }) {
      return heading
    }
    if headings.count == 1 { return headings[0] }
    let parts = Self.parts(of: named)
    return parts.max { $0.count < $1.count }
  }

  var author: String? {
    if let name = meta("author") ?? meta("article:author"), !name.hasPrefix("http") { return name }
    let marked = tree.nodes.indices.filter { node in
      let element = tree.nodes[node]
      let classes = (element["class"] ?? "").lowercased().split { !$0.isLetter }
      return element["rel"] == "author" || element["itemprop"] == "author"
        || !Set(classes).isDisjoint(with: ["byline", "author", "auteur"])
    }
    for text in marked.map(tree.text) {
      if let name = Byline.name(in: text) ?? (Byline.isName(text) ? text : nil) { return name }
    }
    return nil
  }

  var published: String? {
    let named = ["article:published_time", "date", "dc.date", "datePublished", "publishdate"]
    let times = tree.elements("time").map { tree.nodes[$0]["datetime"] ?? tree.text(of: $0) }
    return (named.compactMap(meta) + times).lazy.compactMap(PageDate.inWords).first
  }

  var source: String? {
    let canonical = tree.elements("link").first { tree.nodes[$0]["rel"] == "canonical" }
    if let address = canonical.flatMap({ tree.nodes[$0]["href"] }) ?? meta("og:url"),
      address.hasPrefix("http")
    {
      return address
    }
    // Browsers note where they saved a page from: `saved from url=(0024)https://example.org/`.
    for comment in tree.comments {
      guard let start = comment.firstIndex(of: ")"), comment.trimmed.hasPrefix("saved from url=")
      else { continue }
      return comment[comment.index(after: start)...].trimmed
    }
    return nil
  }

  var language: Language? {
    let code = tree.elements("html").first.flatMap { tree.nodes[$0]["lang"] }
    return code.flatMap { Language(rawValue: String($0.prefix(2)).lowercased()) }
  }

  /// The content of a `meta` element, by its name or property; nil where it is missing or empty.
  private func meta(_ name: String) -> String? {
    tree.elements("meta").lazy.map { tree.nodes[$0] }
      .first {
        ($0["name"] ?? $0["property"] ?? $0["itemprop"])?.lowercased() == name.lowercased()
      }?["content"]
      .map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// `Title | Site` and `Title - Site`, cut.
  private static func parts(of title: String) -> [String] {
    var parts = [title]
    for separator in [" | ", " – ", " - ", " — ", " » "] {
      parts = parts.flatMap { $0.split(separator: separator).map(\.trimmed) }
    }
    return parts.filter { !$0.isEmpty }
  }
}
