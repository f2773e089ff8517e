/// A fixed list of lists of texts.
package struct StringLists: Sendable {
  package let texts: StringTable
  /// The number of the first text of each list; one entry more than there are lists.
  private let starts: Table<UInt32>

  package init(_ lists: some Sequence<[String]>) {
    var texts = StringTable.Builder()
    var starts: [UInt32] = [0]
    for list in lists {
      for text in list { texts.append(text) }
      starts.append(UInt32(texts.count))
    }
    self.texts = texts.finish()
    self.starts = Table(starts)
  }

  package var count: Int { starts.count - 1 }

  /// The numbers of a list's texts.
  package func range(of list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

  package subscript(list: Int) -> [String] { range(of: list).map { texts[$0] } }

  package func write(to writer: inout ImageWriter) {
    texts.write(to: &writer)
    writer.append(starts)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    texts = try StringTable(&reader)
    starts = try reader.table()
    guard starts.isRising(to: texts.count) else { throw .malformed }
  }
}
