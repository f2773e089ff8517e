import SourceText

/// A line that names the author of a page.
enum Byline {
  /// The name in a line such as `Door Carla Pieterman` or `12 mei | By Joan Smith`; nil where the
  /// line is something else.
  static func name(in text: String) -> String? {
    guard text.split(separator: " ").count <= 14 else { return nil }
    for part in text.split(whereSeparator: { "|·•–".contains($0) }).map(\.trimmed) {
      let lower = part.lowercased()
      for start in starts where lower.hasPrefix(start) {
        let words = part.dropFirst(start.count).split(separator: " ")
        let name = words.prefix { isNamePart($0) }
        if isName(name), name.count == words.count || !isSentence(words) {
          return name.joined(separator: " ").trimmingComma
        }
      }
    }
    return nil
  }

  /// Whether a text is nothing but one to four words of a name.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (1...4).contains(words.count) && words.allSatisfy(isNamePart) && isName(words[...])
  }

  private static let starts = [
    "door: ", "door ", "by ", "by: ", "auteur: ", "author: ", "geschreven door ", "written by ",
    "tekst: ", "posted by ", "geplaatst door ",
  ]

  private static let particles: Set<String> = [
    "van", "de", "der", "den", "het", "ter", "ten", "te", "von", "el", "al", "in", "'t",
  ]

  private static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.first, first.isLetter || first == "'" else { return false }
    return (first.isUppercase && !word.contains(where: \.isNumber))
      || particles.contains(String(word))
  }

  private static func isName(_ words: ArraySlice<Substring>) -> Bool {
    (1...5).contains(words.count) && words.first?.first?.isUppercase == true
  }

  /// Whether words behind `door` go on as a sentence does: `door Anna te bellen kwam het goed`.
  private static func isSentence(_ words: [Substring]) -> Bool {
    words.last?.last.map { ".!?".contains($0) } ?? false
  }
}

extension String {
  fileprivate var trimmingComma: String { hasSuffix(",") ? String(dropLast()) : self }
}
