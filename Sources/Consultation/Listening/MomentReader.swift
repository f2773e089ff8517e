import Knowledge
import Search

/// Reads in a line when the conversation is: before, during or after it.
struct MomentReader: Sendable {
  /// Tells the phases by their place, from 1; 0 where a line doesn't tell.
  private let classifier: LineClassifier
  /// Those of each phase.
  private let phrases: PhraseGroups

  /// In a line of so many words a phrase of the lists must tell the moment: likeness says little.
  private static let longestTimeless = 4
  /// How much more probable a moment is where a phrase of the lists tells it.
  private static let phraseWeight: Float = 3

  /// What the classifier of these lists learns.
  static func lesson(of lists: UtteranceLists) -> LineClassifier.Lesson {
    let timed = Phase.allCases.enumerated().flatMap { place, phase in
      lists.moments.filter { $0.phase == phase }.flatMap(\.items)
        .map { (label: place + 1, text: $0) }
    }
    return LineClassifier.Lesson(
      examples: timed + lists.timeless.map { (label: 0, text: $0) },
      labelCount: Phase.allCases.count + 1, readsForms: true)
  }

  /// Takes the lists with the classifier that learned them.
  init(_ lists: UtteranceLists, _ classifier: LineClassifier, analyzer: Analyzer) {
    self.classifier = classifier
    phrases = PhraseGroups(
      Phase.allCases.map { phase in
        let moments = lists.moments.filter { $0.phase == phase }
        return (moments.flatMap(\.items), moments.flatMap(\.patterns))
      }, analyzer: analyzer)
  }

  /// The phase that a line of these words tells of; nil where it doesn't tell.
  func moment(of words: [String]) -> Phase? {
    var shares = classifier.probabilities(of: words)
    let found = Set(phrases.matches(in: words).map(\.group))
    for place in found { shares[place + 1] *= Self.phraseWeight }
    guard let most = shares.indices.max(by: { shares[$0] < shares[$1] }), most > 0 else {
      return nil
    }
    let phase = Phase.allCases[most - 1]
    let isTold =
      found.contains(most - 1) || words.count > Self.longestTimeless
    // What was and still is isn't over.
    let goesOn = phase == .after && found.contains { Phase.allCases[$0] == .during }
    return isTold && !goesOn ? phase : nil
  }
}

// MARK: - Storing

extension MomentReader {
  /// Writes all but the analyzer.
  func write(to writer: inout ImageWriter) {
    classifier.write(to: &writer)
    phrases.write(to: &writer)
  }

  /// Reads what was made with an equal analyzer.
  init(_ reader: inout ImageReader, analyzer: Analyzer) throws(Image.Fault) {
    classifier = try LineClassifier(&reader, analyzer: analyzer)
    phrases = try PhraseGroups(&reader, analyzer: analyzer)
    guard classifier.labelCount == Phase.allCases.count + 1,
      phrases.count == Phase.allCases.count
    else { throw .malformed }
  }
}
