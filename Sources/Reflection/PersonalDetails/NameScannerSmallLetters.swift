/// Names in small letters, as people type them in a hurry.
extension NameScanner {
  /// A name in small letters behind words that announce one: `mijn naam is anouk`, `familie jansen`.
  func afterCue(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let word = text.letters(index)?.lowercased(), word.count > 1 else { return nil }
    let words = wordsBefore(index, text)
    guard let nearest = words.first else { return nil }
    let pair = words.count > 1 ? "\(words[1]) \(nearest)" : nearest
    let isAnnounced = NameWords.namingCues.contains(nearest) || NameWords.namingPairs.contains(pair)
    if isBetween(index, nearest, pair, text) { return index..<end(ofName: index, text) }
    let isExpected =
      isAnnounced || NameWords.introductions.contains(nearest)
      || NameWords.introductoryPairs.contains(pair)
      || isStrict && nearest.hasPrefix("heet")
      || isStrict && nearest == "the" && text.word(after: index) == "family"
    guard isExpected else { return nil }
    let isListed =
      isKnown(word, plainly: isAnnounced) && !NameWords.afterTitles.contains(word)
      || NameWords.ambiguousNames.contains(word) && !NameWords.wordNames.contains(word)
    let isNew =
      (isAnnounced || nearest == "the" || isStrict && nearest.hasPrefix("heet")) && word.count > 2
      && !NameWords.afterTitles.contains(word)
      && !NameWords.notNames.contains(word)
      && !NameWords.verbEndings.contains(where: word.hasSuffix)
    return isListed || isNew ? index..<end(ofName: index, text) : nil
  }

  /// Whether it stands as in "zijn naam X was" or "it was X who", and is no everyday word.
  private func isBetween(
    _ index: Int, _ nearest: String, _ pair: String, _ text: DetailText
  ) -> Bool {
    guard let word = text.letters(index)?.lowercased(), word.count > 2,
      let next = text.word(after: index), !NameWords.afterTitles.contains(word),
      !NameWords.notNames.contains(word), !NameWords.anybody.contains(word)
    else { return false }
    let isNamed = ["naam", "name"].contains(nearest) && ["was", "is"].contains(next)
    let isPointedOut =
      ["it was", "het was"].contains(pair) && ["who", "die"].contains(next)
      && !NameWords.wordNames.contains(word) && !NameWords.introductions.contains(word)
    return isNamed && !NameWords.verbEndings.contains(where: word.hasSuffix) || isPointedOut
  }

  /// Whether a word behind a title, and perhaps an infix, is in a table or none that goes on a sentence.
  func isNameInSmallLetters(
    _ place: Int, after title: String, hasInfix: Bool, _ text: DetailText
  ) -> Bool {
    guard let word = text.letters(place)?.lowercased() else { return false }
    let isUsual = NameWords.afterTitles.contains(word)
    let isPlain = NameWords.plainTitles.contains(title) || isStrict
    if isKnown(word, plainly: isPlain), hasInfix || !isUsual { return true }
    if hasInfix { return isStrict && !isUsual }
    if isInitial(place, text) || isLetter(place, text) { return true }
    guard word.count > 2, isPlain, !isUsual else { return false }
    // "Meneer wilde" and "mevrouw pakte" go on; an abbreviation has a name behind it.
    return NameWords.shortTitles.contains(title)
      || !NameWords.verbEndings.contains(where: word.hasSuffix)
  }

  /// Whether a word in small letters is in one of the tables; `plainly` also where it is another word.
  func isKnown(_ word: String, plainly: Bool = true) -> Bool {
    Surnames.contains(word) || GivenNames.contains(word)
      || plainly && Surnames.ambiguous.contains(word)
  }

  /// One capital that stands for a name; X, Y and Z stand for nobody.
  private func isLetter(_ index: Int, _ text: DetailText) -> Bool {
    text.letters(index).map {
      $0.count == 1 && $0.first?.isUppercase ?? false && !"NXYZ".contains($0)
    }
      ?? false
  }

  /// A short or ambiguous name in small letters, where the scanner is strict or a surname follows.
  func strictName(_ name: String, at index: Int, _ text: DetailText) -> Range<Int>? {
    guard !NameWords.wordNames.contains(name), !NameWords.notNames.contains(name) else {
      return nil
    }
    let end = smallEnd(index, text)
    return end > index + 1 || isStrict && name.count > 2 ? index..<end : nil
  }

  /// The end of a name in small letters: a surname of the table belongs to it, with its infixes.
  func smallEnd(_ index: Int, _ text: DetailText) -> Int {
    var place = index + 1
    guard text.isBlank(place) else { return place }
    place += 1
    while let word = text.letters(place)?.lowercased(), NameWords.infixes.contains(word),
      text.isBlank(place + 1)
    {
      place += 2
    }
    guard let word = text.letters(place)?.lowercased() else { return index + 1 }
    let hasInfix = place > index + 2
    let isSurname =
      Surnames.contains(word) || (hasInfix || isStrict) && Surnames.ambiguous.contains(word)
      || isStrict && word.count > 4 && !NameWords.afterTitles.contains(word)
        && !NameWords.deeds.contains(word) && !NameWords.verbEndings.contains(where: word.hasSuffix)
    guard isSurname else { return index + 1 }
    return place + 1
  }
}
