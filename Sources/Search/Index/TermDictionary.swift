/// The terms of an index, each kind numbered apart.
struct TermDictionary: Sendable {
  /// Two neighbouring words, by their numbers.
  struct Shingle: Hashable, Sendable {
    let first: TermID
    let second: TermID
  }

  private var words: [String: TermID] = [:]
  private var shingles: [Shingle: TermID] = [:]
  private var grams: [Gram: TermID] = [:]

  /// How many terms of a kind there are.
  func count(of kind: TermKind) -> Int {
    switch kind {
    case .word: words.count
    case .shingle: shingles.count
    case .gram: grams.count
    }
  }

  func word(_ term: String) -> TermID? { words[term] }
  func gram(_ gram: Gram) -> TermID? { grams[gram] }
  func shingle(_ first: TermID, _ second: TermID) -> TermID? {
    shingles[Shingle(first: first, second: second)]
  }

  /// The number of a word, a new one where it is new.
  mutating func add(word: String) -> TermID { Self.add(word, to: &words) }

  /// The number of a gram, a new one where it is new.
  mutating func add(gram: Gram) -> TermID { Self.add(gram, to: &grams) }

  /// The number of a shingle, a new one where it is new.
  mutating func add(shingle first: TermID, _ second: TermID) -> TermID {
    Self.add(Shingle(first: first, second: second), to: &shingles)
  }

  private static func add<Key>(_ key: Key, to table: inout [Key: TermID]) -> TermID {
    if let known = table[key] { return known }
    let id = TermID(rawValue: table.count)
    table[key] = id
    return id
  }
}
