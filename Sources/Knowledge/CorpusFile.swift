package import SourceText

/// The bytes of a `.jsonl` file, to be read in parts side by side.
package struct CorpusFile: Sendable {
  /// The largest corpus that is read, in bytes.
  package static let maximumSize = 2 << 30

  private let bytes: [UInt8]

  /// Reads a file of at most `limit` bytes.
  package init(
    path: String, limit: Int = CorpusFile.maximumSize
  ) throws(FileBytes.Fault) {
    bytes = try FileBytes.read(path, limit: limit).get()
  }

  /// The whole file in at most `count` parts of about one size, cut at line ends; in fewer where they would
  /// have less than `least` bytes.
  package func parts(_ count: Int, ofAtLeast least: Int = 1) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    let count = max(1, min(count, bytes.count / least))
    for part in 1...count {
      var end = max(start, bytes.count * part / count)
      while end < bytes.count, end == 0 || bytes[end - 1] != 0x0A { end += 1 }
      if end > start { parts.append(start..<end) }
      start = end
    }
    return parts
  }

  /// Calls `body` with each line of a part that holds something: its number in the part, from 1, and
  /// what it says; nil where it is no record.
  package func forEachRecord(in part: Range<Int>, _ body: (Int, CorpusRecord?) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      var number = 0
      // A byte order mark is no part of the first line.
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      var start = part.lowerBound + (part.lowerBound == 0 && bytes.starts(with: mark) ? 3 : 0)
      while start < part.upperBound {
        let end = bytes[start..<part.upperBound].firstIndex(of: 0x0A) ?? part.upperBound
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        number += 1
        start = end + 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
        body(number, CorpusRecord(line))
      }
    }
  }
}
