import Consultation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("The fit of a calibration")
struct CalibrationFitTests {
  /// Outcomes with these confidences, of questions that a tip answers and of ones that none does.
  private func outcomes(known: [Double], strange: [Double]) -> [Evaluation.Outcome] {
    func outcome(_ best: String, _ confidence: Double) -> Evaluation.Outcome {
      let table = "question\tbest\nvraag\t\(best)\n"
      let item = QuestionSet(SourceFile(name: "q.tsv", bytes: Array(table.utf8))).items[0]
      return Evaluation.Outcome(
        item: item, ranking: ["a"], isRefused: false, confidence: confidence)
    }
    return known.map { outcome("a", $0) } + strange.map { outcome("-", $0) }
  }

  @Test(
    "puts both bounds in the middle of the gap, where there is one")
  func apart() throws {
    let found = try #require(
      CalibrationFit(outcomes(known: [0.9, 0.7, 0.8], strange: [0.1, 0.3, 0.2])))
    #expect(found.calibration == Calibration(perhaps: 0.5, answer: 0.5))
  }

  @Test("would rather let two strange questions through than refuse one that has an answer")
  func mixed() throws {
    // Below 0.35 are half of the strange ones and no known one; below 0.75 are all of the strange
    // ones and half of the known, which weighs more.
    let found = try #require(
      CalibrationFit(outcomes(known: [0.6, 0.61, 0.9, 0.95], strange: [0.05, 0.1, 0.7, 0.7])))
    #expect(found.calibration.perhaps == 0.35)
    #expect(found.calibration.answer == 0.705)
  }

  @Test("refuses a known question where that sends many strange ones away")
  func worthIt() throws {
    let known = [0.3] + (0..<9).map { 0.8 + Double($0) / 100 }
    let found = try #require(
      CalibrationFit(outcomes(known: known, strange: [0.1, 0.4, 0.45, 0.5])))
    #expect(found.calibration.perhaps == 0.65)
  }

  @Test("weighs a question that was refused in vain as two that should have been")
  func weight() throws {
    // Half of the strange ones are below 0.3 with no known one, all of them below 0.8 with one of five.
    let found = try #require(
      CalibrationFit(outcomes(known: [0.3, 0.8, 0.8, 0.8, 0.8], strange: [0.1, 0.5])))
    #expect(found.calibration.perhaps == 0.65)
  }

  @Test(
    "takes the wider one of two gaps that are as good",
    arguments: [(0.4, 0.5, 0.7), (0.6, 0.7, 0.35)])
  func width(_ known: Double, _ strange: Double, _ bound: Double) throws {
    // Behind the first gap come a known and a strange question that weigh the same.
    let found = try #require(
      CalibrationFit(outcomes(known: [known, 0.9, 0.9, 0.9], strange: [0.1, strange])))
    #expect(found.calibration.perhaps == bound)
  }

  @Test("leaves one in fifty of the strange questions above the upper bound, and no more")
  func tolerance() throws {
    let strange = (0..<100).map { 0.1 + Double($0) / 200 }
    let found = try #require(CalibrationFit(outcomes(known: [0.115], strange: strange)))
    // The 98th of 100 has 0.585.
    #expect(found.calibration.answer == 0.59)
  }

  @Test("hardly depends on which few dozen questions were asked")
  func steadiness() throws {
    let bounds = try (1...40).map { seed in
      var random = SplitMix64(seed: UInt64(seed))
      func draw(_ count: Int, around middle: Double) -> [Double] {
        // The sum of four is near enough to the bell that confidences make.
        (0..<count).map { _ in
          var confidence = middle
          for _ in 0..<4 { confidence += Double.random(in: -0.2...0.2, using: &random) }
          return confidence
        }
      }
      let known = draw(160, around: 0.85)
      let strange = draw(45, around: 0.45)
      return try #require(CalibrationFit(outcomes(known: known, strange: strange)))
        .calibration.perhaps
    }
    let mean = bounds.reduce(0, +) / Double(bounds.count)
    let squares = bounds.map { ($0 - mean) * ($0 - mean) }
    let deviation = (squares.reduce(0, +) / Double(bounds.count)).squareRoot()
    #expect(deviation < 0.06, "\(bounds)")
  }

  @Test("needs questions of both kinds")
  func kinds() {
    #expect(CalibrationFit(outcomes(known: [0.5], strange: [])) == nil)
    #expect(CalibrationFit(outcomes(known: [], strange: [0.5])) == nil)
    #expect(CalibrationFit([]) == nil)
  }
}
