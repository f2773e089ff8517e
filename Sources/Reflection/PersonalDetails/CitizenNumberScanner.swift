/// Finds Dutch citizen service numbers (eleven test) and Belgian national numbers (mod 97).
struct CitizenNumberScanner: DetailScanner {
  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.digits(index) != nil, !text.isAlphanumeric(index - 1) else { return nil }
    // The ways to read on from here: one run of digits, two, and so on.
    var readings: [(digits: [Int], sizes: [Int], end: Int)] = []
    var digits: [Int] = []
    var sizes: [Int] = []
    var place = index
    while let run = text.digits(place), sizes.count < 5 {
      digits += run.compactMap(\.wholeNumberValue)
      sizes.append(run.count)
      if !text.isAlphanumeric(place + 1) { readings.append((digits, sizes, place + 1)) }
      guard text.isBlank(place + 1) || text.isMark(".-", place + 1) else { break }
      place += 2
    }
    if let national = readings.first(where: { Self.isNationalNumber($0.digits, $0.sizes) }) {
      return DetailMatch(kind: .nationalNumber, tokens: index..<national.end)
    }
    let isNamed = text.words(before: index, count: 4).contains(where: DetailWords.citizen.contains)
    let citizen = readings.first { reading in
      isNamed && (8...9).contains(reading.digits.count)
        || Self.isCitizenNumber(reading.digits, reading.sizes)
          && !text.isAmount(index..<reading.end)
    }
    return citizen.map { DetailMatch(kind: .citizenNumber, tokens: index..<$0.end) }
  }

  /// Nine digits whose sum, weighted 9 down to 2 and -1, is a multiple of eleven.
  private static func isCitizenNumber(_ digits: [Int], _ sizes: [Int]) -> Bool {
    guard [[9], [4, 2, 3], [3, 3, 3]].contains(sizes), digits.contains(where: { $0 > 0 }) else {
      return false
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0
  }

  /// Eleven digits: a birth date, a serial number, and 97 less the remainder of these nine; those
  /// born since 2000 count with a 2 before them.
  private static func isNationalNumber(_ digits: [Int], _ sizes: [Int]) -> Bool {
    guard digits.count == 11,
      [[11], [2, 2, 2, 3, 2], [6, 3, 2], [9, 2], [6, 5]].contains(sizes)
    else { return false }
    func number(_ digits: ArraySlice<Int>) -> Int { digits.reduce(0) { $0 * 10 + $1 } }
    let base = number(digits[..<9])
    let check = number(digits[9...])
    return number(digits[2..<4]) <= 12
      && (97 - base % 97 == check || 97 - (2_000_000_000 + base) % 97 == check)
  }
}
