/// Finds streets with a house number: `Kerkstraat 12`, `Van Goghlaan 4a`, `12 Church Street`.
struct StreetScanner: DetailScanner {
  /// Endings of Dutch street names.
  private static let endings = [
    "straat", "laan", "weg", "gracht", "plein", "kade", "dijk", "singel", "steeg", "plantsoen",
    "dreef",
    "pad", "hof", "lei", "markt", "park",
  ]
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
    mews
    """)
  private static let plainKinds = DetailWords.words("street road avenue lane")

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard !text.isAlphanumeric(index - 1), !text.isMark("-", index - 1) else { return nil }
    return (nameFirst(at: index, text) ?? numberFirst(at: index, text)).map {
      DetailMatch(kind: .address, tokens: $0)
    }
  }

  private func nameFirst(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let name = text.letters(index)?.lowercased(), !Self.exceptions.contains(name),
      isStreet(name, at: index, text),
      text.isBlank(index + 1), let number = text.digits(index + 2), number.count <= 4,
      !text.isAmount(index + 2..<index + 3)
    else { return nil }
    var end = index + 3
    if let addition = text.letters(end), addition.count == 1 {
      end += 1
    } else if text.isMark("-/", end), text.digits(end + 1) != nil {
      end += 2
    } else if text.isBlank(end), text.letters(end + 1) == "bus", text.isBlank(end + 2),
      text.digits(end + 3) != nil
    {
      end += 4
    }
    var start = index
    while text.isBlank(start - 1), text.isCapitalised(start - 2), !text.isSentenceStart(start - 2) {
      start -= 2
    }
    return start..<end
  }

  /// Whether it is a word such as `Kerkstraat`, or the second one of a name such as `Oude Gracht`.
  private func isStreet(_ name: String, at index: Int, _ text: DetailText) -> Bool {
    let hasCapital = text.isCapitalised(index)
    let ending = (hasCapital ? Self.endings : Self.plainEndings).first { name.hasSuffix($0) }
    guard let ending else { return false }
    return name.count >= ending.count + 3
      || name == ending && hasCapital && text.isBlank(index - 1) && text.isCapitalised(index - 2)
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
    }
    return nil
  }
}
