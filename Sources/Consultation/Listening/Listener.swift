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
  /// The words of the shortest items of each kind, by the kind's place, sorted.
  private let shortItems: StringLists
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
  /// The stems of the whole lines that tell of each danger, by its place, then of those that tell of
  /// none.
  private let wholeLines: WordTable
  /// How many of these lines tell of the dangers up to each, and of none.
  private let wholeEnds: [Int]
  /// Tells the phases by their place, from 1; 0 where a line doesn't tell.
  private let moments: LineClassifier
  private let momentPhrases: PhraseMatcher
  /// How many phrases tell of the phases up to each.
  private let momentEnds: [Int]

  /// How probable a danger must be to be told: to warn in vain does less harm than to miss it.
  private static let leastDanger: Float = 0.16
  /// How probable a danger must be by the content words of a short line alone: function words have no
  /// others beside them there to be weighed against.
  private static let leastDangerByContent: Float = 0.08
  /// A line of more words is not short.
  private static let longestShort = 6
  /// How probable a danger must be where a phrase of the lists tells it too.
  private static let leastDangerWithPhrase: Float = 0.006
  /// How much more the kinds of their lists weigh than questions, of which there are many more.
  private static let kindWeight: Float = 1.6
  /// From so many ordinary lines on, what is like none of them is told from what is.
  private static let fewestOrdinary = 300
  /// A line of so many words is a kind where it is an item of its list, or clearly by a content word.
  private static let longestWhole = 2
  /// A question behind a greeting has at least so many content words.
  private static let leastRequest = 2
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

  /// In a line of so many words a phrase of the lists must tell the moment: likeness says little.
  private static let longestTimeless = 4
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
    shortItems = StringLists(
      UtteranceKind.allCases.map { kind in
        lists.kinds.filter { $0.kind == kind }.flatMap(\.items).map(words)
          .filter { (1...Self.longestWhole).contains($0.count) }.map { $0.joined(separator: " ") }
          .sorted()
      })
    let told = lists.kinds.flatMap { kind, items in items.map { (kind, $0) } }
    let strange = (lists.dangers.flatMap(\.items) + lists.exceptions + questions)
      .map { (UtteranceKind.question, $0) }
    let kinds = (told + strange).map { kind, text in Example(kind.place, text) }

    let dangerous = lists.dangers.enumerated().flatMap { place, danger in
      (danger.items + danger.samples).map { Example(place + 1, $0) }
    }
    let harmless = told.map(\.1) + lists.exceptions + ordinary + outOfScope
    let perils = knowsOrdinary ? dangerous + harmless.map { Example(0, $0) } : []

    func phrases(_ items: [String], _ patterns: [String]) -> [String] {
      items.filter { words($0).count <= Self.longestPhrase } + patterns
    }
    let dangerPhrases = lists.dangers.map { phrases($0.items, $0.patterns) }
    self.dangerPhrases = PhraseMatcher(
      dangerPhrases.flatMap(\.self) + lists.exceptions, analyzer: analyzer)
    dangerEnds = Self.ends(of: dangerPhrases)
    let shortKinds = told.map(\.1).filter { words($0).count <= Self.longestWhole }
    var wholeLines = WordTable.Builder()
    wholeEnds = (lists.dangers.map(\.wholes) + [lists.harmlessWholes + shortKinds]).map { lines in
      for line in lines { _ = wholeLines.add(Self.stems(of: line, analyzer)) }
      return wholeLines.count
    }
    self.wholeLines = wholeLines.finish()
    dangers = Self.dangers(lists)

    let moments = Phase.allCases.map { phase in lists.moments.filter { $0.phase == phase } }
    let timed = moments.enumerated().flatMap { place, moment in
      moment.flatMap(\.items).map { Example(place + 1, $0) }
    }
    let phases = timed + lists.timeless.map { Example(0, $0) }

    let learned = Parallel.map([
      (kinds, UtteranceKind.allCases.count, false), (perils, lists.dangers.count + 1, false),
      (phases, Phase.allCases.count + 1, true),
    ]) { examples, labelCount, readsForms in
      LineClassifier(
        examples, labelCount: labelCount, analyzer: analyzer, readsForms: readsForms)
    }
    (self.kinds, self.perils, self.moments) = (learned[0], learned[1], learned[2])
    let momentPhrases = moments.map { moment in
      moment.flatMap { phrases($0.items, $0.patterns) }
    }
    self.momentPhrases = PhraseMatcher(momentPhrases.flatMap(\.self), analyzer: analyzer)
    momentEnds = Self.ends(of: momentPhrases)
  }

  private static func dangers(_ lists: UtteranceLists) -> [Danger] {
    lists.dangers.map { danger in
      Danger(advice: danger.advice, contacts: lists.contacts(for: danger.id))
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
    let words = analyzer.tokens(in: line).map(\.text)
    let goesOn = isOngoing && continues(line)
    let pointsBack = isOngoing && self.pointsBack(line)
    let whole = words.count <= Self.longestWhole ? self.kind(ofWhole: words, isOngoing) : nil
    if let whole { return Wish(kind: whole, isClear: true, pointsBack: pointsBack) }
    let isClear = most >= Self.clearKind
    let mayBe = words.count > Self.longestWhole || (isClear && words.contains(where: hasContent))
    let isOwn =
      mayBe && most * Self.kindWeight > question && (isClear || knowsOrdinary)
      && (isClear || best.isFollowUp || !(goesOn || pointsBack))
    return Wish(
      kind: isOwn ? best : goesOn ? .followOther : .question, isClear: isOwn && isClear,
      pointsBack: pointsBack)
  }

  /// The kind of which the words of a line are an item; nil where there is none.
  private func kind(ofWhole words: [String], _ isOngoing: Bool) -> UtteranceKind? {
    let line = words.joined(separator: " ")
    return UtteranceKind.allCases.first { kind in
      (isOngoing || !kind.isFollowUp) && shortItems[kind.place].contains(line)
    }
  }

  /// Whether a word tells one line from another.
  private func hasContent(_ word: String) -> Bool {
    word.utf8.count > 1 && !analyzer.isStopWord(word)
  }

  /// What stands behind a greeting or thanks at the start of a line; nil where it is no question, or
  /// has too few words that tell anything.
  func request(in line: String) -> String? {
    let tokens = analyzer.tokens(in: line)
    for count in stride(from: min(Self.longestWhole, tokens.count - 1), to: 0, by: -1) {
      let start = tokens.prefix(count).map(\.text)
      guard let kind = kind(ofWhole: start, false), kind == .greeting || kind == .thanks else {
        continue
      }
      let rest = tokens.dropFirst(count).map(\.text)
      let text = rest.joined(separator: " ")
      return rest.count(where: hasContent) >= Self.leastRequest
        && wish(of: text, isOngoing: false).kind == .question
        ? text : nil
    }
    return nil
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
    if let whole = wholeLines.number(of: Self.stems(of: line, analyzer)),
      let place = wholeEnds.firstIndex(where: { whole < $0 })
    {
      return place < dangers.count ? dangers[place] : nil
    }
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
    if knowsOrdinary, share >= Self.leastDanger, isDangerByContent(line),
      let most = told.indices.max(by: { told[$0] < told[$1] })
    {
      found.append(most - 1)
    }
    return found.min().map { dangers[$0] }
  }

  /// What stands for the words of a line, with spaces between.
  private static func stems(of line: String, _ analyzer: Analyzer) -> String {
    analyzer.tokens(in: line).map { analyzer.term(of: $0.text) }.joined(separator: " ")
  }

  /// Whether a line that is like dangers is so by more than its function words.
  private func isDangerByContent(_ line: String) -> Bool {
    guard analyzer.tokens(in: line).count <= Self.longestShort else { return true }
    let told = perils.probabilities(of: line, byContent: true).dropFirst()
    return told.reduce(0, +) >= Self.leastDangerByContent
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
    let phase = Phase.allCases[most - 1]
    let isTold =
      found.contains(most - 1) || analyzer.tokens(in: line).count > Self.longestTimeless
    // What was and still is isn't over.
    let goesOn = phase == .after && found.contains { Phase.allCases[$0] == .during }
    return isTold && !goesOn ? phase : nil
  }

  /// Whether the first sentence of the tip with an id can be said to anybody who is waiting.
  func fitsAnybody(_ id: String) -> Bool { openers.contains(id) }
}

// MARK: - Storing

extension Listener {
  package func write(to writer: inout ImageWriter) {
    writer.append(knowsOrdinary)
    kinds.write(to: &writer)
    shortItems.write(to: &writer)
    perils.write(to: &writer)
    starts.write(to: &writer)
    pointers.write(to: &writer)
    StringLists([openers]).write(to: &writer)
    StringLists(dangers.map(\.advice)).write(to: &writer)
    StringLists(dangers.map(\.contacts)).write(to: &writer)
    dangerPhrases.write(to: &writer)
    writer.append(Table(dangerEnds))
    wholeLines.write(to: &writer)
    writer.append(Table(wholeEnds))
    moments.write(to: &writer)
    momentPhrases.write(to: &writer)
    writer.append(Table(momentEnds))
  }

  /// Reads the listener of a language.
  package init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    analyzer = TipCollection.analyzer(for: language)
    knowsOrdinary = try reader.flag()
    kinds = try LineClassifier(&reader, analyzer: analyzer)
    shortItems = try StringLists(&reader)
    perils = try LineClassifier(&reader, analyzer: analyzer)
    starts = try StringLists(&reader)
    pointers = try StringLists(&reader)
    let openers = try StringLists(&reader)
    let advice = try StringLists(&reader)
    let contacts = try StringLists(&reader)
    guard contacts.count == advice.count, pointers.count == 2, openers.count == 1,
      shortItems.count == UtteranceKind.allCases.count
    else {
      throw .malformed
    }
    self.openers = openers[0]
    dangers = (0..<advice.count).map { place in
      Danger(advice: advice[place], contacts: contacts[place])
    }
    dangerPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    dangerEnds = Array(try reader.table(of: Int.self))
    wholeLines = try WordTable(&reader)
    wholeEnds = Array(try reader.table(of: Int.self))
    moments = try LineClassifier(&reader, analyzer: analyzer)
    momentPhrases = try PhraseMatcher(&reader, analyzer: analyzer)
    momentEnds = Array(try reader.table(of: Int.self))
    guard kinds.labelCount == UtteranceKind.allCases.count,
      perils.labelCount == dangers.count + 1, moments.labelCount == Phase.allCases.count + 1,
      dangerEnds.count == dangers.count, wholeEnds.count == dangers.count + 1,
      momentEnds.count == Phase.allCases.count
    else { throw .malformed }
  }
}
