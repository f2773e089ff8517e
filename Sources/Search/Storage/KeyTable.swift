/// Keys of 64 bits with a number each, dense from 0 in the order in which they came.
///
/// Open addressing as in `WordTable`.
package struct KeyTable: Sendable {
  private let keys: Table<UInt64>
  /// A number plus 1; 0 where a slot is free.
  ///
  /// Their number is a power of two, more than there are keys.
  private let slots: Table<UInt32>

  package var count: Int { keys.count }

  /// The number of a key; nil where it is not here.
  package func number(of key: UInt64) -> Int? {
    let slots = slots.values
    let mask = slots.count - 1
    var place = Int(ByteHash.hash(key)) & mask
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if keys[number] == key { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Keys that are still being collected.
  package struct Builder {
    private var keys: [UInt64] = []
    private var slots = [UInt32](repeating: 0, count: 64)

    package init() {}

    var count: Int { keys.count }

    /// The number of a key, a new one where it is new.
    package mutating func add(_ key: UInt64) -> Int {
      let mask = slots.count - 1
      var place = Int(ByteHash.hash(key)) & mask
      while slots[place] != 0 {
        let number = Int(slots[place]) - 1
        if keys[number] == key { return number }
        place = (place + 1) & mask
      }
      keys.append(key)
      slots[place] = UInt32(keys.count)
      if keys.count * 2 > slots.count { grow() }
      return keys.count - 1
    }

    private mutating func grow() {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      let mask = slots.count - 1
      for (number, key) in keys.enumerated() {
        var place = Int(ByteHash.hash(key)) & mask
        while slots[place] != 0 { place = (place + 1) & mask }
        slots[place] = UInt32(number + 1)
      }
    }

    package consuming func finish() -> KeyTable { KeyTable(keys: Table(keys), slots: Table(slots)) }
  }
}

extension KeyTable {
  package func write(to writer: inout ImageWriter) {
    writer.append(keys)
    writer.append(slots)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    keys = try reader.table()
    slots = try reader.table()
    guard slots.count > keys.count, slots.count & (slots.count - 1) == 0,
      slots.values.hold(keys.count, where: { $0 })
    else { throw .malformed }
  }
}
