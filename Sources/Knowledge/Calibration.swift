package import SourceText

/// How sure an answer must be, from 0 to 1, as measured with the base's labelled questions.
///
/// It stands in the front matter of `calibration.md`, where a trainer can see it and measure anew.
package struct Calibration: Hashable, Sendable {
  /// From this confidence on, an answer says that it may help; below, the question is refused.
  package let perhaps: Double
  /// From this confidence on, an answer is given without that remark; at least `perhaps`.
  package let answer: Double

  package init(perhaps: Double, answer: Double) {
    self.perhaps = perhaps
    self.answer = max(perhaps, answer)
  }

  /// What holds for a base that brings no calibration.
  package static let usual = Calibration(perhaps: 0.59, answer: 0.62)

  package static let fileName = "calibration.md"

  private static let perhapsKey = "perhaps"
  private static let answerKey = "answer"

  /// What a file gave: nil with diagnostics where its values can't be used.
  package static func read(_ file: SourceFile) -> (calibration: Calibration?, [Diagnostic]) {
    let frontMatter = FrontMatter(
      of: file, knownKeys: ["title", "language", "measured", perhapsKey, answerKey])
    var diagnostics = file.diagnostics + frontMatter.diagnostics
    func value(_ key: String) -> Double? {
      let entry = frontMatter.entry(key)
      if let value = entry.flatMap({ Double($0.value) }), (0...1).contains(value) { return value }
      diagnostics.append(
        Diagnostic(
          "calibration-value",
          at: SourceLocation(file: file.name, line: entry?.line ?? 1),
          "‘\(entry?.value ?? "")’ is no value for ‘\(key)’",
          repair: "write a number from 0 to 1, or measure anew: ruggespraak eval … --calibrate"))
      return nil
    }
    let perhaps = value(perhapsKey)
    let answer = value(answerKey)
    guard let perhaps, let answer else { return (nil, diagnostics) }
    return (Calibration(perhaps: perhaps, answer: answer), diagnostics)
  }
}
