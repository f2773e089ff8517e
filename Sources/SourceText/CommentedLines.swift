/// The lines of a file that are remarks for those who edit it: from `<!--` to `-->`.
///
/// A remark starts at the start of a line and takes whole lines.
package struct CommentedLines: Sendable {
  /// In order; no two of them overlap.
  private var ranges: [ClosedRange<Int>] = []
  package private(set) var diagnostics: [Diagnostic] = []

  package init(in file: SourceFile) {
    var start: Int?
    for line in file.lines {
      // The first byte tells most lines apart, which matters with thousands of questions.
      if start == nil, line.text.utf8.first != UInt8(ascii: "<") { continue }
      let text = line.text.trimmed
      if start == nil, text.hasPrefix("<!--") { start = line.number }
      guard let first = start else { continue }
      if text.hasSuffix("-->") {
        ranges.append(first...line.number)
        start = nil
      } else if text.hasPrefix("## "), first != line.number {
        // A remark that was never closed must not swallow the tips behind it.
        report(first, in: file)
        start = nil
      }
    }
    if let start { report(start, in: file) }
  }

  /// Whether a line, counted from 1, is a part of a remark.
  /// - Complexity: O(log *n*) in the number of remarks.
  package func contains(_ line: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < line { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(line)
  }

  private mutating func report(_ line: Int, in file: SourceFile) {
    ranges.append(line...line)
    diagnostics.append(
      Diagnostic(
        "comment-end", at: SourceLocation(file: file.name, line: line),
        "the remark that starts here with ‘<!--’ has no end",
        repair: "write --> at the end of its last line"))
  }
}
