extension StringProtocol {
  /// The text without the white space at its ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isSpace }),
      let end = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[start..<scalars.index(after: end)])
  }

  /// The parts between commas, trimmed, without empty ones.
  package var commaSeparated: [String] {
    split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; asks Unicode's tables beyond ASCII only.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}
