// What must hold of tables in an image before anything is looked up in them.

extension Table<UInt32> {
  /// Whether these are starts of parts of a list: from 0 to `end`, none before the one in front, and
  /// none further behind it than `most`.
  func isRising(to end: Int, byAtMost most: Int32 = .max) -> Bool {
    guard first == 0, let last, Int(last) == end, end <= Int32.max else { return false }
    var range = RangeCheck()
    let bytes = UnsafeRawBufferPointer(values)
    let width = MemoryLayout<UInt32>.size
    let (mosts, ends) = (
      RangeCheck.Eight(repeating: most), RangeCheck.Eight(repeating: Int32(end))
    )
    var place = 1
    // Steps alone could go all the way round and arrive at the end again, so the starts are looked at too.
    while place + RangeCheck.Eight.scalarCount <= count {
      let here = bytes.loadUnaligned(fromByteOffset: place * width, as: RangeCheck.Eight.self)
      let before = bytes.loadUnaligned(
        fromByteOffset: (place - 1) * width, as: RangeCheck.Eight.self)
      range.take(here &- before, upTo: mosts)
      range.take(here, upTo: ends)
      place += RangeCheck.Eight.scalarCount
    }
    while place < count {
      range.take(Int32(bitPattern: values[place] &- values[place - 1]), upTo: most)
      range.take(Int32(bitPattern: values[place]), upTo: Int32(end))
      place += 1
    }
    return range.holds
  }
}

extension UnsafeBufferPointer where Element: FixedWidthInteger & UnsignedInteger {
  /// Whether as many slots are taken as there are entries, each by one of these; so that a search ends
  /// at a free slot, and reads no entry that isn't there.
  ///
  /// `entry` gives the place of a slot's entry plus 1.
  @inline(__always)
  func hold(_ count: Int, where entry: (Element) -> Element) -> Bool {
    // In the slots' own width and without a branch, so that several are looked at together.
    var taken: Element = 0
    var entered: Element = 0
    var highest: Element = 0
    for slot in self {
      let number = entry(slot)
      taken &+= Self.one(ifNot: slot)
      entered &+= Self.one(ifNot: number)
      highest = Swift.max(highest, number)
    }
    return Int(clamping: taken) == count && entered == taken && Int(clamping: highest) <= count
  }

  /// 0 for 0, and 1 for all else.
  @inline(__always)
  private static func one(ifNot number: Element) -> Element {
    (number | (0 &- number)) >> Element(truncatingIfNeeded: Element.bitWidth - 1)
  }
}
