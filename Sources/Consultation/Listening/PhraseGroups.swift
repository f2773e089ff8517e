import Search

/// Phrases of several lists, looked for together.
struct PhraseGroups: Sendable {
  /// A phrase that was found.
  struct Match {
    /// The place of its list.
    let group: Int
    /// The places of its words among the words of the text, in order.
    let words: [Int]
  }

  private let matcher: PhraseMatcher
  /// How many phrases there are up to the end of each list.
  private let ends: Table<Int>

  /// Up to so many words, an item is a phrase that may stand inside a line too.
  private static let longestPhrase = 6

  /// Takes of each list the short items, and all that were written as patterns.
  init(_ lists: [(items: [String], patterns: [String])], analyzer: Analyzer) {
    let groups = lists.map { list in
      list.items.filter { analyzer.tokens(in: $0).count <= Self.longestPhrase } + list.patterns
    }
    matcher = PhraseMatcher(groups.flatMap(\.self), analyzer: analyzer)
    var end = 0
    ends = Table(
      groups.map { group in
        end += group.count
        return end
      })
  }

  /// How many lists there are.
  var count: Int { ends.count }

  /// Every phrase that stands in a text of these words, each once, in the order of their first words.
  func matches(in words: [String]) -> [Match] {
    matcher.matches(in: words).compactMap { match in
      ends.firstIndex { match.phrase < $0 }.map { Match(group: $0, words: match.words) }
    }
  }
}

extension PhraseGroups {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    matcher.write(to: &writer)
    writer.append(ends)
  }

  /// Reads groups that were made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    matcher = try PhraseMatcher(&reader, analyzer: analyzer)
    ends = try reader.table()
  }
}
