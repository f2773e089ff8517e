package import Knowledge
import Search
package import SourceText

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

  private enum Meaning: Hashable, Sendable {
    case kind(UtteranceKind)
    /// By its place among the dangers.
    case danger(Int)
  }

  package let diagnostics: [Diagnostic]
  /// The day on which somebody last looked whether the contacts are right, as `2026-01-15`.
  package let contactsChecked: (day: String?, location: SourceLocation)
  private let analyzer: Analyzer
  /// Whole lines by what they tell.
  private let lines: NearestExamples<Meaning>
  /// How a sentence starts that goes on with the last question.
  private let starts: [[String]]
  private let dangers: [PhraseList.Section]
  /// The phrases of all dangers, then of the exceptions.
  private let dangerPhrases: PhraseMatcher
  /// For each of these phrases the place of its danger; nil for an exception.
  private let dangerOfPhrase: [Int?]
  private let moments: [Phase]
  private let momentPhrases: PhraseMatcher
  private let contacts: [String]

  private static let utterancesFile = "utterances.md"
  private static let dangerFile = "danger.md"
  private static let momentsFile = "moments.md"
  private static let contactsFile = "contacts.md"
  /// The files in each language's folder that hold no script.
  package static let fileNames = [utterancesFile, dangerFile, momentsFile, contactsFile]

  private static let checkedKey = "checked"
  private static let startID = "follow-start"
  private static let exceptionID = "exceptions"
  /// The more a danger is the asker's own, the earlier it stands.
  private static let dangerIDs = [
    "self-harm-employee", "weapon", "violence", "threat", "self-harm-customer", "stalking",
    "unsafe",
    exceptionID,
  ]
  private static let leastLikeness = 0.25
  /// The share of the votes from which on a line tells of danger: to warn in vain does less harm
  /// than to miss it.
  private static let leastDangerShare = 0.5
  /// From this many words on, an item is an example of a whole line; up to so many it is a phrase.
  private static let shortestSituation = 4
  private static let longestPhrase = 6
  /// A longer line is a question of its own, whatever it starts with.
  private static let longestFollowUp = 12

  /// Reads the lists of a language from a prompts folder; `ordinary` are lines that tell of no danger.
  package init(_ folder: SourceFolder, _ language: Language, ordinary: [String] = []) {
    var diagnostics: [Diagnostic] = []
    func list(_ name: String, ids: [String], keys: [String] = []) -> PhraseList {
      let path = "\(language.rawValue)/\(name)"
      let list = PhraseList(
        SourceFile(path: "\(folder.path)/\(path)", name: path), ids: ids, keys: keys)
      diagnostics += list.diagnostics
      return list
    }
    let analyzer = TipCollection.analyzer(for: language)
    func words(_ text: String) -> [String] { analyzer.tokens(in: text).map(\.text) }

    let names = UtteranceKind.allCases.map(\.rawValue).filter { $0 != "question" }
    let utterances = list(Self.utterancesFile, ids: names + [Self.startID])
    var examples = utterances.sections.flatMap { section in
      UtteranceKind(rawValue: section.id).map { kind in
        section.items.map { (Meaning.kind(kind), $0) }
      } ?? []
    }
    starts = utterances.sections.filter { $0.id == Self.startID }.flatMap(\.items).map(words)

    let danger = list(Self.dangerFile, ids: Self.dangerIDs)
    dangers = danger.sections.filter { $0.id != Self.exceptionID }
      .sorted {
        (Self.dangerIDs.firstIndex(of: $0.id) ?? 0) < (Self.dangerIDs.firstIndex(of: $1.id) ?? 0)
      }
    let told = dangers.enumerated().flatMap { place, section in
      section.items.map { (danger: Optional(place), text: $0) }
    }
    let exceptions = danger.sections.filter { $0.id == Self.exceptionID }.flatMap(\.items)
    let items = told + exceptions.map { (nil, $0) }
    examples += items.filter { words($0.text).count >= Self.shortestSituation }
      .map { ($0.danger.map(Meaning.danger) ?? .kind(.question), $0.text) }
    examples += ordinary.map { (.kind(.question), $0) }
    lines = NearestExamples(examples, analyzer: analyzer, leastLikeness: Self.leastLikeness)
    let phrases = items.filter {
      $0.danger == nil || words($0.text).count <= Self.longestPhrase
    }
    dangerPhrases = PhraseMatcher(phrases.map(\.text), analyzer: analyzer)
    dangerOfPhrase = phrases.map(\.danger)

    let moments = list(Self.momentsFile, ids: Phase.allCases.map(\.rawValue))
    self.moments = moments.sections.flatMap { section in
      Phase(rawValue: section.id).map { phase in section.items.map { _ in phase } } ?? []
    }
    momentPhrases = PhraseMatcher(moments.sections.flatMap(\.items), analyzer: analyzer)

    let contacts = list(Self.contactsFile, ids: [], keys: [Self.checkedKey])
    // What stands between brackets is still to be filled in by the organisation.
    self.contacts = contacts.items.filter { !$0.hasSuffix(")") }
    let checked = contacts.frontMatter.entry(Self.checkedKey)
    contactsChecked = (
      checked?.value,
      SourceLocation(
        file: "\(language.rawValue)/\(Self.contactsFile)", line: checked?.line ?? 1)
    )
    self.analyzer = analyzer
    self.diagnostics = diagnostics
  }

  /// What a line tells; its kind is a follow-up only where the conversation is ongoing.
  package func hear(
    _ line: String, isOngoing: Bool
  ) -> (danger: Danger?, kind: UtteranceKind) {
    let meanings = lines.labels(of: line)
    return (danger(in: line, meanings), kind(of: line, meanings, isOngoing: isOngoing))
  }

  private func kind(
    of line: String, _ meanings: [(label: Meaning, share: Double)], isOngoing: Bool
  ) -> UtteranceKind {
    if case .kind(let kind)? = meanings.first?.label, kind != .question,
      isOngoing || !kind.isFollowUp
    {
      return kind
    }
    return isOngoing && continues(line) ? .followOther : .question
  }

  /// Whether a short line starts like one that goes on with the last question.
  private func continues(_ line: String) -> Bool {
    let words = analyzer.tokens(in: line).map(\.text)
    return words.count <= Self.longestFollowUp && starts.contains { words.starts(with: $0) }
  }

  /// The danger that a line tells of; nil where there is none.
  private func danger(
    in line: String, _ meanings: [(label: Meaning, share: Double)]
  ) -> Danger? {
    var found: Set<Int> = []
    let votes = meanings.compactMap { meaning, share in
      if case .danger(let place) = meaning { (place, share) } else { nil }
    }
    if let nearest = votes.first, votes.reduce(0, { $0 + $1.1 }) >= Self.leastDangerShare {
      found.insert(nearest.0)
    }
    let matches = dangerPhrases.matches(in: line)
    let harmless = Set(matches.filter { dangerOfPhrase[$0.phrase] == nil }.flatMap(\.words))
    for match in matches {
      if let danger = dangerOfPhrase[match.phrase], harmless.isDisjoint(with: match.words) {
        found.insert(danger)
      }
    }
    guard let first = found.min() else { return nil }
    let section = dangers[first]
    return Danger(
      advice: section.paragraphs, contacts: contacts,
      isAboutSuicide: section.id.hasPrefix("self-harm"))
  }

  /// When the conversation is that a line tells of; nil where it doesn't tell.
  package func moment(of line: String) -> Phase? {
    let found = momentPhrases.matches(in: line).map { moments[$0.phrase] }
    // Who has someone before them now needs help at once, whatever else the line tells.
    return [Phase.during, .after, .before].first(where: found.contains)
  }
}
