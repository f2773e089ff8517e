/// Finds numbers of orders, files, customers and the like: long ones, ones with letters, and shorter
/// ones behind a word that announces them.
struct FileNumberScanner: DetailScanner {
  /// Fewer digits than this say nothing without such a word.
  private static let fewestTellingDigits = 6
  private static let years = 1950...2035

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.isAlphanumeric(index), !text.isAlphanumeric(index - 1),
      !text.isMark("-/_.,+", index - 1), CalendarDate(at: index, in: text) == nil
    else { return nil }
    var run = text.run(from: index, joiners: "-/_")
    let numbers = run.compactMap { text.digits($0) }
    guard !numbers.isEmpty, !text.isAmount(run), !isAmountWithPoints(run, text) else { return nil }
    if isTelling(run, numbers, text), !isOfGoods(before: index, text) {
      return DetailMatch(kind: .fileNumber, tokens: run)
    }
    if isCode(run, text) { return DetailMatch(kind: .fileNumber, tokens: run) }
    guard let fewest = fewestDigits(before: index, text) else { return nil }
    var digits = numbers.joined()
    if text.isBlank(run.upperBound), let more = text.digits(run.upperBound + 1), more.count > 2,
      text.digits(run.upperBound - 1) != nil
    {
      run = run.lowerBound..<run.upperBound + 2
      digits += more
    }
    guard digits.count >= fewest, !DetailWords.publicNumbers.contains(digits),
      numbers.count > 1 || !isYear(digits[...]) || text.letters(index) != nil
    else { return nil }
    return DetailMatch(kind: .fileNumber, tokens: run)
  }

  /// Whether the form alone makes it a number of something.
  private func isTelling(_ run: Range<Int>, _ numbers: [Substring], _ text: DetailText) -> Bool {
    if numbers.contains(where: { $0.count >= Self.fewestTellingDigits && !$0.hasSuffix("000") }) {
      return true
    }
    let hasLetters = run.contains { text.letters($0) != nil }
    let count = numbers.filter { !isYear($0) }.map(\.count).reduce(0, +)
    if hasLetters { return count >= Self.fewestTellingDigits - 1 }
    // 2024-00871
    guard numbers.count > 1, let first = numbers.first, let last = numbers.last else {
      return false
    }
    return isYear(first) && last.count > 3 && !isYear(last)
  }

  /// Whether the firm's goods have such a number, and no person does.
  private func isOfGoods(before index: Int, _ text: DetailText) -> Bool {
    text.words(before: index, count: 2).contains(where: DetailWords.goods.contains)
  }

  /// Whether it is a booking code such as `QX7P2L`: capitals and digits behind a word for one.
  private func isCode(_ run: Range<Int>, _ text: DetailText) -> Bool {
    let size = text.tokens[run].map(\.text.count).reduce(0, +)
    return size > 4 && run.contains { text.letters($0) != nil }
      && !text.tokens[run].contains { $0.text.contains(where: \.isLowercase) }
      && text.words(before: run.lowerBound, count: 2).contains {
        DetailWords.numbered.contains($0) || DetailWords.codes.contains($0)
      }
  }

  /// How many digits a number needs behind the word that announces it; nil where none does.
  private func fewestDigits(before index: Int, _ text: DetailText) -> Int? {
    var fewest: Int?
    var place = index - 1
    var words = 0
    while place >= 0, words < 3 {
      if text.token(place)?.kind == .space || text.isMark(":#.,(‘'\"“", place) {
        place -= 1
        continue
      }
      guard let word = text.letters(place)?.lowercased() else { return fewest }
      if DetailWords.harmlessNumbers.contains(word) { return nil }
      if DetailWords.numbered.contains(word) { return 3 }
      if !DetailWords.connectors.contains(word),
        DetailWords.numberEndings.contains(where: word.hasSuffix)
      {
        return 3
      }
      guard DetailWords.connectors.contains(word) else { return fewest }
      // "Number" alone announces one too, less surely.
      if DetailWords.numberWords.contains(word) { fewest = 4 }
      words += 1
      place -= 1
    }
    return fewest
  }

  /// Whether it is the first part of a figure such as `1.250` or `19,95`.
  private func isAmountWithPoints(_ run: Range<Int>, _ text: DetailText) -> Bool {
    text.isMark(".,:", run.upperBound) && text.digits(run.upperBound + 1) != nil
  }

  private func isYear(_ digits: Substring) -> Bool {
    digits.count == 4 && Int(digits).map(Self.years.contains) ?? false
  }
}
