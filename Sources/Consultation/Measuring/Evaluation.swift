import Knowledge
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How well an adviser answers a set of labelled questions.
package struct Evaluation: Sendable {
  /// A question with what came of it.
  package struct Outcome: Sendable {
    package let item: QuestionSet.Item
    /// The ids of the tips in the order found, whether shown or not.
    package let ranking: [String]
    package let isRefused: Bool
    package let confidence: Double

    package init(
      item: QuestionSet.Item, ranking: [String], isRefused: Bool, confidence: Double
    ) {
      self.item = item
      self.ranking = ranking
      self.isRefused = isRefused
      self.confidence = confidence
    }

    /// The place of the first tip that helps, of either grade, from 1; nil where there is none
    /// among those found.
    package var place: Int? {
      ranking.firstIndex { item.grades[$0] != nil }.map { $0 + 1 }
    }
  }

  package let outcomes: [Outcome]

  package init(outcomes: [Outcome]) {
    self.outcomes = outcomes
  }

  /// Asks every question; ranking is measured apart from refusing, so nothing is left out of it.
  package init(_ items: [QuestionSet.Item], adviser: Adviser) {
    outcomes = items.map { item in
      let language = adviser.index.language(of: item.question, usual: .dutch)
      let found = adviser.index.search(item.question, in: language, count: 10)
      return Outcome(
        item: item, ranking: found.tips.map(\.id),
        isRefused: !adviser.accepts(found, for: item.question, in: language),
        confidence: found.confidence)
    }
  }

  /// The name of a measure, as the gate takes it.
  package enum Measure: String, CaseIterable, Sendable {
    case success1 = "success@1"
    case success3 = "success@3"
    case reciprocalRank = "MRR@10"
    case gain = "nDCG@5"
    /// Of the questions that must be refused, how many were.
    case rightRefusals = "refused-right"
    /// Of the questions that must be answered, how many were refused.
    case wrongRefusals = "refused-wrong"

    /// Whether more is better.
    package var isGain: Bool { self != .wrongRefusals }
  }

  /// A mean over the questions that the measure is about, from 0 to 1; nil where there are none.
  package func value(of measure: Measure) -> Double? {
    let values: [Double]
    switch measure {
    case .success1: values = answerable.map { $0.place == 1 ? 1 : 0 }
    case .success3: values = answerable.map { ($0.place ?? 11) <= 3 ? 1 : 0 }
    case .reciprocalRank: values = answerable.map { $0.place.map { 1 / Double($0) } ?? 0 }
    case .gain: values = answerable.map { Self.normalisedGain($0, depth: 5) }
    case .rightRefusals:
      values = outcomes.filter(\.item.mustBeRefused).map { $0.isRefused ? 1 : 0 }
    case .wrongRefusals: values = answerable.map { $0.isRefused ? 1 : 0 }
    }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private var answerable: [Outcome] { outcomes.filter { !$0.item.mustBeRefused } }

  /// Normalised discounted cumulative gain, with the grade as the gain and log2(place + 1) as the
  /// discount: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002).
  private static func normalisedGain(_ outcome: Outcome, depth: Int) -> Double {
    func gain(_ grades: [Int]) -> Double {
      grades.prefix(depth).enumerated().reduce(0) { sum, item in
        sum + Double(item.element) / log2(Double(item.offset + 2))
      }
    }
    let ideal = gain(outcome.item.grades.values.sorted(by: >))
    let found = gain(outcome.ranking.map { outcome.item.grades[$0] ?? 0 })
    return ideal > 0 ? found / ideal : 0
  }
}
