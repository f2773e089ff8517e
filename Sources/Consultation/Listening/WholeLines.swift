import Search

/// Lines of several lists that tell something as a whole, in any form of their words.
struct WholeLines: Sendable {
  private let analyzer: Analyzer
  /// The stems of the lines, each once, by the first list that has it.
  private let lines: WordTable
  /// How many lines there are up to the end of each list.
  private let ends: Table<Int>

  init(_ groups: [[String]], analyzer: Analyzer) {
    var lines = WordTable.Builder()
    ends = Table(
      groups.map { group in
        for line in group { _ = lines.add(Self.stems(of: analyzer.tokens(in: line), analyzer)) }
        return lines.count
      })
    self.lines = lines.finish()
    self.analyzer = analyzer
  }

  /// How many lists there are.
  var count: Int { ends.count }

  /// The place of the first list that has a line of these words; nil where none has.
  func group(of words: [String]) -> Int? {
    lines.number(of: Self.stems(of: words, analyzer)).flatMap { number in
      ends.firstIndex { number < $0 }
    }
  }

  /// What stands for the words of a line, with spaces between.
  private static func stems(of words: [String], _ analyzer: Analyzer) -> String {
    words.map(analyzer.term).joined(separator: " ")
  }
}

extension WholeLines {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    lines.write(to: &writer)
    writer.append(ends)
  }

  /// Reads lines that were made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    self.analyzer = analyzer
    lines = try WordTable(&reader)
    ends = try reader.table()
  }
}
