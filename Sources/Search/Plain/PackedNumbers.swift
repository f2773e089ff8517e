/// Small numbers side by side, each in as many bits as the largest of them needs.
///
/// Whoever reads them must be able to read `padding` bytes beyond the last one.
package enum PackedNumbers {
  package static let padding = 8

  /// The bits that each of some numbers needs; 0 where all are 0.
  package static func width(of numbers: some Sequence<UInt32>) -> Int {
    32 - numbers.reduce(0, |).leadingZeroBitCount
  }

  /// Appends numbers, the lowest bits first, in whole bytes.
  package static func append(_ numbers: some Sequence<UInt32>, width: Int, to bytes: inout [UInt8])
  {
    guard width > 0 else { return }
    var waiting: UInt64 = 0
    var count = 0
    for number in numbers {
      waiting |= UInt64(number) << UInt64(count)
      count += width
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: waiting))
        waiting >>= 8
        count -= 8
      }
    }
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: waiting)) }
  }

  /// The number of bytes that `count` numbers take.
  @inline(__always)
  package static func size(of count: Int, width: Int) -> Int { (count &* width &+ 7) >> 3 }

  /// The number at a place.
  @inline(__always)
  package static func number(_ bytes: UnsafeRawBufferPointer, at place: Int, width: Int) -> UInt32 {
    let bit = place &* width
    let word = bytes.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
    return UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & (1 &<< UInt64(width) &- 1))
  }

  /// Adds up numbers, each and 1 after `start`: what lies `number` free places behind the last one.
  @inline(__always)
  package static func sum(
    _ bytes: UnsafeRawBufferPointer, count: Int, width: Int, after start: UInt32,
    into sums: UnsafeMutablePointer<UInt32>
  ) {
    let mask: UInt64 = 1 &<< UInt64(width) &- 1
    var sum = start
    var bit = 0
    for place in 0..<count {
      let word = bytes.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self)
      sum = sum &+ UInt32(truncatingIfNeeded: (word &>> UInt64(bit & 7)) & mask) &+ 1
      sums[place] = sum
      bit = bit &+ width
    }
  }
}
