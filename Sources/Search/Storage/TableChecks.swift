// What must hold of tables in an image before anything is looked up in them.

extension Table<UInt32> {
  /// Whether these are starts of parts of a list: from 0 to `end`, none before the one in front, and
  /// none further behind it than `most`.
  func isRising(to end: Int, byAtMost most: Int32 = .max) -> Bool {
    guard first == 0, let last, Int(last) == end, end <= Int32.max else { return false }
    var range = RangeCheck()
    for place in 1..<values.count {
      range.take(Int32(bitPattern: values[place] &- values[place - 1]), upTo: most)
      // Steps alone could go all the way round and arrive at the end again.
      range.take(Int32(bitPattern: values[place]), upTo: Int32(end))
    }
    return range.holds
  }
}

extension UnsafeBufferPointer where Element: FixedWidthInteger {
  /// Whether as many slots are taken as there are entries, each by one of these; so that a search ends
  /// at a free slot, and reads no entry that isn't there.
  ///
  /// `entry` gives the place of a slot's entry plus 1.
  @inline(__always)
  func hold(_ count: Int, where entry: (Element) -> Element) -> Bool {
    let end = Element(clamping: count)
    var taken = 0
    var faults = 0
    for slot in self {
      taken &+= slot == 0 ? 0 : 1
      faults |= slot != 0 && entry(slot) &- 1 >= end ? 1 : 0
    }
    return faults == 0 && taken == count
  }
}
