/// Finds likely names of people.
///
/// A name is a word with a capital behind a title, an initial or a word such as "colleague"; a frequent
/// first name, with its surname, or a frequent surname; or, within a sentence, a word with a capital that
/// nothing else explains. In small letters it is one of the tables, or a word behind a title or a cue that
/// ordinary sentences don't have there. A rare name in small letters, or alone at the start of a sentence,
/// passes unseen as a rule.
struct NameScanner: DetailScanner {
  /// Whether names in small letters are taken for names though they are short or another word too.
  var isStrict = false

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.letters(index) != nil, !text.isAlphanumeric(index - 1) else { return nil }
    let tokens =
      announced(at: index, text) ?? listed(at: index, text) ?? unexplained(at: index, text)
    return tokens.map { DetailMatch(kind: .name, tokens: $0) }
  }

  /// A name that the words before it announce.
  private func announced(at index: Int, _ text: DetailText) -> Range<Int>? {
    afterTitle(at: index, text) ?? afterInitials(at: index, text) ?? afterCue(at: index, text)
  }

  /// A name of the tables, or one that what stands around it makes a name.
  private func listed(at index: Int, _ text: DetailText) -> Range<Int>? {
    firstName(at: index, text) ?? inContext(at: index, text) ?? betweenInfixes(at: index, text)
      ?? beforeListedName(at: index, text)
  }

  /// A name that only its capital tells, or a surname by itself.
  private func unexplained(at index: Int, _ text: DetailText) -> Range<Int>? {
    pairOfCapitals(at: index, text) ?? surname(at: index, text) ?? loneCapital(at: index, text)
      ?? openingName(at: index, text)
  }

  /// What follows a title: `meneer Jansen`, `Mrs. O'Brien`, `meneer el amrani`, `mw j jansen`.
  private func afterTitle(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let title = text.letters(index)?.lowercased(), NameWords.titles.contains(title),
      title != "miss"
    else { return nil }
    var place = text.isMark(".", index + 1) ? index + 2 : index + 1
    guard text.isBlank(place) else { return nil }
    place += 1
    let start = place
    if let initial = text.letters(place), initial.count == 1, !"aiou".contains(initial),
      text.isBlank(place + 1), !text.isCapitalised(place)
    {
      place += 2
    }
    var infixes: [String] = []
    while let word = text.letters(place)?.lowercased(), NameWords.infixes.contains(word) {
      infixes.append(word)
      guard text.isBlank(place + 1) || text.isMark("'’", place + 1) else { return nil }
      place += 2
    }
    guard text.letters(place) != nil else { return nil }
    let isName =
      isName(place, text) || infixes.last.map(NameWords.tellingInfixes.contains) ?? false
      || isNameInSmallLetters(place, after: title, hasInfix: !infixes.isEmpty, text)
    return isName ? start..<end(ofName: place, text) : nil
  }

  /// Initials with a surname, such as `J. Jansen` or `A.B. de Vries`.
  private func afterInitials(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard isInitial(index, text),
      !text.words(before: index, count: 1).contains(where: NameWords.lettered.contains)
    else { return nil }
    var place = index
    while isInitial(place, text) {
      place += text.isBlank(place + 2) ? 3 : 2
    }
    guard let last = surnameEnd(from: place, text) else { return nil }
    return index..<last
  }

  /// A frequent first name, with what belongs to it: `Fatima`, `Jan-Willem van den Berg`.
  private func firstName(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let word = text.letters(index), !isSaint(before: index, text) else { return nil }
    let name = word.lowercased()
    let isAmbiguous = NameWords.ambiguousNames.contains(name)
    guard GivenNames.contains(name) || isAmbiguous else { return nil }
    let end = end(ofName: index, text)
    guard word.first?.isUppercase ?? false else {
      if NameWords.notNames.contains(name) || NameWords.wordNames.contains(name) { return nil }
      return isAmbiguous || name.count < 4
        ? strictName(name, at: index, text) : index..<smallEnd(index, text)
    }
    if isFirm(index, text) || isDay(index, text) { return nil }
    // "Frans" is a language too, unless a surname follows.
    if NameWords.notNames.contains(name), end == index + 1 { return nil }
    // A second part with a capital makes a name of a word that opens a sentence.
    if isAmbiguous, text.isSentenceStart(index), end == index + 1, !isBeforeDeed(end, text) {
      return nil
    }
    if isAmbiguous, !text.isCapitalised(index) { return nil }
    return index..<end
  }

  /// A word with a capital within a sentence, where what stands around it makes it a person.
  private func inContext(at index: Int, _ text: DetailText) -> Range<Int>? {
    let isQuoted = text.isMark("‘“\"'", index - 1)
    // "Cliënt De Pauw" and "mijn broer van de Wal"
    if let infix = text.letters(index)?.lowercased(), NameWords.infixes.contains(infix),
      isIntroduced(by: wordsBefore(index, text)), let end = surnameEnd(from: index, text)
    {
      return index..<end
    }
    guard isName(index, text), isQuoted || !text.isSentenceStart(index) else { return nil }
    let words = wordsBefore(isQuoted ? index - 1 : index, text)
    let end = end(ofName: index, text)
    return isIntroduced(by: words) || isActing(index, until: end, after: words, text)
      ? index..<end : nil
  }

  /// The one to three words right before `index`, the nearest first.
  func wordsBefore(_ index: Int, _ text: DetailText) -> [String] {
    var words: [String] = []
    while words.count < 3, text.isBlank(index - 2 * words.count - 1),
      let word = text.letters(index - 2 * words.count - 2)
    {
      words.append(word.lowercased())
    }
    return words
  }

  /// Whether the words before are such as "colleague", "is called" and "the mother of".
  func isIntroduced(by words: [String]) -> Bool {
    guard let nearest = words.first else { return false }
    if NameWords.introductions.contains(nearest) { return true }
    guard words.count > 1 else { return false }
    return NameWords.introductoryPairs.contains("\(words[1]) \(nearest)")
      || ["van", "of"].contains(nearest) && NameWords.relatives.contains(words[1])
  }

  /// Whether the word behind a name says what someone does, or is asked to.
  private func isActing(
    _ index: Int, until end: Int, after words: [String], _ text: DetailText
  ) -> Bool {
    guard let nearest = words.first, !NameWords.articles.contains(nearest),
      !text.isCapitalised(index - 2)
    else { return false }
    return isBeforeDeed(end, text)
  }

  /// Whether what someone does stands right behind a name.
  func isBeforeDeed(_ end: Int, _ text: DetailText) -> Bool {
    guard text.isBlank(end), let next = text.letters(end + 1) else { return false }
    return NameWords.deeds.contains(String(next))
  }

  /// A name such as `Anouk van der Meer`: two words with a capital around at least two infixes.
  private func betweenInfixes(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard isName(index, text), text.isBlank(index + 1),
      let first = text.letters(index + 2), ["van", "von", "op", "in"].contains(first.lowercased()),
      text.isBlank(index + 3) || text.isMark("'’", index + 4),
      let second = text.letters(index + 4), ["der", "den", "de", "het"].contains(second),
      let end = surnameEnd(from: index + 2, text)
    else { return nil }
    // "Gemeente van de …" and "Meer van de …" open a sentence; a name can do so as well, but less often.
    return text.isSentenceStart(index) ? nil : index..<end
  }

  /// A surname of the tables; one that is another word too, where a sentence doesn't begin with it.
  private func surname(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let word = text.letters(index)?.lowercased(), !isFirm(index - 2, text),
      !isFirm(index, text)
    else { return nil }
    let isTelling = Surnames.contains(word)
    guard isTelling || Surnames.ambiguous.contains(word) else { return nil }
    guard isName(index, text) else {
      let isLong = word.count > 4 || isStrict && word.count > 3
      return isTelling && isLong && !NameWords.notNames.contains(word) ? index..<index + 1 : nil
    }
    if text.isSentenceStart(index), !isTelling, !isBeforeDeed(index + 1, text) { return nil }
    // The Red Cross and Hyde Park are no people.
    if !isTelling, text.isBlank(index - 1), text.isCapitalised(index - 2) { return nil }
    if !isTelling, wordsBefore(index, text).first.map(NameWords.nonPersonal.contains) ?? false {
      return nil
    }
    return index..<end(ofName: index, text)
  }

  /// The end of a name whose first word is at `index`: a second part and a surname belong to it.
  func end(ofName index: Int, _ text: DetailText) -> Int {
    var end = index + 1
    if text.isMark("'’", end), text.isCapitalised(end + 1) { end += 2 }
    while text.isMark("-", end), text.isCapitalised(end + 1) { end += 2 }
    if text.isBlank(end), let last = surnameEnd(from: end + 1, text) { return last }
    return end
  }

  /// The end of the surname that begins at `index`, infixes first; nil where none does.
  func surnameEnd(from index: Int, _ text: DetailText) -> Int? {
    var place = index
    while let word = text.letters(place)?.lowercased(), NameWords.infixes.contains(word),
      text.isBlank(place + 1)
    {
      place += 2
    }
    guard isName(place, text) else { return nil }
    var end = place + 1
    if text.isMark("'’-", end), text.isCapitalised(end + 1) { end += 2 }
    return end
  }

  /// Whether the word there has a capital and can be the name of a person.
  func isName(_ index: Int, _ text: DetailText) -> Bool {
    guard let word = text.letters(index)?.lowercased() else { return false }
    let isShort = word.count == 1 && text.isMark("'’", index + 1) && text.isCapitalised(index + 2)
    // "Mei" is a month and "Mei-Ling" is not.
    let isDouble = text.isMark("-", index + 1) && text.isCapitalised(index + 2)
    return isShort
      || text.isCapitalised(index) && (isDouble || !NameWords.notNames.contains(word))
  }

  /// One capital with a point behind it.
  func isInitial(_ index: Int, _ text: DetailText) -> Bool {
    text.letters(index).map { $0.count == 1 && $0.first?.isUppercase ?? false } ?? false
      && text.isMark(".", index + 1)
  }

  func isSaint(before index: Int, _ text: DetailText) -> Bool {
    let before = text.isBlank(index - 1) || text.isMark("-", index - 1) ? index - 2 : index - 1
    let word = text.letters(text.isMark(".", before) ? before - 1 : before)?.lowercased()
    return word.map { ["sint", "st", "saint"].contains($0) } ?? false
  }

  func isFirm(_ index: Int, _ text: DetailText) -> Bool {
    guard let first = text.letters(index), let second = text.letters(index + 2) else {
      return false
    }
    return NameWords.firms.contains("\(first) \(second)".lowercased())
  }

  /// Whether it is a day such as `Jan 12` or `12 Jan`.
  private func isDay(_ index: Int, _ text: DetailText) -> Bool {
    text.letters(index)?.lowercased() == "jan"
      && (text.isBlank(index + 1) && text.digits(index + 2) != nil
        || text.isBlank(index - 1) && text.digits(index - 2) != nil)
  }
}
