/// The terms of an index, each kind numbered apart.
struct TermDictionary: Sendable {
  private let words: WordTable
  private let pairs: KeyTable
  private let grams: KeyTable

  /// How many terms of a kind there are.
  func count(of kind: TermKind) -> Int {
    switch kind {
    case .word: words.count
    case .pair: pairs.count
    case .gram: grams.count
    }
  }

  func word(_ term: String) -> TermID? { words.number(of: term).map(TermID.init) }
  func gram(_ gram: Gram) -> TermID? { grams.number(of: gram.rawValue).map(TermID.init) }
  func pair(_ first: TermID, _ second: TermID) -> TermID? {
    pairs.number(of: Self.key(first, second)).map(TermID.init)
  }

  /// Two words, by their numbers.
  private static func key(_ first: TermID, _ second: TermID) -> UInt64 {
    UInt64(UInt32(first.rawValue)) << 32 | UInt64(UInt32(second.rawValue))
  }

  /// Terms that are still being collected.
  struct Builder {
    private var words = WordTable.Builder()
    private var pairs = KeyTable.Builder()
    private var grams = KeyTable.Builder()

    /// How many terms of a kind there are.
    func count(of kind: TermKind) -> Int {
      switch kind {
      case .word: words.count
      case .pair: pairs.count
      case .gram: grams.count
      }
    }

    /// The number of a word, a new one where it is new.
    mutating func add(word: String) -> TermID { TermID(rawValue: words.add(word)) }

    /// The number of a gram, a new one where it is new.
    mutating func add(gram: Gram) -> TermID { TermID(rawValue: grams.add(gram.rawValue)) }

    /// The number of a pair, a new one where it is new.
    mutating func add(pair first: TermID, _ second: TermID) -> TermID {
      TermID(rawValue: pairs.add(TermDictionary.key(first, second)))
    }

    consuming func finish() -> TermDictionary {
      TermDictionary(
        words: words.finish(), pairs: pairs.finish(), grams: grams.finish())
    }
  }
}

extension TermDictionary {
  func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    pairs.write(to: &writer)
    grams.write(to: &writer)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try WordTable(&reader)
    pairs = try KeyTable(&reader)
    grams = try KeyTable(&reader)
  }

  /// Reads the postings of all terms in one field, by kind.
  func fieldIndexes(_ reader: inout ImageReader) throws(Image.Fault) -> [FieldIndex] {
    var indexes: [FieldIndex] = []
    for kind in TermKind.allCases {
      indexes.append(try FieldIndex(&reader, termCount: count(of: kind)))
    }
    return indexes
  }
}
