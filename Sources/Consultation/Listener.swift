package import Knowledge
import Search
import SourceText

/// Reads what a line in one language is about before it is answered, by the phrase lists of the
/// prompts.
package struct Listener: Sendable {
  /// What to do in a kind of danger.
  package struct Danger: Sendable {
    /// A paragraph each.
    package let advice: [String]
    /// Whom to call, a line each.
    package let contacts: [String]
    /// Whether it is about suicide, so that no tip about customers may follow.
    package let isAboutSuicide: Bool
  }

  /// What an example tells.
  private enum Meaning {
    case kind(UtteranceKind)
    /// By its place among the dangers.
    case danger(Int)

    /// The kinds come first, then the dangers.
    var number: Int {
      switch self {
      case .kind(let kind): UtteranceKind.allCases.firstIndex(of: kind) ?? 0
      case .danger(let place): UtteranceKind.allCases.count + place
      }
    }

    init(number: Int) {
      let kinds = UtteranceKind.allCases
      self = number < kinds.count ? .kind(kinds[number]) : .danger(number - kinds.count)
    }
  }

  private let analyzer: Analyzer
  /// Whole lines by what they tell.
  private let lines: NearestExamples
  /// How a sentence starts that goes on with the last question: the words of each.
  private let starts: StringLists
  private let dangers: [Danger]
  /// The phrases of all dangers, then of the exceptions.
  private let dangerPhrases: PhraseMatcher
  /// How many of these phrases tell of the dangers up to each.
  private let dangerEnds: [Int]
  private let momentPhrases: PhraseMatcher
  /// How many phrases tell of the phases up to each.
  private let momentEnds: [Int]

  private static let leastLikeness = 0.25
  /// The share of the votes from which on a line tells of danger: to warn in vain does less harm
  /// than to miss it.
  private static let leastDangerShare = 0.5
  /// From this many words on, an item is an example of a whole line; up to so many it is a phrase.
  private static let shortestSituation = 4
  private static let longestPhrase = 6
  /// A longer line is a question of its own, whatever it starts with.
  private static let longestFollowUp = 12

  /// Learns the lists of a language; `ordinary` are lines that tell of no danger.
  package init(_ lists: UtteranceLists, ordinary: [String] = []) {
    let analyzer = TipCollection.analyzer(for: lists.language)
    func words(_ text: String) -> [String] { analyzer.tokens(in: text).map(\.text) }
    self.analyzer = analyzer
    starts = StringLists(lists.starts.map(words))

    var examples: [(label: Int, text: String)] = []
    func add(_ meaning: Meaning, _ texts: [String]) {
      examples += texts.map { (meaning.number, $0) }
    }
    func isSituation(_ item: String) -> Bool { words(item).count >= Self.shortestSituation }
    for (kind, items) in lists.kinds { add(.kind(kind), items) }
    for (place, danger) in lists.dangers.enumerated() {
      add(.danger(place), danger.items.filter(isSituation))
    }
    add(.kind(.question), lists.exceptions.filter(isSituation) + ordinary)
    lines = NearestExamples(examples, analyzer: analyzer, leastLikeness: Self.leastLikeness)

    let phrases = lists.dangers.map { danger in
      danger.items.filter { words($0).count <= Self.longestPhrase }
    }
    dangerPhrases = PhraseMatcher(phrases.flatMap(\.self) + lists.exceptions, analyzer: analyzer)
    dangerEnds = Self.ends(of: phrases)
    dangers = Self.dangers(lists)

    let moments = Phase.allCases.map { phase in
      lists.moments.filter { $0.phase == phase }.flatMap(\.items)
    }
    momentPhrases = PhraseMatcher(moments.flatMap(\.self), analyzer: analyzer)
    momentEnds = Self.ends(of: moments)
  }

  private static func dangers(_ lists: UtteranceLists) -> [Danger] {
    lists.dangers.map { danger in
      Danger(
        advice: danger.advice, contacts: lists.contacts,
        isAboutSuicide: danger.id.hasPrefix("self-harm"))
    }
  }

  /// How many items there are up to the end of each list.
  private static func ends(of lists: [[String]]) -> [Int] {
    var end = 0
    return lists.map { list in
      end += list.count
      return end
    }
  }

  /// What a line tells; its kind is a follow-up only where the conversation is ongoing.
  package func hear(
    _ line: String, isOngoing: Bool
  ) -> (danger: Danger?, kind: UtteranceKind) {
    let meanings = lines.labels(of: line).map { (Meaning(number: $0.label), $0.share) }
    return (danger(in: line, meanings), kind(of: line, meanings, isOngoing: isOngoing))
  }

  private func kind(
    of line: String, _ meanings: [(Meaning, share: Double)], isOngoing: Bool
  ) -> UtteranceKind {
    if case .kind(let kind)? = meanings.first?.0, kind != .question,
      isOngoing || !kind.isFollowUp
    {
      return kind
    }
    return isOngoing && continues(line) ? .followOther : .question
  }

  /// Whether a short line starts like one that goes on with the last question.
  private func continues(_ line: String) -> Bool {
    let words = analyzer.tokens(in: line).map(\.text)
    return words.count <= Self.longestFollowUp
      && (0..<starts.count).contains { words.starts(with: starts[$0]) }
  }

  /// The danger that a line tells of; nil where there is none.
  private func danger(in line: String, _ meanings: [(Meaning, share: Double)]) -> Danger? {
    var found: Set<Int> = []
    let votes = meanings.compactMap { meaning, share in
      if case .danger(let place) = meaning { (place, share) } else { nil }
    }
    if let nearest = votes.first, votes.reduce(0, { $0 + $1.1 }) >= Self.leastDangerShare {
      found.insert(nearest.0)
    }
    let matches = dangerPhrases.matches(in: line).map { match in
      (danger: dangerEnds.firstIndex { match.phrase < $0 }, words: match.words)
    }
    let harmless = Set(matches.filter { $0.danger == nil }.flatMap(\.words))
    for match in matches {
      if let danger = match.danger, harmless.isDisjoint(with: match.words) {
        found.insert(danger)
      }
    }
    return found.min().map { dangers[$0] }
  }

  /// When the conversation is that a line tells of; nil where it doesn't tell.
  package func moment(of line: String) -> Phase? {
    let found = momentPhrases.matches(in: line).compactMap { match in
      momentEnds.firstIndex { match.phrase < $0 }.map { Phase.allCases[$0] }
    }
    // Who has someone before them now needs help at once, whatever else the line tells.
    return [Phase.during, .after, .before].first(where: found.contains)
  }
}

// MARK: - Storing

extension Listener {
  func write(to writer: inout ImageWriter) {
    lines.write(to: &writer)
    starts.write(to: &writer)
    StringLists(dangers.map(\.advice)).write(to: &writer)
    StringLists(dangers.map(\.contacts)).write(to: &writer)
    writer.append(Table(dangers.map(\.isAboutSuicide)))
    dangerPhrases.write(to: &writer)
    writer.append(Table(dangerEnds))
    momentPhrases.write(to: &writer)
    writer.append(Table(momentEnds))
  }

  /// Reads the listener of a language.
  init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    analyzer = TipCollection.analyzer(for: language)
    lines = try NearestExamples(
      &reader, analyzer: analyzer, leastLikeness: Self.leastLikeness)
    starts = try StringLists(&reader)
    let advice = try StringLists(&reader)
    let contacts = try StringLists(&reader)
    let isAboutSuicide = try reader.table(of: Bool.self)
    guard contacts.count == advice.count, isAboutSuicide.count == advice.count else {
      throw .malformed
    }
    dangers = (0..<advice.count).map { place in
      Danger(
        advice: advice[place], contacts: contacts[place], isAboutSuicide: isAboutSuicide[place])
    }
    dangerPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    dangerEnds = Array(try reader.table(of: Int.self))
    momentPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    momentEnds = Array(try reader.table(of: Int.self))
    guard dangerEnds.count == dangers.count, momentEnds.count == Phase.allCases.count else {
      throw .malformed
    }
  }
}
