/// Finds e-mail addresses that are spelled out: `an punt bos apenstaartje kpn punt nl`, `bos at kpn dot com`.
struct SpelledEmailScanner: DetailScanner {
  private static let ats = DetailWords.words("apenstaartje apenstaart apestaartje apestaart at")
  private static let dots = DetailWords.words("punt dot")
  /// What is said for a sign before the at sign; the rest of that part follows or precedes.
  private static let joiners = dots.union(
    DetailWords.words("underscore streepje laagstreepje liggend dash hyphen min"))
  private static let endings = DetailWords.words(
    """
    nl be com net org eu info uk co de fr es it pl ie io me nu biz gov edu amsterdam frl shop online
    """)
  /// Words and blanks together, on one side of the at sign.
  private static let farthest = 16

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard let at = atSign(at: index, text), let end = domain(from: skip(text, at.upperBound), text)
    else { return nil }
    let last = text.isBlank(at.lowerBound - 1) ? at.lowerBound - 2 : at.lowerBound - 1
    guard text.isAlphanumeric(last) else { return nil }
    return DetailMatch(kind: .email, tokens: start(before: last, text)..<end)
  }

  /// The tokens of an at sign, or of the word for it with the brackets around it.
  private func atSign(at index: Int, _ text: DetailText) -> Range<Int>? {
    if text.isMark("@", index) { return index..<index + 1 }
    guard let word = text.letters(index)?.lowercased(), Self.ats.contains(word) else { return nil }
    let hasBrackets = text.isMark("([{", index - 1) && text.isMark(")]}", index + 1)
    if hasBrackets { return index - 1..<index + 2 }
    return text.isBlank(index - 1) && text.isBlank(index + 1) ? index..<index + 1 : nil
  }

  /// The end of `kpn punt nl` or `kpn.nl`; nil where no known ending closes it.
  private func domain(from index: Int, _ text: DetailText) -> Int? {
    guard text.isAlphanumeric(index) else { return nil }
    var place = index
    var end: Int?
    while place < index + Self.farthest {
      while text.isAlphanumeric(place) || text.isMark("-_", place) { place += 1 }
      guard let next = afterDot(from: place, text), let word = text.letters(next) else { break }
      place = next
      if Self.endings.contains(word.lowercased()), !text.isAlphanumeric(next + 1) { end = next + 1 }
    }
    return end
  }

  /// Where the part behind a dot, or the word for one, begins.
  private func afterDot(from index: Int, _ text: DetailText) -> Int? {
    if text.isMark(".", index), text.isAlphanumeric(index + 1) { return index + 1 }
    guard text.isBlank(index), text.isBlank(index + 2),
      let word = text.letters(index + 1)?.lowercased(), Self.dots.contains(word)
    else { return nil }
    return index + 3
  }

  /// The first token of the part before the at sign, whose last token is at `index`.
  private func start(before index: Int, _ text: DetailText) -> Int {
    var start = index
    while start > index - Self.farthest {
      if text.isAlphanumeric(start - 1) || text.isMark("._+-%", start - 1) {
        start -= 1
      } else if text.isBlank(start - 1), text.isBlank(start - 3),
        let word = text.letters(start - 2)?.lowercased(), Self.joiners.contains(word),
        text.isAlphanumeric(start - 4)
      {
        start -= 4
      } else {
        break
      }
    }
    while text.isMark("._+-%", start) { start += 1 }
    return start
  }

  private func skip(_ text: DetailText, _ index: Int) -> Int {
    text.isBlank(index) ? index + 1 : index
  }
}
