/// Finds Dutch postcodes, with the house number behind them, and British and Belgian ones.
struct PostcodeScanner: DetailScanner {
  /// Two letters after four digits that are a word or a unit.
  private static let words = DetailWords.words(
    """
    in op om en of de er te na is we ze zo ik km kg cm mm ml mb gb kb to at on he it by as or pm am an my
    up no so do go if eu us nl
    """)
  /// Figures that are rather a year.
  private static let years = 1950...2035

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard !text.isAlphanumeric(index - 1) else { return nil }
    let range =
      dutch(at: index, text) ?? british(at: index, text) ?? belgian(at: index, text)
      ?? announced(at: index, text)
    return range.map {
      DetailMatch(kind: .address, tokens: $0)
    }
  }

  /// A postcode such as `3511 LX 12` or `1017AB`.
  private func dutch(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard let digits = text.digits(index), digits.count == 4, !digits.hasPrefix("0") else {
      return nil
    }
    let isSplit = text.isBlank(index + 1)
    let place = isSplit ? index + 2 : index + 1
    guard let letters = text.letters(place), letters.count == 2, letters.allSatisfy(\.isASCII),
      !text.isAlphanumeric(place + 1), !Self.words.contains(letters.lowercased())
    else { return nil }
    var end = place + 1
    let number = text.isMark(",", end) ? end + 2 : end + 1
    let hasNumber = text.digits(number).map { $0.count <= 4 } ?? false
    if hasNumber {
      end = number + 1
      if let addition = text.letters(end), addition.count == 1 { end += 1 }
    }
    let isNamed = text.words(before: index, count: 3).contains(where: DetailWords.postcode.contains)
    let isUpper = letters.allSatisfy(\.isUppercase)
    let isYear = isSplit && Int(digits).map(Self.years.contains) ?? false
    return isNamed || hasNumber || isUpper && !isYear ? index..<end : nil
  }

  /// A postcode such as `SW1A 2AA` or `LS6 2AB`.
  private func british(at index: Int, _ text: DetailText) -> Range<Int>? {
    let isNamed = text.words(before: index, count: 3).contains(where: DetailWords.postcode.contains)
    guard let area = text.letters(index), area.count <= 2,
      isNamed || area.allSatisfy(\.isUppercase),
      let district = text.digits(index + 1), district.count <= 2
    else { return nil }
    let hasLetter = text.letters(index + 2)?.count == 1
    let blank = hasLetter ? index + 3 : index + 2
    guard text.isBlank(blank), text.digits(blank + 1)?.count == 1,
      let unit = text.letters(blank + 2), unit.count == 2,
      isNamed || unit.allSatisfy(\.isUppercase),
      !text.isAlphanumeric(blank + 3)
    else { return nil }
    return index..<blank + 3
  }

  /// A postcode such as `B-2060`.
  private func belgian(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard text.letters(index) == "B", text.isMark("-", index + 1),
      text.digits(index + 2)?.count == 4, !text.isAlphanumeric(index + 3)
    else { return nil }
    return index..<index + 3
  }

  /// Four figures right behind the word for it: `postcode 2060`, `postcode is 1012`.
  private func announced(at index: Int, _ text: DetailText) -> Range<Int>? {
    guard text.digits(index)?.count == 4, !text.isAlphanumeric(index + 1),
      text.words(before: index, count: 2).contains(where: DetailWords.postcode.contains)
    else { return nil }
    return index..<index + 1
  }
}
