/// Finds Dutch, Belgian and British licence plates.
struct LicencePlateScanner: DetailScanner {
  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.isAlphanumeric(index), !text.isAlphanumeric(index - 1),
      !text.isMark("-/", index - 1)
    else { return nil }
    let isNamed = text.words(before: index, count: 3).contains(where: DetailWords.plate.contains)
    if isNamed, isContinental(index..<index + 5, text, isNamed: true) {
      return DetailMatch(kind: .licencePlate, tokens: index..<index + 5)
    }
    let run = text.run(from: index, joiners: "-")
    if isContinental(run, text, isNamed: isNamed) || isNamed && isMixed(run, text) {
      return DetailMatch(kind: .licencePlate, tokens: run)
    }
    // AB12 CDE
    if text.letters(index)?.count == 2, text.digits(index + 1)?.count == 2, text.isBlank(index + 2),
      let last = text.letters(index + 3), last.count == 3, !text.isAlphanumeric(index + 4),
      isNamed || isUpper(index..<index + 4, text)
        || !last.contains(where: { "aeiouAEIOU".contains($0) })
    {
      return DetailMatch(kind: .licencePlate, tokens: index..<index + 4)
    }
    return nil
  }

  /// `12-ABC-3` and its Dutch sisters of six signs in three groups, or `1-ABC-234`.
  private func isContinental(_ run: Range<Int>, _ text: DetailText, isNamed: Bool) -> Bool {
    let groups = run.filter { text.isAlphanumeric($0) && ($0 - run.lowerBound) % 2 == 0 }
    guard groups.count == 3, run.count == 5,
      !text.isAlphanumeric(run.upperBound),
      text.isMark("-", run.lowerBound + 1) && text.isMark("-", run.lowerBound + 3)
        || isNamed && text.isBlank(run.lowerBound + 1) && text.isBlank(run.lowerBound + 3),
      isNamed || isUpper(run, text) || !hasVowel(run, text)
    else { return false }
    let sizes = groups.compactMap { text.token($0)?.text.count }
    let letters = groups.filter { text.letters($0) != nil }.count
    return (1...2).contains(letters)
      && (sizes.reduce(0, +) == 6 && sizes.allSatisfy { $0 <= 3 } || sizes == [1, 3, 3])
      && !groups.contains { text.letters($0).map(isMonth) ?? false }
  }

  /// Five to eight signs, letters as well as digits.
  private func isMixed(_ run: Range<Int>, _ text: DetailText) -> Bool {
    let tokens = text.tokens[run].filter(\.isAlphanumeric)
    return (5...8).contains(tokens.map(\.text.count).reduce(0, +))
      && tokens.contains { $0.kind == .letters } && tokens.contains { $0.kind == .digits }
  }

  private func isUpper(_ range: Range<Int>, _ text: DetailText) -> Bool {
    !text.tokens[range].contains { $0.text.contains(where: \.isLowercase) }
  }

  /// Dutch plates have no vowels, so that they spell no word.
  private func hasVowel(_ range: Range<Int>, _ text: DetailText) -> Bool {
    text.tokens[range].contains { $0.text.contains { "aeiouyAEIOUY".contains($0) } }
  }

  private func isMonth(_ word: Substring) -> Bool { DetailWords.months[word.lowercased()] != nil }
}
