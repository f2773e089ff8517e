#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A line of a private file, with what it takes to see that it is whole.
///
///     <version> <length> <checksum> <json>
///
/// The version of the JSON's form, the JSON's length in bytes, its CRC-32 in hexadecimal, and the
/// JSON itself without line ends. A line whose length or checksum doesn't fit was cut off or damaged.
struct RecordLine {
  let version: Int
  let json: [UInt8]

  init(version: Int, json: [UInt8]) {
    self.version = version
    self.json = json
  }

  /// Takes a value as JSON, the same bytes for the same value.
  init(version: Int, encoding value: some Encodable) throws(JournalError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      self.init(version: version, json: [UInt8](try encoder.encode(value)))
    } catch {
      throw .notWritable(reason: "it can't be put into JSON")
    }
  }

  /// Reads a line without its line end; nil where it is damaged.
  init?(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4,
      let version = Int(String(decoding: parts[0], as: UTF8.self)),
      Int(String(decoding: parts[1], as: UTF8.self)) == parts[3].count,
      UInt32(String(decoding: parts[2], as: UTF8.self), radix: 16)
        == CRC32.checksum(of: parts[3])
    else { return nil }
    self.init(version: version, json: Array(parts[3]))
  }

  /// The line with its line end.
  var bytes: [UInt8] {
    let head = "\(version) \(json.count) \(checksum) "
    return Array(head.utf8) + json + [0x0A]
  }

  var checksum: String { String(CRC32.checksum(of: json), radix: 16) }
}
