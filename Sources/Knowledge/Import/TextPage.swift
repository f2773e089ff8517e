import SourceText

/// Reads a plain text, such as a web page that was copied into an editor.
struct TextPage {
  private(set) var page = ImportedPage()

  /// Where no line is longer, lines were broken by hand, and those of a paragraph belong together.
  private static let wrappedWidth = 110
  /// A line that reaches this share of the longest one goes on in the next.
  private static let fullShare = 0.7

  init(_ text: String) {
    let raw = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    let lines = raw.map(\.trimmed)
    let longest = lines.map(\.count).max() ?? 0
    let isWrapped = longest <= Self.wrappedWidth
    // Its lines are put together once, at its end.
    var open: (lines: [String], line: Int, isItem: Bool)?
    var lastLength = 0

    func close() {
      guard let (lines, line, isItem) = open else { return }
      open = nil
      let text = lines.joined(separator: " ")
      let startsAlone = page.blocks.last.map { $0.line < line - 1 } ?? true
      let kind: DraftBlock.Kind =
        isItem
        ? .item
        : Self.isHeading(text) && startsAlone ? .heading(level: 2) : .paragraph
      page.blocks.append(DraftBlock(kind: kind, text: text, line: line))
    }

    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        close()
        continue
      }
      let collapsed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let item = Self.item(collapsed)
      let isFull = isWrapped && Double(lastLength) >= Double(longest) * Self.fullShare
      // An item goes on in lines that are indented.
      let isIndented = raw[index].hasPrefix("  ") || raw[index].hasPrefix("\t")
      if let isItem = open?.isItem, item == nil, isFull || (isItem && isIndented) {
        open?.lines.append(collapsed)
      } else {
        close()
        open = ([item ?? collapsed], index + 1, item != nil)
      }
      lastLength = line.count
    }
    close()
  }

  /// The text of a list item; nil for another line.
  static func item(_ line: String) -> String? {
    guard let first = line.first else { return nil }
    if "•◦▪‣*".contains(first) || ((first == "-" || first == "–") && line.dropFirst().first == " ")
    {
      let text = line.dropFirst().trimmed
      // `***` and the like are rules, and `*note*` is emphasis.
      return text.contains(where: \.isLetter) || text.contains(where: \.isNumber) ? text : nil
    }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let mark = line.dropFirst(digits.count).first,
      ".)".contains(mark), line.dropFirst(digits.count + 1).first == " "
    else { return nil }
    return line.dropFirst(digits.count + 2).trimmed
  }

  /// Whether a line on its own reads as a heading: short, one sentence at most, and no full stop.
  static func isHeading(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (1...12).contains(words.count), let last = line.last,
      !".,;:".contains(last) || line.hasSuffix("..")
    else { return false }
    return ![". ", "? ", "! "].contains { line.containsBytes(of: $0) }
  }
}
