extension StringProtocol where SubSequence == Substring {
  /// The text without the white space at its ends.
  package var trimmed: String {
    let bytes = self[...].utf8
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start].isSpace { start = bytes.index(after: start) }
    while start < end, bytes[bytes.index(before: end)].isSpace { end = bytes.index(before: end) }
    guard start < end else { return "" }
    let isASCII = bytes[start] < 0x80 && bytes[bytes.index(before: end)] < 0x80
    // White space beyond ASCII is rare; where it can be, Unicode's tables tell.
    return isASCII ? String(self[start..<end]) : self[start..<end].trimmedScalars
  }

  /// The parts between commas, trimmed, without empty ones.
  package var commaSeparated: [String] {
    self[...].utf8.split(separator: UInt8(ascii: ",")).map { Substring($0).trimmed }.filter {
      !$0.isEmpty
    }
  }
}

extension Substring {
  fileprivate var trimmedScalars: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      let end = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; asks Unicode's tables beyond ASCII only.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension UInt8 {
  /// Whether it is white space in ASCII.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
