import SourceText

/// A date as pages write it.
enum PageDate {
  /// The first date in a text as `2019-03-01`; nil where there is none.
  ///
  /// Reads `2019-03-01T12:34`, `01-03-2019`, `1 maart 2019`, `March 1, 2019`. A year stands between
  /// 1990 and 2099.
  static func inWords(_ text: String) -> String? {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    for start in words.indices {
      let rest = words[start...].prefix(3).map { String($0) }
      guard rest.count == 3 else { break }
      if let date = date(year: rest[0], month: rest[1], day: rest[2])
        ?? date(year: rest[2], month: rest[1], day: rest[0])
        ?? date(year: rest[2], month: rest[0], day: rest[1], isNamed: true)
      {
        return date
      }
    }
    return nil
  }

  private static func date(
    year: String, month: String, day: String, isNamed: Bool = false
  ) -> String? {
    let days = day.prefix { $0.isNumber }
    let rest = day.dropFirst(days.count)
    guard year.count == 4, let yearNumber = Int(year), (1990...2099).contains(yearNumber),
      let dayNumber = Int(days), (1...31).contains(dayNumber),
      // `2019-03-01t12` and `1st` follow the day without a space.
      rest.isEmpty || rest.hasPrefix("t") || ["st", "nd", "rd", "th", "e"].contains(rest)
    else { return nil }
    let number = isNamed ? monthNumber(month) : Int(month) ?? monthNumber(month)
    guard let number, (1...12).contains(number) else { return nil }
    return "\(year)-\(padded(number))-\(padded(dayNumber))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func monthNumber(_ name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    let place =
      dutchMonths.firstIndex { $0.hasPrefix(name) }
      ?? englishMonths.firstIndex { $0.hasPrefix(name) }
    return place.map { $0 + 1 } ?? (name == "mrt" ? 3 : nil)
  }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static let englishMonths = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
