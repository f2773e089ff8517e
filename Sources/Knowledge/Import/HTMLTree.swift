/// The elements and texts of an HTML page, as a tree in an array.
///
/// Tags that are missing or cross each other are mended roughly as browsers do.
struct HTMLTree {
  struct Node {
    /// The element's name; empty for a text.
    let name: String
    let attributes: [HTMLAttribute]
    /// The text; empty for an element.
    let text: String
    /// Counted from 1.
    let line: Int
    var children: [Int] = []

    /// The value of an attribute; nil where it is not there.
    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  /// The root comes first, and every element before what is in it.
  private(set) var nodes: [Node] = [Node(name: "#root", attributes: [], text: "", line: 1)]
  private(set) var comments: [String] = []

  /// Deeper elements become children of the one at this depth: a page can't exhaust the stack.
  private static let deepest = 200

  private static let empty: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements that end a paragraph where they start or end.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// What an element of the first name closes, up to one of the second names.
  private static let closings: [String: (Set<String>, Set<String>)] = [
    "li": (["li"], ["ul", "ol", "menu"]),
    "dt": (["dt", "dd"], ["dl"]),
    "dd": (["dt", "dd"], ["dl"]),
    "tr": (["tr"], ["table"]),
    "td": (["td", "th"], ["table", "tr"]),
    "th": (["td", "th"], ["table", "tr"]),
    "option": (["option"], ["select"]),
  ]

  init(_ text: String) {
    var scanner = HTMLScanner(text)
    var open = [0]
    while let token = scanner.next() {
      switch token {
      case .comment(let text):
        comments.append(text)
      case .text(let text):
        add(Node(name: "", attributes: [], text: text, line: scanner.line), to: open.last ?? 0)
      case .open(let name, let attributes):
        closeImplied(by: name, in: &open)
        let node = add(
          Node(name: name, attributes: attributes, text: "", line: scanner.line),
          to: open.last ?? 0)
        if !Self.empty.contains(name), open.count < Self.deepest { open.append(node) }
      case .close(let name):
        close(name, in: &open)
      }
    }
  }

  @discardableResult
  private mutating func add(_ node: Node, to parent: Int) -> Int {
    nodes.append(node)
    nodes[parent].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  private func closeImplied(by name: String, in open: inout [Int]) {
    if Self.blocks.contains(name), let last = open.last, nodes[last].name == "p" {
      open.removeLast()
    }
    guard let (closed, bounds) = Self.closings[name],
      let place = open.lastIndex(where: { closed.contains(nodes[$0].name) }),
      !open[place...].contains(where: { bounds.contains(nodes[$0].name) })
    else { return }
    open.removeSubrange(place...)
  }

  private func close(_ name: String, in open: inout [Int]) {
    // Any heading's end tag ends a heading, as it does in browsers.
    let isHeading = Self.headings.contains(name)
    let found = open.lastIndex {
      nodes[$0].name == name || (isHeading && Self.headings.contains(nodes[$0].name))
    }
    guard let place = found, place > 0 else { return }
    // An end tag of a phrase doesn't end the paragraphs that were opened in it.
    let crosses = open[(place + 1)...].contains { Self.blocks.contains(nodes[$0].name) }
    if crosses, !Self.blocks.contains(name) { return }
    open.removeSubrange(place...)
  }

  /// The elements of that name, in the order of the page.
  func elements(_ name: String) -> [Int] { nodes.indices.filter { nodes[$0].name == name } }

  /// The text in an element, with single spaces.
  func text(of element: Int) -> String {
    var parts: [String] = []
    func collect(_ node: Int) {
      if nodes[node].name.isEmpty { parts.append(nodes[node].text) }
      for child in nodes[node].children { collect(child) }
    }
    collect(element)
    return parts.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
