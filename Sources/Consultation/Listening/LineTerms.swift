import Search

/// The terms by which lines are told apart, with a number each: words, and pairs of words.
///
/// A word is what stands for a word of a line, its stem or itself, or a part of one, such as `vuur~`.
struct LineTerms: Sendable {
  private let words: WordTable
  private let pairs: KeyTable

  /// The numbers of the marks before the first word of a line and behind the last one.
  static let (start, end) = (0, 1)
  private static let marks = ["^", "$"]

  var count: Int { words.count + pairs.count }

  /// The number of a word; nil where no line that was learned has it.
  func number(of word: String) -> Int? { words.number(of: word) }

  /// The number of a pair; nil where no two lines that were learned have it.
  func number(of pair: Pair) -> Int? {
    pairs.number(of: pair.key).map { words.count + $0 }
  }

  /// Two words, by their numbers.
  struct Pair {
    let first: Int
    let second: Int
    /// Whether another word stands between the two.
    let isApart: Bool

    var key: UInt64 { UInt64(first) << 32 | UInt64(second) << 1 | (isApart ? 1 : 0) }
  }

  /// The pairs of a line's words: those side by side, marks included, then those with a word between;
  /// a word that is nil is in no pair.
  static func pairs(of words: [Int?]) -> [Pair] {
    func pairs(_ words: [Int?], _ distance: Int) -> [Pair] {
      zip(words, words.dropFirst(distance)).compactMap { first, second in
        guard let first, let second else { return nil }
        return Pair(first: first, second: second, isApart: distance > 1)
      }
    }
    guard !words.isEmpty else { return [] }
    return pairs([start] + words + [end], 1) + pairs(words, 2)
  }

  /// Terms that are still being collected, with how often each was seen.
  struct Builder {
    private var words = WordTable.Builder()
    private var wordCounts: [Int] = []
    private var pairs = KeyTable.Builder()
    private var pairCounts: [Int] = []
    private var knownPairs: [Pair] = []

    /// A term while it isn't known yet which ones are kept.
    enum Candidate {
      case word(Int)
      case pair(Int)
    }

    init() {
      for mark in LineTerms.marks { _ = add(mark) }
    }

    /// The number of a word, a new one where it is new.
    mutating func add(_ word: String) -> Int {
      let number = words.add(word)
      if number == wordCounts.count { wordCounts.append(0) }
      return number
    }

    /// Counts a word of a line, by its number.
    mutating func see(_ word: Int) -> Candidate {
      wordCounts[word] += 1
      return .word(word)
    }

    /// Counts a pair of a line.
    mutating func see(_ pair: Pair) -> Candidate {
      let number = pairs.add(pair.key)
      if number == pairCounts.count {
        pairCounts.append(0)
        knownPairs.append(pair)
      }
      pairCounts[number] += 1
      return .pair(number)
    }

    /// The terms, and the number that each candidate has among them: a pair or a part of a word that
    /// was seen once tells nothing about other lines, and has none.
    func finish() -> (terms: LineTerms, number: (Candidate) -> Int?) {
      let candidates = words.finish()
      var keptWords = WordTable.Builder()
      let wordNumbers = wordCounts.indices.map { number -> Int? in
        let text = candidates[number]
        let isKept = wordCounts[number] != 1 || !text.utf8.contains(UInt8(ascii: "~"))
        return isKept ? keptWords.add(text) : nil
      }
      var keptPairs = KeyTable.Builder()
      let pairNumbers = knownPairs.indices.map { number -> Int? in
        let pair = knownPairs[number]
        // The words of a pair are whole ones, or marks, and those are kept.
        guard pairCounts[number] > 1, let first = wordNumbers[pair.first],
          let second = wordNumbers[pair.second]
        else { return nil }
        return keptPairs.add(Pair(first: first, second: second, isApart: pair.isApart).key)
      }
      let terms = LineTerms(words: keptWords.finish(), pairs: keptPairs.finish())
      return (
        terms,
        { candidate in
          switch candidate {
          case .word(let number): wordNumbers[number]
          case .pair(let number): pairNumbers[number].map { terms.words.count + $0 }
          }
        }
      )
    }
  }
}

extension LineTerms {
  func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    pairs.write(to: &writer)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try WordTable(&reader)
    pairs = try KeyTable(&reader)
    guard words.count >= Self.marks.count else { throw .malformed }
  }
}
