/// A date as people write it, in figures or with the name of the month.
struct CalendarDate {
  let tokens: Range<Int>
  /// Nil where no year is written; a short year stays short.
  let year: Int?

  /// The date that begins with the token at `index`; nil where none does.
  init?(at index: Int, in text: DetailText) {
    guard !text.isAlphanumeric(index - 1) else { return nil }
    if let date = Self.figures(at: index, text) ?? Self.dayFirst(at: index, text)
      ?? Self.monthFirst(at: index, text)
    {
      self = date
    } else {
      return nil
    }
  }

  private init(tokens: Range<Int>, year: Int?) {
    self.tokens = tokens
    self.year = year
  }

  /// A date such as `12-05-1968`, `12/5/68` or `1968.05.12`.
  private static func figures(at index: Int, _ text: DetailText) -> CalendarDate? {
    guard text.isMark("-/.", index + 1), text.isMark("-/.", index + 3),
      text.token(index + 1)?.text == text.token(index + 3)?.text, !text.isAlphanumeric(index + 5),
      let first = text.digits(index), let second = text.digits(index + 2), second.count <= 2,
      let third = text.digits(index + 4), let middle = Int(second), (1...31).contains(middle)
    else { return nil }
    let (day, year) = first.count == 4 ? (third, first) : (first, third)
    guard day.count <= 2, [2, 4].contains(year.count), let number = Int(day),
      (1...31).contains(number), min(number, middle) <= 12
    else { return nil }
    return CalendarDate(tokens: index..<index + 5, year: Int(year))
  }

  /// A date such as `12 mei 1968`, `12th of May 1968` or `12 mei`.
  private static func dayFirst(at index: Int, _ text: DetailText) -> CalendarDate? {
    guard isDay(text.digits(index)) else { return nil }
    var place = index + 1
    if let ending = text.letters(place), ["st", "nd", "rd", "th", "e"].contains(ending) {
      place += 1
    }
    place = skip(text, place)
    if text.letters(place) == "of" { place = skip(text, place + 1) }
    guard isMonth(text.letters(place)) else { return nil }
    return date(index, untilMonth: place + 1, text)
  }

  /// A date such as `May 12, 1968`.
  private static func monthFirst(at index: Int, _ text: DetailText) -> CalendarDate? {
    let day = skip(text, index + 1)
    guard isMonth(text.letters(index)), isDay(text.digits(day)) else { return nil }
    var end = day + 1
    if let ending = text.letters(end), ["st", "nd", "rd", "th"].contains(ending) { end += 1 }
    return date(index, untilMonth: end, text)
  }

  /// The date with the year behind it, if there is one.
  private static func date(
    _ start: Int, untilMonth end: Int, _ text: DetailText
  ) -> CalendarDate? {
    var place = end
    if text.isMark(",.", place) { place += 1 }
    place = skip(text, place)
    guard let year = text.digits(place), year.count == 4 else {
      return CalendarDate(tokens: start..<end, year: nil)
    }
    return CalendarDate(tokens: start..<place + 1, year: Int(year))
  }

  private static func skip(_ text: DetailText, _ index: Int) -> Int {
    text.token(index)?.kind == .space ? index + 1 : index
  }

  private static func isDay(_ digits: Substring?) -> Bool {
    digits.flatMap { Int($0) }.map { (1...31).contains($0) } ?? false
  }

  private static func isMonth(_ word: Substring?) -> Bool {
    word.map { DetailWords.months[$0.lowercased()] != nil } ?? false
  }
}
