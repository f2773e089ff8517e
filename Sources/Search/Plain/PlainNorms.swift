/// What the lengths of passages make of frequencies.
///
/// A word's share is `frequency / (frequency + norm)`, from 0 to 1; few passages have a length that
/// no other has, so each has the number of its norm.
struct PlainNorms: Sendable {
  private let numbers: Table<UInt16>
  private let values: Table<Float>

  /// How many passages there are.
  var count: Int { numbers.count }

  /// Takes the lengths of passages, in words.
  init(_ lengths: [Int32], weighting: BM25) {
    let total = lengths.reduce(0) { $0 + Int($1) }
    let average = max(1, Double(total) / Double(max(1, lengths.count)))
    var known: [Int32: UInt16] = [:]
    var values: [Float] = []
    numbers = Table(
      lengths.map { length in
        if let number = known[length] { return number }
        // Passages of 65,536 lengths would fill more than the largest corpus that is read.
        let number = UInt16(values.count)
        known[length] = number
        values.append(Float(weighting.norm(length: Int(length), averageLength: average)))
        return number
      })
    self.values = Table(values)
  }

  /// The norms for a loop, without a count of references; valid as long as these are.
  struct View {
    fileprivate let numbers: UnsafeBufferPointer<UInt16>
    fileprivate let values: UnsafeBufferPointer<Float>

    @inline(__always)
    func share(_ frequency: UInt32, in passage: UInt32) -> Float {
      let frequency = Float(frequency)
      return frequency / (frequency + values[Int(numbers[Int(passage)])])
    }
  }

  var view: View { View(numbers: numbers.values, values: values.values) }

  // MARK: - Storing

  func write(to writer: inout ImageWriter) {
    writer.append(numbers)
    writer.append(values)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    numbers = try reader.table()
    values = try reader.table()
    var range = RangeCheck()
    for value in values.values { range.take(value, upTo: .greatestFiniteMagnitude) }
    // No table has more norms than numbers can tell apart.
    let end = values.count
    guard range.holds, numbers.values.allSatisfy({ $0 < end }) else { throw .malformed }
  }
}
