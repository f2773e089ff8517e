import Search

/// Reads in a line whether it tells of danger: by whole lines of the lists, by their phrases, and by
/// likeness to their items.
struct DangerReader: Sendable {
  /// Whether it learned from enough harmless lines to judge by likeness.
  private let knowsOrdinary: Bool
  private let dangers: [Danger]
  /// Tells the dangers by their place, from 1; 0 for none.
  private let classifier: LineClassifier
  /// Those of each danger, then the exceptions.
  private let phrases: PhraseGroups
  /// Those that tell of each danger, then those that tell of none.
  private let wholeLines: WholeLines

  /// How probable a danger must be to be told: to warn in vain does less harm than to miss it.
  private static let leastDanger: Float = 0.12
  /// How probable a danger must be by the content words of a short line alone: function words have no
  /// others beside them there to be weighed against.
  private static let leastDangerByContent: Float = 0.065
  /// A line of more words is not short.
  private static let longestShort = 6
  /// How probable a danger must be where a phrase of the lists tells it too.
  private static let leastDangerWithPhrase: Float = 0.005

  /// What the classifier of these lists learns: their dangers, and that `harmless` lines are none; nothing
  /// where those are too few to know what is ordinary.
  static func lesson(
    of lists: UtteranceLists, harmless: [String], knowsOrdinary: Bool
  ) -> LineClassifier.Lesson {
    let dangerous = lists.dangers.enumerated().flatMap { place, danger in
      (danger.items + danger.samples).map { (label: place + 1, text: $0) }
    }
    return LineClassifier.Lesson(
      examples: knowsOrdinary ? dangerous + harmless.map { (label: 0, text: $0) } : [],
      labelCount: lists.dangers.count + 1)
  }

  /// Takes the lists with the classifier that learned them; `politeness` are short items of other
  /// lists, that tell of no danger as whole lines.
  init(
    _ lists: UtteranceLists, _ classifier: LineClassifier, politeness: [String],
    knowsOrdinary: Bool, analyzer: Analyzer
  ) {
    self.knowsOrdinary = knowsOrdinary
    self.classifier = classifier
    dangers = lists.dangers.map { danger in
      Danger(advice: danger.advice, contacts: lists.contacts(for: danger.id))
    }
    phrases = PhraseGroups(
      lists.dangers.map { ($0.items, $0.patterns) } + [([], lists.exceptions)],
      analyzer: analyzer)
    wholeLines = WholeLines(
      lists.dangers.map(\.wholes) + [lists.harmlessWholes + politeness], analyzer: analyzer)
  }

  /// The danger that a line of these words tells of; nil where there is none.
  func danger(in words: [String]) -> Danger? {
    if let place = wholeLines.group(of: words) {
      return place < dangers.count ? dangers[place] : nil
    }
    let shares = classifier.probabilities(of: words)
    let told = shares.dropFirst()
    let share = told.reduce(0, +)
    guard share >= Self.leastDangerWithPhrase || !knowsOrdinary else { return nil }
    let matches = phrases.matches(in: words)
    let harmless = Set(matches.filter { $0.group == dangers.count }.flatMap(\.words))
    var found = matches.filter {
      $0.group < dangers.count && harmless.isDisjoint(with: $0.words)
    }.map(\.group)
    if knowsOrdinary, share >= Self.leastDanger, isDangerByContent(words),
      let most = told.indices.max(by: { told[$0] < told[$1] })
    {
      found.append(most - 1)
    }
    // Where several are told, the most probable; without a lesson, the first in the list.
    return found.sorted().max { told[$0 + 1] < told[$1 + 1] }.map { dangers[$0] }
  }

  /// Whether a line that is like dangers is so by more than its function words.
  private func isDangerByContent(_ words: [String]) -> Bool {
    guard words.count <= Self.longestShort else { return true }
    let told = classifier.probabilities(of: words, byContent: true).dropFirst()
    return told.reduce(0, +) >= Self.leastDangerByContent
  }
}

// MARK: - Storing

extension DangerReader {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    writer.append(knowsOrdinary)
    StringLists(dangers.map(\.advice)).write(to: &writer)
    StringLists(dangers.map(\.contacts)).write(to: &writer)
    classifier.write(to: &writer)
    phrases.write(to: &writer)
    wholeLines.write(to: &writer)
  }

  /// Reads what was made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    knowsOrdinary = try reader.flag()
    let advice = try StringLists(&reader)
    let contacts = try StringLists(&reader)
    guard contacts.count == advice.count else { throw .malformed }
    dangers = (0..<advice.count).map { place in
      Danger(advice: advice[place], contacts: contacts[place])
    }
    classifier = try LineClassifier(&reader, analyzer: analyzer)
    phrases = try PhraseGroups(&reader, analyzer: analyzer)
    wholeLines = try WholeLines(&reader, analyzer: analyzer)
    let lists = dangers.count + 1
    guard classifier.labelCount == lists, phrases.count == lists, wholeLines.count == lists else {
      throw .malformed
    }
  }
}
