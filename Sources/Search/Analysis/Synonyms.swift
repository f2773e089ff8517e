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

  /// The first stems of all left sides.
  private let stems: WordTable
  /// The first left side of each stem; one entry more than there are stems.
  ///
  /// Of those with a stem in common the longest comes first.
  private let entries: Table<UInt32>
  /// By left side: its stems behind the first one.
  private let rests: StringLists
  /// The first phrase of each left side; one entry more than there are left sides.
  private let phraseStarts: Table<UInt32>
  /// By phrase: its words.
  private let phrases: StringLists

  package static let none = Synonyms([], analyzer: .english)

  /// Takes rules whose left sides are read by `analyzer`; what one left side has in several rules is
  /// put together.
  /// - Complexity: O(words on the left × words on the right) for each rule.
  package init(_ rules: [Rule], analyzer: Analyzer) {
    var draft = Draft()
    for rule in rules {
      let phrases = rule.to.map { analyzer.tokens(in: $0) }
      for from in rule.from {
        let words = analyzer.tokens(in: from)
        let stems = words.map(analyzer.term)
        let others = phrases.filter { $0 != words && !$0.isEmpty }
        // A side for which nothing stands would hide a shorter one.
        guard let first = stems.first, !others.isEmpty else { continue }
        draft.add(others, for: first, Array(stems.dropFirst()))
      }
    }
    self.init(draft)
  }

  private init(_ draft: consuming Draft) {
    let sides = draft.sides.map { $0.sorted { $0.rest.count > $1.rest.count } }
    let all = Array(sides.joined())
    stems = draft.stems.finish()
    entries = Table(Self.starts(sides.map(\.count)))
    rests = StringLists(all.map(\.rest))
    phraseStarts = Table(Self.starts(all.map(\.phrases.count)))
    phrases = StringLists(all.flatMap(\.phrases))
  }

  /// Where lists of these lengths start when they stand one behind the other, and where they end.
  private static func starts(_ lengths: [Int]) -> [UInt32] {
    var starts: [UInt32] = [0]
    for length in lengths { starts.append((starts.last ?? 0) + UInt32(length)) }
    return starts
  }

  /// Rules while they are being put together.
  private struct Draft {
    /// A left side behind its first stem, with all that stands for it.
    struct Side {
      let rest: [String]
      var phrases: [[String]] = []
      /// The same, to be looked up.
      var known: Set<[String]> = []
    }

    var stems = WordTable.Builder()
    /// By first stem.
    var sides: [[Side]] = []
    /// By first stem: where each side stands.
    var places: [[[String]: Int]] = []

    mutating func add(_ phrases: [[String]], for first: String, _ rest: [String]) {
      let stem = stems.add(first)
      if stem == sides.count {
        sides.append([])
        places.append([:])
      }
      let place = places[stem][rest] ?? sides[stem].count
      if place == sides[stem].count {
        sides[stem].append(Side(rest: rest))
        places[stem][rest] = place
      }
      for phrase in phrases where sides[stem][place].known.insert(phrase).inserted {
        sides[stem][place].phrases.append(phrase)
      }
    }
  }

  /// Whether something stands for a single word, given as a stem.
  package func knows(_ stem: String) -> Bool { match([stem][...]) != nil }

  /// What stands for the longest run of stems at the start of `stems`; nil where nothing does.
  func match(_ stems: ArraySlice<String>) -> Match? {
    guard let first = stems.first, let number = self.stems.number(of: first) else { return nil }
    let sides = Int(entries[number])..<Int(entries[number + 1])
    guard let side = sides.first(where: { stems.dropFirst().starts(with: rests[$0]) }) else {
      return nil
    }
    let found = Int(phraseStarts[side])..<Int(phraseStarts[side + 1])
    guard !found.isEmpty else { return nil }
    return Match(length: rests.range(of: side).count + 1, phrases: found.map { phrases[$0] })
  }
}

extension Synonyms {
  package func write(to writer: inout ImageWriter) {
    stems.write(to: &writer)
    writer.append(entries)
    rests.write(to: &writer)
    writer.append(phraseStarts)
    phrases.write(to: &writer)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    stems = try WordTable(&reader)
    entries = try reader.table()
    rests = try StringLists(&reader)
    phraseStarts = try reader.table()
    phrases = try StringLists(&reader)
    guard entries.count == stems.count + 1, entries.isRising(to: rests.count),
      phraseStarts.count == rests.count + 1, phraseStarts.isRising(to: phrases.count)
    else { throw .malformed }
  }
}
