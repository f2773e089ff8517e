/// Finds dates of birth: dates that are said to be one, and dates of long ago.
struct BirthDateScanner: DetailScanner {
  /// Years of birth of people who could stand at a counter; a later date is likely an event.
  private static let years = 1915...2005

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard let date = CalendarDate(at: index, in: text) else { return nil }
    let isNamed = text.words(before: index, count: 5).contains(where: DetailWords.birth.contains)
    guard isNamed || date.year.map(Self.years.contains) ?? false else { return nil }
    return DetailMatch(kind: .birthDate, tokens: date.tokens)
  }
}
