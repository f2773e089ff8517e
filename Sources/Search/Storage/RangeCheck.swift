/// Whether numbers lie from 0 to a largest one, told without a branch, since every start of the program
/// looks at all of them.
struct RangeCheck {
  /// Below 0 once a number or what it leaves up to the largest one was.
  private var differences: Int32 = 0

  var holds: Bool { differences >= 0 }

  @inline(__always)
  mutating func take(_ number: Int32, upTo most: Int32) {
    differences |= number | (most &- number)
  }

  /// Takes a number that is no whole one; those that are none at all, or have no end, don't pass.
  @inline(__always)
  mutating func take(_ number: Float, upTo most: Float) {
    // The bits of numbers from 0 on stand in the order of the numbers.
    take(Int32(bitPattern: number.bitPattern), upTo: Int32(bitPattern: most.bitPattern))
  }
}
