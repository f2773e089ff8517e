/// Whether numbers lie from 0 to a largest one, told without a branch, since every start of the program
/// looks at all of them.
package struct RangeCheck {
  /// Eight numbers that are looked at together.
  typealias Eight = SIMD8<Int32>

  /// Below 0 once a number or what it leaves up to the largest one was.
  private var differences = Eight()

  package init() {}

  package var holds: Bool { differences.min() >= 0 }

  @inline(__always)
  mutating func take(_ numbers: Eight, upTo most: Eight) {
    differences |= numbers | (most &- numbers)
  }

  @inline(__always)
  mutating func take(_ number: Int32, upTo most: Int32) {
    differences[0] |= number | (most &- number)
  }

  /// Takes a number that is no whole one; those that are none at all, or have no end, don't pass.
  @inline(__always)
  mutating func take(_ number: Float, upTo most: Float) {
    take(Self.ordered(number), upTo: Self.ordered(most))
  }

  /// The bits of a number; those of numbers from 0 on stand in the order of the numbers.
  private static func ordered(_ number: Float) -> Int32 { Int32(bitPattern: number.bitPattern) }

  /// Takes values of eight bytes that are a number and a share each.
  package mutating func take(pairs: UnsafeRawBufferPointer, upTo most: Int32, _ mostShare: Float) {
    let most = SIMD2(most, Self.ordered(mostShare))
    let two = SIMD4(lowHalf: most, highHalf: most)
    let four = Eight(lowHalf: two, highHalf: two)
    let step = MemoryLayout<Eight>.size
    // Memory gives two places sooner than one.
    let size = pairs.count / 2 / step * step
    var place = 0
    while place < size {
      take(pairs.loadUnaligned(fromByteOffset: place, as: Eight.self), upTo: four)
      take(pairs.loadUnaligned(fromByteOffset: place + size, as: Eight.self), upTo: four)
      place += step
    }
    place = 2 * size
    while place < pairs.count {
      let pair = pairs.loadUnaligned(fromByteOffset: place, as: SIMD2<Int32>.self)
      take(pair[0], upTo: most[0])
      take(pair[1], upTo: most[1])
      place += MemoryLayout<SIMD2<Int32>>.size
    }
  }
}
