/// Words that stand for other words: synonyms in one language, or translations into another.
///
/// Words are compared by their stems, so a rule for `klacht` holds for `klachten` too.
package struct Synonyms: Sendable {
  /// What stands for what; each side holds words or short phrases.
  package struct Rule: Hashable, Sendable {
    package let from: [String]
    package let to: [String]

    package init(from: [String], to: [String]) {
      self.from = from
      self.to = to
    }
  }

  /// What stands for the words at one place of a text.
  struct Match: Sendable {
    /// How many words it stands for, at least 1.
    let length: Int
    /// The words of each phrase that stands for them, in the order of the rules.
    let phrases: [[String]]
  }

  /// A rule's left side behind its first stem, with all that stands for it.
  private struct Entry: Sendable {
    let rest: [String]
    var phrases: [[String]]
  }

  /// By first stem; the longest first.
  private var entries: [String: [Entry]] = [:]

  package static let none = Synonyms([], analyzer: .english)

  /// Takes rules whose left sides are read by `analyzer`; what one left side has in several rules is
  /// put together.
  package init(_ rules: [Rule], analyzer: Analyzer) {
    for rule in rules {
      let phrases = rule.to.map { analyzer.tokens(in: $0).map(\.text) }
      for from in rule.from {
        let words = analyzer.tokens(in: from).map(\.text)
        let stems = words.map(analyzer.term)
        guard let first = stems.first else { continue }
        let others = phrases.filter { $0 != words && !$0.isEmpty }
        add(others, for: first, Array(stems.dropFirst()))
      }
    }
    for first in entries.keys { entries[first]?.sort { $0.rest.count > $1.rest.count } }
  }

  package var isEmpty: Bool { entries.isEmpty }

  private mutating func add(_ phrases: [[String]], for first: String, _ rest: [String]) {
    var known = entries[first] ?? []
    let place = known.firstIndex { $0.rest == rest } ?? known.count
    if place == known.count { known.append(Entry(rest: rest, phrases: [])) }
    for phrase in phrases where !known[place].phrases.contains(phrase) {
      known[place].phrases.append(phrase)
    }
    entries[first] = known
  }

  /// Whether something stands for a single word, given as a stem.
  package func knows(_ stem: String) -> Bool { match([stem][...]) != nil }

  /// What stands for the longest run of stems at the start of `stems`; nil where nothing does.
  func match(_ stems: ArraySlice<String>) -> Match? {
    guard let first = stems.first, let known = entries[first] else { return nil }
    guard let entry = known.first(where: { stems.dropFirst().starts(with: $0.rest) }),
      !entry.phrases.isEmpty
    else { return nil }
    return Match(length: entry.rest.count + 1, phrases: entry.phrases)
  }
}
