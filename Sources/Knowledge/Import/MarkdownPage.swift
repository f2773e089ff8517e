import SourceText

/// Reads a Markdown file of any kind, of which only headings, lists and quotes are kept as such.
struct MarkdownPage {
  private(set) var page = ImportedPage()

  /// A block while its lines are collected; they are put together once, at its end.
  private struct OpenBlock {
    let kind: DraftBlock.Kind
    var lines: [String]
    let line: Int
    /// Told of the first line; of a block with more of them 0.
    var linkShare: Double

    var block: DraftBlock {
      DraftBlock(
        kind: kind, text: lines.joined(separator: " "), line: line, linkShare: linkShare)
    }

    mutating func add(_ line: String) {
      lines.append(MarkdownPage.withoutMarkup(line))
      linkShare = 0
    }
  }

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { String($0) }
    var index = readFrontMatter(lines)
    page.isMarked = true
    var open: OpenBlock?
    var isCode = false

    func close() {
      if let open { page.blocks.append(open.block) }
      open = nil
    }

    func begin(_ kind: DraftBlock.Kind, _ text: String) {
      close()
      let plain = Self.withoutMarkup(text)
      let linked = Self.linkedCount(text)
      guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return }
      open = OpenBlock(
        kind: kind, lines: [plain], line: index + 1,
        linkShare: plain.isEmpty ? 0 : Double(linked) / Double(plain.count))
    }

    while index < lines.count {
      defer { index += 1 }
      let line = lines[index].trimmed
      if line.hasPrefix("```") || line.hasPrefix("~~~") {
        isCode.toggle()
        close()
      } else if line.isEmpty {
        close()
      } else if isCode {
        begin(.paragraph, line)
      } else if let kind = Self.underline(line), let heading = open, heading.kind == .paragraph {
        open = OpenBlock(kind: kind, lines: heading.lines, line: heading.line, linkShare: 0)
        close()
      } else if case .heading(let level, let title, _) = MarkdownLine(line, fieldNames: []) {
        begin(.heading(level: level), title.trimmingHashes)
        close()
      } else if let item = TextPage.item(line.hasPrefix("+ ") ? "- \(line.dropFirst(2))" : line),
        !line.hasPrefix("**")
      {
        begin(.item, item)
      } else if line.hasPrefix(">") {
        let text = line.drop { $0 == ">" || $0 == " " }
        if open?.kind == .quote {
          open?.add(String(text))
        } else {
          begin(.quote, String(text))
        }
      } else if line.hasPrefix("|") {
        let cells = line.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
        begin(.paragraph, cells.joined(separator: "; "))
        close()
      } else if open != nil {
        open?.add(line)
      } else {
        begin(.paragraph, line)
      }
    }
    close()
  }

  /// Takes over what a front matter says, and returns the place of the line behind it.
  private mutating func readFrontMatter(_ lines: [String]) -> Int {
    guard lines.first?.trimmed == "---",
      let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" })
    else { return 0 }
    for line in lines[1..<end] {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].trimmed.trimmingQuotationMarks
      guard !value.isEmpty else { continue }
      switch line[..<colon].trimmed.lowercased() {
      case "title", "titel": page.title = value
      case "author", "auteur": page.author = value
      case "date", "datum", "published": page.published = PageDate.inWords(value) ?? value
      case "source", "bron", "url", "canonical_url": page.source = value
      case "lang", "language", "taal": page.language = Language(rawValue: String(value.prefix(2)))
      default: break
      }
    }
    return end + 1
  }

  /// The level of the heading above a line of `===` or `---`.
  private static func underline(_ line: String) -> DraftBlock.Kind? {
    guard line.count >= 3 else { return nil }
    if line.allSatisfy({ $0 == "=" }) { return .heading(level: 1) }
    return line.allSatisfy { $0 == "-" } ? .heading(level: 2) : nil
  }

  /// How many characters of a text are words of links.
  private static func linkedCount(_ text: String) -> Int {
    var count = 0
    for part in text.split(separator: "[", omittingEmptySubsequences: false).dropFirst() {
      if let close = part.firstIndex(of: "]"), part[close...].hasPrefix("](") {
        count += part.distance(from: part.startIndex, to: close)
      }
    }
    return count
  }

  /// The text without pictures, addresses of links, and the marks of emphasis.
  static func withoutMarkup(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    // Where the next of each is; looked for once, since a line may have thousands of opening ones.
    var nextClose = text.firstIndex(of: "]")
    var nextEnd = text.firstIndex(of: ")")
    while let first = rest.first {
      let isPicture = rest.hasPrefix("![")
      if let close = nextClose, close < rest.startIndex { nextClose = rest.firstIndex(of: "]") }
      if let end = nextEnd, let close = nextClose, end < close {
        nextEnd = text[close...].firstIndex(of: ")")
      }
      if isPicture || first == "[", let close = nextClose, rest[close...].hasPrefix("]("),
        let end = nextEnd
      {
        let words = rest[rest.index(rest.startIndex, offsetBy: isPicture ? 2 : 1)..<close]
        if !isPicture { result += words }
        rest = rest[rest.index(after: end)...]
      } else if rest.hasPrefix("**") || rest.hasPrefix("__") {
        rest = rest.dropFirst(2)
      } else if first == "`" || first == "*" {
        rest = rest.dropFirst()
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingHashes: String {
    var text = self[...]
    while let last = text.last, last == "#" || last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate var trimmingQuotationMarks: String {
    guard count >= 2, let first, first == last, "\"'".contains(first) else { return self }
    return String(dropFirst().dropLast())
  }
}
