/// A fixed list of texts, their bytes one behind the other.
package struct StringTable: Sendable {
  /// Where each text starts; one entry more than there are texts.
  private let starts: Table<UInt32>
  private let bytes: Table<UInt8>

  package init(_ texts: some Sequence<String>) {
    var builder = Builder()
    for text in texts { builder.append(text) }
    self = builder.finish()
  }

  private init(starts: Table<UInt32>, bytes: Table<UInt8>) {
    self.starts = starts
    self.bytes = bytes
  }

  package var count: Int { starts.count - 1 }

  package subscript(number: Int) -> String {
    String(decoding: self.bytes(of: number), as: UTF8.self)
  }

  /// Texts among the first `end`, spread evenly: at most `count`.
  package func sample(_ count: Int, ofFirst end: Int) -> [String] {
    let count = min(count, end)
    return (0..<count).map { self[$0 * end / count] }
  }

  /// The UTF-8 bytes of a text; valid as long as this table is.
  func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      rebasing: bytes.values[Int(starts[number])..<Int(starts[number + 1])])
  }

  /// Texts that are still being collected.
  package struct Builder {
    private var starts: [UInt32] = [0]
    private var bytes: [UInt8] = []

    package init() {}

    var count: Int { starts.count - 1 }

    package mutating func append(_ text: String) {
      bytes.append(contentsOf: text.utf8)
      starts.append(UInt32(bytes.count))
    }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
      bytes.append(contentsOf: text)
      starts.append(UInt32(bytes.count))
    }

    /// Whether a text has these bytes.
    func holds(_ text: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
      bytes.withUnsafeBufferPointer { bytes in
        let range = Int(starts[number])..<Int(starts[number + 1])
        return ByteHash.areEqual(UnsafeBufferPointer(rebasing: bytes[range]), text)
      }
    }

    package consuming func finish() -> StringTable {
      StringTable(starts: Table(starts), bytes: Table(bytes))
    }
  }
}

extension StringTable {
  package func write(to writer: inout ImageWriter) {
    writer.append(starts)
    writer.append(bytes)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    let starts = try reader.table(of: UInt32.self)
    let bytes = try reader.table(of: UInt8.self)
    guard starts.isRising(to: bytes.count) else { throw .malformed }
    self.init(starts: starts, bytes: bytes)
  }
}
