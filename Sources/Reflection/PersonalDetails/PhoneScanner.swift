/// Finds phone numbers of the Netherlands, Belgium and the United Kingdom, those with a country code,
/// and others that are called a phone number.
struct PhoneScanner: DetailScanner {
  /// Numbers that anyone may call, free of charge or for a fee.
  private static let publicPrefixes = ["0800", "0808", "0900", "0906", "0909", "0845"]

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard !text.isAlphanumeric(index - 1) else { return nil }
    let hasPlus = text.isMark("+", index)
    let opens = hasPlus || text.isMark("(", index)
    let first = opens ? index + 1 : index
    guard text.digits(first) != nil, !isDate(first, text) else { return nil }
    let isNamed = text.words(before: index, count: 3).contains(where: DetailWords.phone.contains)

    var digits = ""
    var sizes: [Int] = []
    var end: Int?
    var place: Int? = first
    while let here = place, let run = text.digits(here), digits.count <= 15 {
      digits += run
      sizes.append(run.count)
      let isWhole = !text.isAlphanumeric(here + 1)
      if isWhole,
        isPhone(digits, sizes, hasPlus: hasPlus) || isNamed && (7...15).contains(digits.count)
      {
        end = here + 1
      }
      place = next(after: here, text, isAreaCode: here == first && isAreaCode(run))
    }
    guard let end, !text.isAmount(index..<end) else { return nil }
    return DetailMatch(kind: .phone, tokens: index..<end)
  }

  /// Whether it is a date; `06.28.91.44.07` goes on too long for one.
  private func isDate(_ index: Int, _ text: DetailText) -> Bool {
    guard let end = CalendarDate(at: index, in: text)?.tokens.upperBound else { return false }
    return !(text.isMark("-/.", end) && text.digits(end + 1) != nil)
  }

  private func isAreaCode(_ digits: Substring) -> Bool {
    digits.hasPrefix("0") && (2...5).contains(digits.count)
  }

  /// The next digits of the number, behind at most three signs such as `) ` or a blank.
  private func next(after index: Int, _ text: DetailText, isAreaCode: Bool) -> Int? {
    var place = index + 1
    while place <= index + 3, text.isBlank(place) || text.isMark("-./()", place) { place += 1 }
    // A blank, a dash and a blank stand between two times, unless an area code is before them.
    if text.isBlank(index + 1), text.isMark("-", index + 2), !isAreaCode { return nil }
    return place > index + 1 && text.digits(place) != nil ? place : nil
  }

  private func isPhone(_ digits: String, _ sizes: [Int], hasPlus: Bool) -> Bool {
    if hasPlus { return (9...15).contains(digits.count) }
    if digits.hasPrefix("00") { return (11...15).contains(digits.count) }
    if digits.hasPrefix("0") {
      if Self.publicPrefixes.contains(where: digits.hasPrefix) { return false }
      // Ten digits in the Netherlands, nine or ten in Belgium, ten or eleven in the United Kingdom.
      return digits.count == 10
        || digits.count == 11 && "1237".contains(digits.dropFirst().prefix(1))
        || digits.count == 9 && sizes.count > 1 && sizes[0] <= 3
    }
    return sizes == [3, 3, 4]
  }
}
