/// The endings one step looks for, each with what the step does about it.
struct EndingTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  private struct Row: Sendable {
    let letters: [Unicode.Scalar]
    let value: Value
  }

  private let rows: [Row]

  init(dictionaryLiteral elements: (String, Value)...) {
    // Longest first, because a step acts on the longest ending a word has: if that one may not
    // go, a shorter one inside it may not go either.
    rows =
      elements
      .map { Row(letters: Array($0.unicodeScalars), value: $1) }
      .sorted { $0.letters.count > $1.letters.count }
  }

  /// The longest of the endings that the word has, and the position where it starts.
  func longestMatch(in word: WordBuffer) -> (value: Value, start: Int)? {
    for row in rows where word.letters.hasSuffix(row.letters) {
      return (row.value, word.count - row.letters.count)
    }
    return nil
  }
}

extension [Unicode.Scalar] {
  /// Whether the last letters are these, compared from the end, where most words already differ.
  fileprivate func hasSuffix(_ suffix: [Unicode.Scalar]) -> Bool {
    let start = count - suffix.count
    guard start >= 0 else { return false }
    return suffix.indices.reversed().allSatisfy { self[start + $0] == suffix[$0] }
  }
}
