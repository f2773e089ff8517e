/// Names that no table has, known by a capital that nothing else explains.
extension NameScanner {
  /// Two words with a capital within a sentence, the second of which is in a table: `Chen Wei`, `Ndidi Bakker`.
  func beforeListedName(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard isName(index, text), !text.isSentenceStart(index), text.isBlank(index + 1),
      isName(index + 2, text), let word = text.letters(index + 2)?.lowercased(),
      isKnown(word, plainly: false)
        || NameWords.ambiguousNames.contains(word) && isBeforePerson(index, text),
      !isFirm(index, text), !isSaint(before: index + 2, text),
      !StreetScanner.isKind(text.letters(index)?.lowercased() ?? "")
    else { return nil }
    return index..<end(ofName: index + 2, text)
  }

  /// Two words with a capital, neither of which is an everyday one: `Ndidi Quispe`.
  ///
  /// Behind "in" or "naar" they are rather a place or a firm, and so are more than two of them.
  func pairOfCapitals(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard isUnknown(index, text), text.isBlank(index + 1), isUnknown(index + 2, text),
      !isFirm(index, text), !(text.isBlank(index + 3) && text.isCapitalised(index + 4)),
      !(text.isBlank(index + 3) && text.digits(index + 4) != nil),
      let first = text.letters(index)?.lowercased(),
      let second = text.letters(index + 2)?.lowercased(),
      !NameWords.nonPersonalParts.contains(second), !NameWords.nonPersonalParts.contains(first)
    else { return nil }
    if text.isSentenceStart(index) {
      return isOrdinary(first) ? nil : index..<index + 3
    }
    let before = wordsBefore(index, text).first
    if before.map(NameWords.nonPersonal.contains) ?? false { return nil }
    return isCapitalisedBefore(index, text) ? nil : index..<index + 3
  }

  /// One word with a capital within a sentence, where a place or a firm is less likely.
  func loneCapital(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard isUnknown(index, text), !text.isSentenceStart(index),
      !isFirm(index, text), !isFirm(index - 2, text),
      !(text.isBlank(index + 1) && text.isCapitalised(index + 2)),
      !isCapitalisedBefore(index, text)
    else { return nil }
    // "Radio 2" is no person.
    if text.isBlank(index + 1), text.digits(index + 2) != nil { return nil }
    let end = end(ofName: index, text)
    let before = wordsBefore(index, text).first
    guard before.map(NameWords.nonPersonal.contains) ?? false else { return index..<end }
    let isPerson =
      text.word(after: end - 1) == "family" || isPaired(index, until: end, text)
    return isPerson ? index..<end : nil
  }

  /// A word that opens a sentence, with what someone says behind it: `Ndidi zei dat …`.
  ///
  /// "Toen zei hij" opens one too, so no word for a person may follow.
  func openingName(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard text.isSentenceStart(index), isUnknown(index, text), text.isBlank(index + 1),
      let word = text.letters(index)?.lowercased(), !isOrdinary(word),
      let deed = text.letters(index + 2), NameWords.sayings.contains(String(deed)),
      !(text.word(after: index + 2).map(NameWords.subjects.contains) ?? false),
      !(text.isBlank(index + 3) && text.isCapitalised(index + 4))
    else { return nil }
    return index..<index + 1
  }

  /// Whether it is a word with one capital that could be a name, and is no part of a longer one.
  private func isUnknown(_ index: Int, _ text: DetailText) -> Bool {
    guard isName(index, text), let word = text.letters(index) else { return false }
    return !word.dropFirst().contains(where: \.isUppercase)
      && !NameWords.nonPersonalEndings.contains(where: word.hasSuffix)
      && !text.isMark("-/&", index + 1) && !text.isMark("-/&", index - 1)
  }

  /// Whether sentences open with that word, so that its capital tells nothing.
  private func isOrdinary(_ word: String) -> Bool {
    NameWords.openings.contains(word) || NameWords.afterTitles.contains(word)
      || NameWords.nonPersonal.contains(word) || NameWords.anybody.contains(word)
      || NameWords.introductions.contains(word) || NameWords.titles.contains(word)
      || NameWords.deeds.contains(word)
  }

  /// Whether a word such as "with" stands before, which has people behind it more often than places.
  private func isBeforePerson(_ index: Int, _ text: DetailText) -> Bool {
    wordsBefore(index, text).first.map(NameWords.towardsPeople.contains) ?? false
  }

  /// Whether the word before has a capital that isn't only there because it opens the sentence.
  private func isCapitalisedBefore(_ index: Int, _ text: DetailText) -> Bool {
    guard text.isBlank(index - 1), text.isCapitalised(index - 2) else { return false }
    let isOpening =
      text.isSentenceStart(index - 2)
      && text.letters(index - 2).map { isOrdinary($0.lowercased()) } ?? false
    return !isOpening
  }

  /// Whether "and" and a name of the tables stand right behind or before: `for Ndidi and Tom`.
  private func isPaired(_ index: Int, until end: Int, _ text: DetailText) -> Bool {
    isLink(end + 1, text) && isListed(end + 3, text)
      || isLink(index - 2, text) && isListed(index - 4, text)
  }

  private func isLink(_ index: Int, _ text: DetailText) -> Bool {
    text.isBlank(index - 1) && text.isBlank(index + 1)
      && text.letters(index).map { ["and", "en"].contains($0) } ?? false
  }

  private func isListed(_ index: Int, _ text: DetailText) -> Bool {
    guard isName(index, text), let word = text.letters(index)?.lowercased() else { return false }
    return isKnown(word, plainly: false)
  }
}
