/// Words with a number each, dense from 0 in the order in which they came, to be found by their bytes.
///
/// Open addressing with linear probing; the slots are stored with the words, so nothing is hashed anew
/// when an image is read.
package struct WordTable: Sendable {
  let words: StringTable
  /// The hash in the upper half, the number plus 1 in the lower one; 0 where a slot is free.
  ///
  /// Their number is a power of two, more than there are words.
  private let slots: Table<UInt64>

  package var count: Int { words.count }

  package subscript(number: Int) -> String { words[number] }

  /// The bytes of a word; valid as long as this table is.
  func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> { words.bytes(of: number) }

  /// The number of a word; nil where it is not here.
  func number(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = ByteHash.hash(word)
    let slots = slots.values
    let mask = slots.count - 1
    var place = Int(hash) & mask
    while slots[place] != 0 {
      if slots[place] >> 32 == UInt64(hash) {
        let number = Int(slots[place] & 0xFFFF_FFFF) - 1
        if ByteHash.areEqual(words.bytes(of: number), word) { return number }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  package func number(of word: String) -> Int? {
    var word = word
    return word.withUTF8 { number(of: $0) }
  }

  /// Words that are still being collected.
  package struct Builder {
    private var words = StringTable.Builder()
    private var slots = [UInt64](repeating: 0, count: 64)

    package init() {}

    package var count: Int { words.count }

    /// The number of a word, a new one where it is new.
    package mutating func add(_ word: UnsafeBufferPointer<UInt8>) -> Int {
      let hash = ByteHash.hash(word)
      let mask = slots.count - 1
      var place = Int(hash) & mask
      while slots[place] != 0 {
        if slots[place] >> 32 == UInt64(hash) {
          let number = Int(slots[place] & 0xFFFF_FFFF) - 1
          if words.holds(word, at: number) { return number }
        }
        place = (place + 1) & mask
      }
      words.append(word)
      slots[place] = UInt64(hash) << 32 | UInt64(words.count)
      if words.count * 2 > slots.count { grow() }
      return words.count - 1
    }

    package mutating func add(_ word: String) -> Int {
      var word = word
      return word.withUTF8 { add($0) }
    }

    private mutating func grow() {
      var larger = [UInt64](repeating: 0, count: slots.count * 2)
      let mask = larger.count - 1
      for slot in slots where slot != 0 {
        var place = Int(slot >> 32) & mask
        while larger[place] != 0 { place = (place + 1) & mask }
        larger[place] = slot
      }
      slots = larger
    }

    package consuming func finish() -> WordTable {
      WordTable(words: words.finish(), slots: Table(slots))
    }
  }
}

extension WordTable {
  package init(_ texts: some Sequence<String>) {
    var builder = Builder()
    for text in texts { _ = builder.add(text) }
    self = builder.finish()
  }

  package func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    writer.append(slots)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try StringTable(&reader)
    slots = try reader.table()
    guard slots.count > words.count, slots.count & (slots.count - 1) == 0,
      slots.values.hold(words.count, where: { $0 & 0xFFFF_FFFF })
    else { throw .malformed }
  }
}
