package import Knowledge

/// The calibration that tells an evaluation's questions best apart.
package struct CalibrationFit {
  package let calibration: Calibration

  /// The share of the questions that no tip answers that may come out above the upper bound.
  ///
  /// So small that an answer between the bounds, which says that it may help, is the usual one for what
  /// slips through.
  private static let tolerance = 0.04

  /// Fits both bounds; nil where there are not questions of both kinds.
  ///
  /// `perhaps` is where the share of right refusals, less twice that of wrong ones, is highest, and in
  /// the middle of the gap there: an index after Youden, "Index for rating diagnostic tests" (1950), in
  /// which to send away who could be helped weighs double. `answer` is above nearly all questions that
  /// must be refused.
  package init?(_ outcomes: [Evaluation.Outcome]) {
    let strange = outcomes.filter(\.item.mustBeRefused).map(\.confidence).sorted()
    let known = outcomes.filter { !$0.item.mustBeRefused }.map(\.confidence).sorted()
    guard !strange.isEmpty, !known.isEmpty else { return nil }
    func index(_ bound: Double) -> Double {
      Double(strange.count { $0 < bound }) / Double(strange.count)
        - 2 * Double(known.count { $0 < bound }) / Double(known.count)
    }
    let all = (strange + known).sorted()
    let gaps = zip([0] + all, all + [1])
    guard
      let best = gaps.max(by: { left, right in
        let (a, b) = (index(left.1), index(right.1))
        return a == b ? left.1 - left.0 < right.1 - right.0 : a < b
      })
    else { return nil }
    let allowed = Int(Double(strange.count) * Self.tolerance)
    let highest = strange[strange.count - 1 - allowed]
    calibration = Calibration(
      perhaps: Self.rounded((best.0 + best.1) / 2), answer: Self.rounded(highest + 0.005))
  }

  /// To three decimals, which is finer than the questions can tell.
  private static func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
