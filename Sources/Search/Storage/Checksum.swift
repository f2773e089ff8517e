/// A checksum of bytes against faults, not against people.
///
/// Running sums of words of eight bytes, and sums of these sums, so that the order counts too (Fletcher,
/// "An Arithmetic Checksum for Serial Transmissions", 1982). A change within one word always changes a
/// sum; that all of them mixed into one number hide it is a matter of 1 in 2⁶⁴.
package enum Checksum {
  /// The sums of a part of the bytes, in lanes side by side.
  private struct Part {
    typealias Words = SIMD4<UInt64>

    private(set) var sums = Words()
    private(set) var sumsOfSums = Words()

    @inline(__always)
    mutating func add(_ bytes: UnsafeRawBufferPointer, at place: Int) {
      sums &+= bytes.loadUnaligned(fromByteOffset: place, as: Words.self)
      sumsOfSums &+= sums
    }
  }

  /// - Complexity: O(bytes).
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    let step = MemoryLayout<Part.Words>.size
    // Every start of the program reads all that is kept, and memory gives four places sooner than one.
    let size = bytes.count / 4 / step * step
    var (a, b, c, d) = (Part(), Part(), Part(), Part())
    var place = 0
    while place < size {
      a.add(bytes, at: place)
      b.add(bytes, at: place + size)
      c.add(bytes, at: place + 2 * size)
      d.add(bytes, at: place + 3 * size)
      place += step
    }
    var sum = UInt64(bytes.count)
    for part in [a, b, c, d] {
      for lane in part.sums.indices {
        sum = mixed(mixed(sum, part.sums[lane]), part.sumsOfSums[lane])
      }
    }
    for byte in bytes[(4 * size)...] { sum = mixed(sum, UInt64(byte)) }
    return sum
  }

  /// One-to-one in the sum and in the word.
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let value = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return value ^ value >> 29
  }
}
