import Knowledge
import Search
import SourceText

/// What is known of a whole knowledge base, whichever of its languages are indexed.
struct BaseFacts: Sendable {
  /// How sure an answer must be; nil where the base doesn't say.
  let calibration: Calibration?
  /// How many faults its files have, advice left out.
  let faultCount: Int

  init(_ base: KnowledgeBase) {
    calibration = base.calibration
    faultCount = KnowledgeCheck().findings(in: base)
      .count { $0.severity != .advice }
  }

  func write(to writer: inout ImageWriter) {
    writer.append(Table(calibration.map { [$0.perhaps, $0.answer] } ?? []))
    writer.append(Int64(faultCount))
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    let bounds = try reader.table(of: Double.self)
    faultCount = Int(try reader.value(of: Int64.self))
    guard bounds.isEmpty || bounds.count == 2, bounds.allSatisfy((0...1).contains), faultCount >= 0
    else { throw .malformed }
    calibration =
      bounds.isEmpty ? nil : Calibration(perhaps: bounds[0], answer: bounds[1])
  }
}
