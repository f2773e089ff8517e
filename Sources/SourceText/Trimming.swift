extension StringProtocol {
  /// The text without the white space at its ends.
  package var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// The parts between commas, trimmed, without empty ones.
  package var commaSeparated: [String] {
    split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }
}
