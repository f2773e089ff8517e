import Search

/// Reads in a line what a person wants with it: to ask, to greet, to go on with the last question.
struct WishReader: Sendable {
  private let analyzer: Analyzer
  /// Whether it learned from enough questions to tell a kind that is not clear.
  private let knowsOrdinary: Bool
  /// Tells kinds of utterance, by their place among all kinds.
  private let classifier: LineClassifier
  /// The words of the shortest items of each kind, by the kind's place, sorted.
  private let shortItems: StringLists
  /// How a sentence starts that goes on with the last question: the words of each.
  private let starts: StringLists
  /// Words that point back at what was said, and words that begin something new.
  private let pointers: StringLists

  /// How much more the kinds of their lists weigh than questions, of which there are many more.
  private static let kindWeight: Float = 1.6
  /// A line of so many words is a kind where it is an item of its list, or clearly by a content word.
  private static let longestWhole = 2
  /// A question behind a greeting has at least so many content words.
  private static let leastRequest = 2
  /// How probable a kind must be to be clear.
  private static let clearKind: Float = 0.7
  /// A longer line is a question of its own, whatever it starts with.
  private static let longestFollowUp = 12
  /// A longer line tells enough of its own.
  private static let longestPointer = 9

  /// What the classifier of these lists learns: their kinds, and that `strange` lines and what looks like
  /// a danger are none.
  static func lesson(of lists: UtteranceLists, strange: [String]) -> LineClassifier.Lesson {
    let told = lists.kinds.flatMap { kind, items in
      items.map { (label: kind.place, text: $0) }
    }
    return LineClassifier.Lesson(
      examples: told
        + (lists.exceptions + strange).map { (label: UtteranceKind.question.place, text: $0) },
      labelCount: UtteranceKind.allCases.count)
  }

  /// The items of all kinds that are so short that a line is one of them as a whole or not at all.
  static func shortItems(of lists: UtteranceLists, _ analyzer: Analyzer) -> [String] {
    lists.kinds.flatMap(\.items)
      .filter { analyzer.tokens(in: $0).count <= Self.longestWhole }
  }

  /// Takes the lists with the classifier that learned them.
  init(
    _ lists: UtteranceLists, _ classifier: LineClassifier, knowsOrdinary: Bool,
    analyzer: Analyzer
  ) {
    let words = analyzer.tokens(in:)
    self.analyzer = analyzer
    self.knowsOrdinary = knowsOrdinary
    self.classifier = classifier
    starts = StringLists(lists.starts.map(words))
    pointers = StringLists([lists.pointers.flatMap(words), lists.beginners.flatMap(words)])
    shortItems = StringLists(
      UtteranceKind.allCases.map { kind in
        lists.kinds.filter { $0.kind == kind }.flatMap(\.items).map(words)
          .filter { (1...Self.longestWhole).contains($0.count) }.map { $0.joined(separator: " ") }
          .sorted()
      })
  }

  /// The most probable kind, where follow-ups are questions unless the conversation is ongoing.
  func wish(of words: [String], isOngoing: Bool) -> Wish {
    var best = UtteranceKind.question
    var most: Float = 0
    var question: Float = 0
    for (kind, share) in zip(UtteranceKind.allCases, classifier.probabilities(of: words)) {
      if kind == .question || (kind.isFollowUp && !isOngoing) {
        question += share
      } else if share > most {
        (best, most) = (kind, share)
      }
    }
    let goesOn = isOngoing && continues(words)
    let pointsBack = isOngoing && self.pointsBack(words)
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

  /// What stands behind a greeting or thanks at the start of a line; nil where it is no question, or
  /// has too few words that tell anything.
  func request(in words: [String]) -> String? {
    for count in stride(from: min(Self.longestWhole, words.count - 1), to: 0, by: -1) {
      guard let kind = kind(ofWhole: Array(words.prefix(count)), false),
        kind == .greeting || kind == .thanks
      else { continue }
      let rest = Array(words.dropFirst(count))
      return rest.count(where: hasContent) >= Self.leastRequest
        && wish(of: rest, isOngoing: false).kind == .question
        ? rest.joined(separator: " ") : nil
    }
    return nil
  }

  /// Whether a line of these words is a short item of some kind, as it stands.
  func knowsWhole(_ words: [String]) -> Bool { kind(ofWhole: words, true) != nil }

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

  /// Whether a short line starts like one that goes on with the last question.
  private func continues(_ words: [String]) -> Bool {
    words.count <= Self.longestFollowUp
      && (0..<starts.count).contains { words.starts(with: starts[$0]) }
  }

  /// Whether a short line speaks of what was said before, and of nobody new.
  private func pointsBack(_ words: [String]) -> Bool {
    let words = Set(words)
    return words.count <= Self.longestPointer && !words.isDisjoint(with: pointers[0])
      && words.isDisjoint(with: pointers[1])
  }
}

// MARK: - Storing

extension WishReader {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    writer.append(knowsOrdinary)
    classifier.write(to: &writer)
    shortItems.write(to: &writer)
    starts.write(to: &writer)
    pointers.write(to: &writer)
  }

  /// Reads what was made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    self.analyzer = analyzer
    knowsOrdinary = try reader.flag()
    classifier = try LineClassifier(&reader, analyzer: analyzer)
    shortItems = try StringLists(&reader)
    starts = try StringLists(&reader)
    pointers = try StringLists(&reader)
    guard classifier.labelCount == UtteranceKind.allCases.count,
      shortItems.count == UtteranceKind.allCases.count, pointers.count == 2
    else { throw .malformed }
  }
}
