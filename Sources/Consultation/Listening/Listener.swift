package import Knowledge
package import Search
package import SourceText

/// Reads what a line in one language is about before it is answered, by the phrase lists of the
/// prompts.
package struct Listener: Sendable {
  private let analyzer: Analyzer
  private let wishes: WishReader
  private let dangers: DangerReader
  private let moments: MomentReader
  /// The ids of the tips whose first sentence fits any customer, sorted.
  private let openers: [String]

  /// From so many ordinary lines on, what is like none of them is told from what is.
  ///
  /// With fewer, a danger is told by a phrase of the lists only, and a kind when it is clear only.
  private static let fewestOrdinary = 300
  /// About how many questions that tips answer, how many that none does and how many items of dangers a
  /// kind is told from; from more of them on, none would be told.
  private static let strangeCount = 1500

  /// Learns the lists of a language; `ordinary` and `outOfScope` are questions that tell of no danger,
  /// those that tips answer and those that none does.
  package init(
    _ lists: UtteranceLists, ordinary: [String] = [], outOfScope: [String] = []
  ) {
    let analyzer = TipCollection.analyzer(for: lists.language)
    self.analyzer = analyzer
    let knowsOrdinary = ordinary.count >= Self.fewestOrdinary
    let strange = [lists.dangers.flatMap(\.items), ordinary, outOfScope].flatMap { lines in
      stride(from: 0, to: lines.count, by: max(1, lines.count / Self.strangeCount))
        .map { lines[$0] }
    }
    let harmless = lists.kinds.flatMap(\.items) + lists.exceptions + ordinary + outOfScope
    let classifiers = Parallel.map([
      WishReader.lesson(of: lists, strange: strange),
      DangerReader.lesson(of: lists, harmless: harmless, knowsOrdinary: knowsOrdinary),
      MomentReader.lesson(of: lists),
    ]) { LineClassifier($0, analyzer: analyzer) }

    wishes = WishReader(
      lists, classifiers[0], knowsOrdinary: knowsOrdinary, analyzer: analyzer)
    dangers = DangerReader(
      lists, classifiers[1], politeness: WishReader.shortItems(of: lists, analyzer),
      knowsOrdinary: knowsOrdinary, analyzer: analyzer)
    moments = MomentReader(lists, classifiers[2], analyzer: analyzer)
    openers = lists.openers.ids.sorted()
  }

  /// What a line tells; its kind is a follow-up only where the conversation is ongoing.
  package func hear(_ line: String, isOngoing: Bool) -> (danger: Danger?, wish: Wish) {
    let words = analyzer.tokens(in: line)
    return (dangers.danger(in: words), wishes.wish(of: words, isOngoing: isOngoing))
  }

  /// Whether a line of one or two words is a greeting, thanks, a follow-up and so on by the lists.
  func knowsWhole(_ line: String) -> Bool {
    wishes.knowsWhole(analyzer.tokens(in: line))
  }

  /// What stands behind a greeting or thanks at the start of a line; nil where it is no question, or
  /// has too few words that tell anything.
  func request(in line: String) -> String? {
    wishes.request(in: analyzer.tokens(in: line))
  }

  /// When the conversation is that a line tells of; nil where it doesn't tell.
  package func moment(of line: String) -> Phase? {
    moments.moment(of: analyzer.tokens(in: line))
  }

  /// Whether the first sentence of the tip with an id can be said to anybody who is waiting.
  func fitsAnybody(_ id: String) -> Bool { openers.contains(id) }
}

// MARK: - Storing

extension Listener {
  package func write(to writer: inout ImageWriter) {
    wishes.write(to: &writer)
    dangers.write(to: &writer)
    moments.write(to: &writer)
    StringLists([openers]).write(to: &writer)
  }

  /// Reads the listener of a language.
  package init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    let analyzer = TipCollection.analyzer(for: language)
    self.analyzer = analyzer
    wishes = try WishReader(&reader, analyzer: analyzer)
    dangers = try DangerReader(&reader, analyzer: analyzer)
    moments = try MomentReader(&reader, analyzer: analyzer)
    let openers = try StringLists(&reader)
    guard openers.count == 1 else { throw .malformed }
    self.openers = openers[0]
  }
}
