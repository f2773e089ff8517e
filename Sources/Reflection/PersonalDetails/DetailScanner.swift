/// A claim of a scanner: those tokens are such a detail.
struct DetailMatch {
  let kind: PersonalDetail.Kind
  /// Never empty.
  let tokens: Range<Int>
}

extension DetailMatch {
  /// What of a name lies before details that were found already; any other match whole or not at all.
  func before(_ others: [Range<Int>]) -> DetailMatch? {
    let overlaps = others.filter { $0.overlaps(tokens) }
    guard let first = overlaps.map(\.lowerBound).min() else { return self }
    // "Jansen van Kerkstraat 12" is a name and an address.
    guard kind == .name, first > tokens.lowerBound + 1 else { return nil }
    return DetailMatch(kind: kind, tokens: tokens.lowerBound..<tokens.lowerBound + 1)
  }
}

/// Looks for one form of personal detail.
protocol DetailScanner: Sendable {
  /// The detail whose first telling token is the one at `index`; nil where there is none.
  ///
  /// It may reach back before `index`, as the name before an `@` does.
  func match(at index: Int, in text: DetailText) -> DetailMatch?
}

extension DetailScanner {
  /// Every detail of the form, in order and without overlap.
  func matches(in text: DetailText) -> [DetailMatch] {
    var matches: [DetailMatch] = []
    var index = 0
    while index < text.tokens.count {
      if let match = match(at: index, in: text) {
        matches.append(match)
        index = max(index + 1, match.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return matches
  }
}
