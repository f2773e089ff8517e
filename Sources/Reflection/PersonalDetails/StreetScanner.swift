/// Finds streets with a house number: `Kerkstraat 12`, `Van Goghlaan 4a`, `12 Church Street`, `Rue Haute 3`.
struct StreetScanner: DetailScanner {
  /// Endings of Dutch street names.
  private static let endings = [
    "straat", "laan", "weg", "gracht", "plein", "kade", "dijk", "singel", "steeg", "plantsoen",
    "dreef",
    "pad", "hof", "lei", "markt", "park",
  ]
  /// Endings of street names that a word with a capital has within a sentence only.
  private static let rarerEndings = [
    "veld", "erf", "hoek", "wal", "baan", "boulevard", "dam", "brink", "kamp", "akker", "donk",
    "ring", "vaart", "haven", "oord", "hoeve", "meent", "berg", "straatje", "laantje", "kwartier",
  ]
  private static let titles = DetailWords.words(
    """
    graaf prins prinses koning koningin keizer burgemeester dokter professor pastoor sint oude nieuwe lange
    korte grote kleine eerste tweede van burg prof dr
    """)
  /// Words before a street that belong to its name, in small letters too.
  private static let openings = DetailWords.words(
    "lange korte oude nieuwe grote kleine eerste tweede derde vierde hoge lage")
  /// Endings that make a street of a word in small letters too.
  private static let plainEndings = [
    "straat", "laan", "gracht", "singel", "plantsoen", "weg", "kade", "plein", "steeg", "dreef",
  ]
  /// Words with such an ending that are no street.
  private static let exceptions = DetailWords.words(
    "onderweg halfweg snelweg spoorweg ringweg fietspad wandelpad supermarkt arbeidsmarkt schoolplein"
  )
  private static let kinds = DetailWords.words(
    """
    street st road rd avenue ave lane drive close court way gardens terrace crescent place square grove
    mews parade hill row walk green view rise boulevard blvd quay wharf heights croft fields gate
    """)
  private static let plainKinds = DetailWords.words("street road avenue lane close crescent")
  /// Those before the name of a street, as in French.
  private static let firstKinds = DetailWords.words(
    "rue avenue boulevard chaussée chaussee allée allee quai via calle rua")
  /// Behind these words a word with a capital and a number is an address.
  private static let cues = DetailWords.words(
    "woon woont wonen woonde adres address live lives lived living moved verhuisd verhuisde")

  /// Whether a word in small letters says what kind of street it is.
  static func isKind(_ word: String) -> Bool { kinds.contains(word) || firstKinds.contains(word) }

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard !text.isAlphanumeric(index - 1), !text.isMark("-", index - 1) else { return nil }
    let range =
      nameFirst(at: index, text) ?? kindFirst(at: index, text) ?? numberFirst(at: index, text)
    return range.map {
      DetailMatch(kind: .address, tokens: $0)
    }
  }

  private func nameFirst(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let name = text.letters(index)?.lowercased(), !Self.exceptions.contains(name),
      isStreet(name, at: index, text), let end = numberEnd(after: index, text)
    else { return nil }
    var start = index
    while text.isBlank(start - 1), text.isCapitalised(start - 2),
      !text.isSentenceStart(start - 2) || isTitle(start - 2, text)
    {
      start -= 2
    }
    if start == index, text.isBlank(start - 1), let opening = text.letters(start - 2)?.lowercased(),
      Self.openings.contains(opening)
    {
      start -= 2
    }
    return start..<end
  }

  /// Whether it is a word that begins the name of many a street.
  private func isTitle(_ index: Int, _ text: DetailText) -> Bool {
    text.letters(index).map { Self.titles.contains($0.lowercased()) } ?? false
  }

  /// The end of the house number behind a street, with what belongs to it: `4a`, `12-14`, `203-II`, `3 bus 2`.
  private func numberEnd(after index: Int, _ text: DetailText) -> Int? {
    var place = index + 1
    if text.isMark(",", place) { place += 1 }
    guard text.isBlank(place) else { return nil }
    place += 1
    if let word = text.letters(place)?.lowercased(), DetailWords.houseNumber.contains(word) {
      place += text.isMark(".", place + 1) ? 2 : 1
      guard text.isBlank(place) else { return nil }
      place += 1
    }
    guard let number = text.digits(place), number.count <= 4,
      !text.isAmount(place..<place + 1)
    else { return nil }
    let end = place + 1
    if let addition = text.letters(end), addition.count == 1 { return end + 1 }
    if text.isMark("-/", end), text.digits(end + 1) != nil { return end + 2 }
    if text.isMark("-/", end) || text.isBlank(end), let addition = text.letters(end + 1),
      ["I", "II", "III", "IV", "hs", "bis", "huis", "rood", "zwart"].contains(addition),
      !text.isAlphanumeric(end + 2)
    {
      return end + 2
    }
    if text.isBlank(end), text.letters(end + 1) == "bus", text.isBlank(end + 2),
      text.digits(end + 3) != nil
    {
      return end + 4
    }
    return end
  }

  /// Whether it is a word such as `Kerkstraat`, the second one of a name such as `Oude Gracht`, or
  /// whatever has a capital behind "woont".
  private func isStreet(_ name: String, at index: Int, _ text: DetailText) -> Bool {
    let hasCapital = text.isCapitalised(index)
    if hasCapital, !text.isSentenceStart(index) {
      if Self.rarerEndings.contains(where: { name.hasSuffix($0) && name.count >= $0.count + 3 }) {
        return true
      }
      // Mill Lane 22
      if Self.kinds.contains(name), text.isBlank(index - 1), text.isCapitalised(index - 2) {
        return true
      }
      if text.words(before: index, count: 3).contains(where: Self.cues.contains) { return true }
    }
    let ending = (hasCapital ? Self.endings : Self.plainEndings).first { name.hasSuffix($0) }
    guard let ending else { return false }
    return name.count >= ending.count + 3
      || name == ending && text.isBlank(index - 1)
        && (hasCapital && text.isCapitalised(index - 2)
          || text.letters(index - 2).map { Self.openings.contains($0.lowercased()) } ?? false)
  }

  /// A street whose kind comes first, with a number at either end: `Rue de la Loi 16`, `5 Rue des Lilas`.
  private func kindFirst(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let kind = text.letters(index)?.lowercased(), Self.firstKinds.contains(kind),
      text.isCapitalised(index)
    else { return nil }
    var end = index + 1
    while end < index + 10, text.isBlank(end) || text.isMark("'’-", end),
      let word = text.letters(end + 1),
      text.isCapitalised(end + 1) || ["de", "la", "du", "des", "l", "d"].contains(word)
    {
      end += 2
    }
    guard end > index + 1 else { return nil }
    if let last = numberEnd(after: end - 1, text) { return index..<last }
    guard text.isBlank(index - 1), text.digits(index - 2).map({ $0.count <= 4 }) ?? false,
      !text.isAlphanumeric(index - 3)
    else { return nil }
    return index - 2..<end
  }

  private func numberFirst(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let number = text.digits(index), number.count <= 4 else { return nil }
    var place = index + 1
    if let addition = text.letters(place), addition.count == 1 { place += 1 }
    // One to three words, the last of which says what kind of street it is.
    for count in 1...4 {
      guard text.isBlank(place), let word = text.letters(place + 1)?.lowercased() else {
        return nil
      }
      let isKind = (text.isCapitalised(place + 1) ? Self.kinds : Self.plainKinds).contains(word)
      if count > 1, isKind { return index..<place + 2 }
      let goesOn = text.isCapitalised(place + 1) || count == 1 && !DetailWords.units.contains(word)
      guard goesOn else { return nil }
      place += 2
      if text.isMark("'’", place), text.letters(place + 1) == "s" { place += 2 }
    }
    return nil
  }
}
