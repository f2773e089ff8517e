/// A fixed list of lists of numbers, their values one behind the other.
package struct NumberLists: Sendable {
  private let numbers: Table<UInt32>
  /// Where each list starts; one entry more than there are lists.
  private let starts: Table<UInt32>

  /// Takes lists of numbers from 0 to those of 32 bits.
  package init(_ lists: some Sequence<[Int]>) {
    var numbers: [UInt32] = []
    var starts: [UInt32] = [0]
    for list in lists {
      for number in list { numbers.append(UInt32(number)) }
      starts.append(UInt32(numbers.count))
    }
    self.numbers = Table(numbers)
    self.starts = Table(starts)
  }

  package var count: Int { starts.count - 1 }

  /// The numbers of a list; valid as long as these lists are.
  package subscript(list: Int) -> UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(rebasing: numbers.values[Int(starts[list])..<Int(starts[list + 1])])
  }

  package func write(to writer: inout ImageWriter) {
    writer.append(numbers)
    writer.append(starts)
  }

  /// Reads lists of numbers below `end`.
  package init(_ reader: inout ImageReader, below end: Int) throws(Image.Fault) {
    numbers = try reader.table()
    starts = try reader.table()
    guard starts.isRising(to: numbers.count), numbers.values.allSatisfy({ $0 < end }) else {
      throw .malformed
    }
  }
}
