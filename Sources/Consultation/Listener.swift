package import Knowledge
package import Search
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

  /// What a person wants with a line.
  package struct Wish: Sendable {
    package let kind: UtteranceKind
    /// Whether it is so clear that nothing else need be asked to be sure.
    package let isClear: Bool
    /// Whether it is a short line in an ongoing conversation that speaks of what was said before.
    package let pointsBack: Bool
  }

  private let analyzer: Analyzer
  /// Whether it learned from enough harmless lines to judge by likeness; if not, a danger is told by
  /// a phrase of the lists only, and a kind when it is clear only.
  private let knowsOrdinary: Bool
  /// Tells kinds of utterance, by their place among all kinds.
  private let kinds: LineClassifier
  /// Tells the dangers by their place, from 1; 0 for none.
  private let perils: LineClassifier
  /// How a sentence starts that goes on with the last question: the words of each.
  private let starts: StringLists
  /// Words that point back at what was said, and words that begin something new.
  private let pointers: StringLists
  /// The ids of the tips whose first sentence fits any customer, sorted.
  private let openers: [String]
  private let dangers: [Danger]
  /// The phrases of all dangers, then of the exceptions.
  private let dangerPhrases: PhraseMatcher
  /// How many of these phrases tell of the dangers up to each.
  private let dangerEnds: [Int]
  /// Tells the phases by their place, from 1; 0 where a line doesn't tell.
  private let moments: LineClassifier
  private let momentPhrases: PhraseMatcher
  /// How many phrases tell of the phases up to each.
  private let momentEnds: [Int]

  /// How probable a danger must be to be told: to warn in vain does less harm than to miss it.
  private static let leastDanger: Float = 0.13
  /// The same where a phrase of the lists tells it too.
  private static let leastDangerWithPhrase: Float = 0.006
  /// How much more the kinds of their lists weigh than questions, of which there are many more.
  private static let kindWeight: Float = 1.6
  /// From so many ordinary lines on, what is like none of them is told from what is.
  private static let fewestOrdinary = 300
  /// How probable a kind must be to be clear.
  private static let clearKind: Float = 0.7
  /// About how many questions that tips answer, and how many that none does, a kind is told from;
  /// from more of them on, none would be told.
  private static let questionCount = 1500
  /// Up to so many words, an item is a phrase that may stand inside a line too.
  private static let longestPhrase = 6
  /// A longer line is a question of its own, whatever it starts with.
  private static let longestFollowUp = 12
  /// A longer line tells enough of its own.
  private static let longestPointer = 9

  /// How much more probable a moment is where a phrase of the lists tells it.
  private static let phraseWeight: Float = 3

  /// Learns the lists of a language; `ordinary` and `outOfScope` are questions that tell of no danger,
  /// those that tips answer and those that none does.
  package init(
    _ lists: UtteranceLists, ordinary: [String] = [], outOfScope: [String] = []
  ) {
    let analyzer = TipCollection.analyzer(for: lists.language)
    func words(_ text: String) -> [String] { analyzer.tokens(in: text).map(\.text) }
    self.analyzer = analyzer
    knowsOrdinary = ordinary.count >= Self.fewestOrdinary
    starts = StringLists(lists.starts.map(words))
    openers = lists.openers.ids.sorted()
    pointers = StringLists([lists.pointers.flatMap(words), lists.beginners.flatMap(words)])

    typealias Example = (label: Int, text: String)
    let questions = [ordinary, outOfScope].flatMap { questions in
      stride(
        from: 0, to: questions.count, by: max(1, questions.count / Self.questionCount)
      ).map { questions[$0] }
    }
    let told = lists.kinds.flatMap { kind, items in items.map { (kind, $0) } }
    let strange = (lists.dangers.flatMap(\.items) + lists.exceptions + questions)
      .map { (UtteranceKind.question, $0) }
    kinds = LineClassifier(
      (told + strange).map { kind, text in (kind.place, text) },
      labelCount: UtteranceKind.allCases.count, analyzer: analyzer)

    let dangerous = lists.dangers.enumerated().flatMap { place, danger in
      danger.items.map { Example(place + 1, $0) }
    }
    let harmless = told.map(\.1) + lists.exceptions + ordinary + outOfScope
    perils = LineClassifier(
      knowsOrdinary ? dangerous + harmless.map { Example(0, $0) } : [],
      labelCount: lists.dangers.count + 1,
      analyzer: analyzer)

    func phrases(_ items: [String], _ patterns: [String]) -> [String] {
      items.filter { words($0).count <= Self.longestPhrase } + patterns
    }
    let dangerPhrases = lists.dangers.map { phrases($0.items, $0.patterns) }
    self.dangerPhrases = PhraseMatcher(
      dangerPhrases.flatMap(\.self) + lists.exceptions, analyzer: analyzer)
    dangerEnds = Self.ends(of: dangerPhrases)
    dangers = Self.dangers(lists)

    let moments = Phase.allCases.map { phase in lists.moments.filter { $0.phase == phase } }
    let timed = moments.enumerated().flatMap { place, moment in
      moment.flatMap(\.items).map { Example(place + 1, $0) }
    }
    self.moments = LineClassifier(
      timed + lists.timeless.map { Example(0, $0) }, labelCount: Phase.allCases.count + 1,
      analyzer: analyzer, readsForms: true)
    let momentPhrases = moments.map { moment in
      moment.flatMap { phrases($0.items, $0.patterns) }
    }
    self.momentPhrases = PhraseMatcher(momentPhrases.flatMap(\.self), analyzer: analyzer)
    momentEnds = Self.ends(of: momentPhrases)
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
  package func hear(_ line: String, isOngoing: Bool) -> (danger: Danger?, wish: Wish) {
    (danger(in: line), wish(of: line, isOngoing: isOngoing))
  }

  /// The most probable kind, where follow-ups are questions unless the conversation is ongoing.
  private func wish(of line: String, isOngoing: Bool) -> Wish {
    var best = UtteranceKind.question
    var most: Float = 0
    var question: Float = 0
    for (kind, share) in zip(UtteranceKind.allCases, kinds.probabilities(of: line)) {
      if kind == .question || (kind.isFollowUp && !isOngoing) {
        question += share
      } else if share > most {
        (best, most) = (kind, share)
      }
    }
    let isClear = most >= Self.clearKind
    let goesOn = isOngoing && continues(line)
    let pointsBack = isOngoing && self.pointsBack(line)
    let isOwn =
      most * Self.kindWeight > question && (isClear || knowsOrdinary)
      && (isClear || best.isFollowUp || !(goesOn || pointsBack))
    return Wish(
      kind: isOwn ? best : goesOn ? .followOther : .question, isClear: isOwn && isClear,
      pointsBack: pointsBack)
  }

  /// Whether a short line starts like one that goes on with the last question.
  private func continues(_ line: String) -> Bool {
    let words = analyzer.tokens(in: line).map(\.text)
    return words.count <= Self.longestFollowUp
      && (0..<starts.count).contains { words.starts(with: starts[$0]) }
  }

  /// Whether a short line speaks of what was said before, and of nobody new.
  private func pointsBack(_ line: String) -> Bool {
    let words = Set(analyzer.tokens(in: line).map(\.text))
    return words.count <= Self.longestPointer && !words.isDisjoint(with: pointers[0])
      && words.isDisjoint(with: pointers[1])
  }

  /// The danger that a line tells of; nil where there is none.
  private func danger(in line: String) -> Danger? {
    let shares = perils.probabilities(of: line)
    let told = shares.dropFirst()
    let share = told.reduce(0, +)
    guard share >= Self.leastDangerWithPhrase || !knowsOrdinary else { return nil }
    let matches = dangerPhrases.matches(in: line).map { match in
      (danger: dangerEnds.firstIndex { match.phrase < $0 }, words: match.words)
    }
    let harmless = Set(matches.filter { $0.danger == nil }.flatMap(\.words))
    var found = matches.compactMap { match in
      harmless.isDisjoint(with: match.words) ? match.danger : nil
    }
    if knowsOrdinary, share >= Self.leastDanger,
      let most = told.indices.max(by: { told[$0] < told[$1] })
    {
      found.append(most - 1)
    }
    return found.min().map { dangers[$0] }
  }

  /// When the conversation is that a line tells of; nil where it doesn't tell.
  package func moment(of line: String) -> Phase? {
    var shares = moments.probabilities(of: line)
    let found = Set(
      momentPhrases.matches(in: line).compactMap { match in
        momentEnds.firstIndex { match.phrase < $0 }
      })
    for place in found { shares[place + 1] *= Self.phraseWeight }
    guard let most = shares.indices.max(by: { shares[$0] < shares[$1] }), most > 0 else {
      return nil
    }
    return Phase.allCases[most - 1]
  }

  /// Whether the first sentence of the tip with an id can be said to anybody who is waiting.
  func opens(_ id: String) -> Bool { openers.contains(id) }
}

// MARK: - Storing

extension Listener {
  package func write(to writer: inout ImageWriter) {
    writer.append(knowsOrdinary)
    kinds.write(to: &writer)
    perils.write(to: &writer)
    starts.write(to: &writer)
    pointers.write(to: &writer)
    StringLists([openers]).write(to: &writer)
    StringLists(dangers.map(\.advice)).write(to: &writer)
    StringLists(dangers.map(\.contacts)).write(to: &writer)
    writer.append(Table(dangers.map(\.isAboutSuicide)))
    dangerPhrases.write(to: &writer)
    writer.append(Table(dangerEnds))
    moments.write(to: &writer)
    momentPhrases.write(to: &writer)
    writer.append(Table(momentEnds))
  }

  /// Reads the listener of a language.
  package init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    analyzer = TipCollection.analyzer(for: language)
    knowsOrdinary = try reader.flag()
    kinds = try LineClassifier(&reader, analyzer: analyzer)
    perils = try LineClassifier(&reader, analyzer: analyzer)
    starts = try StringLists(&reader)
    pointers = try StringLists(&reader)
    let openers = try StringLists(&reader)
    let advice = try StringLists(&reader)
    let contacts = try StringLists(&reader)
    let isAboutSuicide = try reader.flags()
    guard contacts.count == advice.count, isAboutSuicide.count == advice.count,
      pointers.count == 2, openers.count == 1
    else {
      throw .malformed
    }
    self.openers = openers[0]
    dangers = (0..<advice.count).map { place in
      Danger(
        advice: advice[place], contacts: contacts[place], isAboutSuicide: isAboutSuicide[place])
    }
    dangerPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    dangerEnds = Array(try reader.table(of: Int.self))
    moments = try LineClassifier(&reader, analyzer: analyzer)
    momentPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    momentEnds = Array(try reader.table(of: Int.self))
    guard kinds.labelCount == UtteranceKind.allCases.count,
      perils.labelCount == dangers.count + 1, moments.labelCount == Phase.allCases.count + 1,
      dangerEnds.count == dangers.count, momentEnds.count == Phase.allCases.count
    else { throw .malformed }
  }
}
