/// Whether numbers lie from 0 to a largest one, told without a branch, since every start of the program
/// looks at all of them.
struct RangeCheck {
  /// Eight numbers that are looked at together.
  typealias Eight = SIMD8<Int32>

  /// Below 0 once a number or what it leaves up to the largest one was.
  private var differences = Eight()

  var holds: Bool { differences.min() >= 0 }

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
}
