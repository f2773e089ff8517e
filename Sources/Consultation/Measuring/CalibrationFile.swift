import Knowledge

/// The file in which a calibration stands, with words for those who open it.
struct CalibrationFile {
  private let calibration: Calibration
  private let day: String

  /// Takes the day on which it was measured, as `2026-01-15`.
  init(_ calibration: Calibration, day: String) {
    self.calibration = calibration
    self.day = day
  }

  var text: String {
    """
    ---
    title: How sure an answer must be
    perhaps: \(calibration.perhaps)
    answer: \(calibration.answer)
    measured: \(day)
    ---
    Two bounds between 0 and 1. Below `perhaps` a question is refused; from there to `answer` the answer
    says that it may help; above, it is simply given. Measured with labelled questions, by
    `ruggespraak eval QUESTIONS… --calibrate`. The bounds that come with the program were measured with the
    half `tune` of its questions, so that the other half can judge them; you can use all of yours.

    `ruggespraak check` says when the bounds no longer fit the tips.

    """
  }
}
