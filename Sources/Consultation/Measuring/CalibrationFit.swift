package import Knowledge

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The calibration that tells an evaluation's questions best apart.
package struct CalibrationFit {
  package let calibration: Calibration

  /// The share of the questions that no tip answers that may come out above the upper bound.
  ///
  /// So small that an answer between the bounds, which says that it may help, is the usual one for what
  /// slips through.
  private static let tolerance = 0.02

  /// How far from a bound a question must lie to count as surely on its side, in confidence.
  ///
  /// Without it, the bound is where a few questions happen to lie.
  private static let blur = 0.05

  /// Fits both bounds; nil where there are not questions of both kinds.
  ///
  /// `perhaps` is the middle of the gap between two questions where the share of right refusals, less
  /// twice that of wrong ones, is highest: an index after Youden, "Index for rating diagnostic tests"
  /// (1950), in which to send away who could be helped weighs double. A question near the bound counts in
  /// part for the other side, by a logistic curve. `answer` is above nearly all questions that must be
  /// refused.
  package init?(_ outcomes: [Evaluation.Outcome]) {
    let strange = outcomes.filter(\.item.mustBeRefused).map(\.confidence).sorted()
    let known = outcomes.filter { !$0.item.mustBeRefused }.map(\.confidence).sorted()
    guard !strange.isEmpty, !known.isEmpty else { return nil }
    func refused(_ confidences: [Double], below bound: Double) -> Double {
      confidences.reduce(0) { $0 + 1 / (1 + exp(($1 - bound) / Self.blur)) }
        / Double(confidences.count)
    }
    let all = (strange + known).sorted()
    let middles = zip([0] + all, all + [1]).map { ($0 + $1) / 2 }
    let rated = middles.map { bound in
      (bound: bound, index: refused(strange, below: bound) - 2 * refused(known, below: bound))
    }
    guard let best = rated.max(by: { $0.index < $1.index }) else { return nil }
    let allowed = Int(Double(strange.count) * Self.tolerance)
    let highest = strange[strange.count - 1 - allowed]
    calibration = Calibration(
      perhaps: Self.rounded(best.bound), answer: Self.rounded(highest + 0.005))
  }

  /// To three decimals, which is finer than the questions can tell.
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
