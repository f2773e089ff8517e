import Knowledge
import Search
import SourceText

/// How alike texts are by their words.
enum Likeness {
  /// Of two texts, the share of their content words that is in both; from 0 to 1.
  static func between(_ left: Set<String>, _ right: Set<String>) -> Double {
    let shared =
      left.count <= right.count
      ? left.count(where: right.contains) : right.count(where: left.contains)
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// The stems of a text's content words.
  static func stems(of text: String, _ analyzer: Analyzer) -> Set<String> {
    let words = analyzer.tokens(in: text).map(\.text).filter { !analyzer.isStopWord($0) }
    return Set(words.map(analyzer.term))
  }

  /// From this likeness on, two tips say the same.
  private static let duplicate = 0.6

  /// Tips that say what an earlier tip says.
  /// - Complexity: O(*n*²) in the number of tips.
  static func duplicates(in tips: [Tip]) -> [Diagnostic] {
    let stems = tips.map { tip in
      self.stems(
        of: "\(tip.title) \(tip.text) \(tip.say.joined(separator: " "))",
        TipCollection.analyzer(for: tip.language))
    }
    var findings: [Diagnostic] = []
    for place in tips.indices where stems[place].count >= 5 {
      let earlier = tips[..<place].indices.filter { tips[$0].language == tips[place].language }
      let best = earlier.max { between(stems[$0], stems[place]) < between(stems[$1], stems[place]) }
      guard let best, between(stems[best], stems[place]) >= duplicate else { continue }
      findings.append(
        Diagnostic(
          "near-duplicate", .advice, at: tips[place].location,
          "the tip ‘\(tips[place].id)’ says nearly the same as ‘\(tips[best].id)’ at \(tips[best].location)",
          repair: "put the two together, or say what is different"))
    }
    return findings
  }
}
