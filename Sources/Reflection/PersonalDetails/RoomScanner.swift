/// Finds rooms and houses by their number, where people live or lie: `kamer 214`, `flat 6b`, `lives at number 52`.
///
/// A room needs somebody who is in it: "kamer 214 was bezet" tells about nobody.
struct RoomScanner: DetailScanner {
  private static let rooms = DetailWords.words(
    """
    kamer kamernummer appartement flat studio huisnummer woning cel bed apartment apt room suite unit
    """)
  private static let people = DetailWords.words(
    """
    bewoner bewoonster patiënt patiënte patient cliënt cliënte client gast guest resident tenant huurder
    buurman buurvrouw man vrouw woman lady meneer mevrouw heer dame mother father moeder vader
    """)
  private static let staying = DetailWords.words(
    "ligt woont verblijft slaapt zit logeert lives stays sleeps lies rings belt")
  private static let homes = DetailWords.words(
    "flat appartement apartment apt woning huisnummer huisnr")
  private static let dwelling = DetailWords.words(
    "woon woont wonen woonde live lives lived living resident bewoner bewoonster buren neighbours")

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard let number = text.digits(index), number.count <= 4, !text.isAlphanumeric(index - 1),
      !text.isMark(".,:-/", index - 1)
    else { return nil }
    let hasLetter = text.letters(index + 1)?.count == 1
    let end = hasLetter ? index + 2 : index + 1
    guard !text.isAlphanumeric(end), !text.isMark(".,:%", end) || !text.isAlphanumeric(end + 1),
      !text.isAmount(index..<end)
    else { return nil }
    let words = before(index, text)
    guard let nearest = words.first else { return nil }
    let isRoom =
      Self.rooms.contains(nearest)
      && (words.contains(where: Self.people.contains)
        || text.word(after: end - 1).map(Self.staying.contains) ?? false)
    let isHome = Self.homes.contains(nearest)
    let isDwelling =
      DetailWords.houseNumber.contains(nearest) && words.contains(where: Self.dwelling.contains)
    return isRoom || isHome || isDwelling ? DetailMatch(kind: .address, tokens: index..<end) : nil
  }

  /// Up to five words before the number, the nearest first, with blanks and a point at most between.
  private func before(_ index: Int, _ text: DetailText) -> [String] {
    var words: [String] = []
    var place = index - 1
    while words.count < 5 {
      if text.isBlank(place) || text.isMark(".", place) && text.isBlank(place + 1) {
        place -= 1
      } else if let word = text.letters(place) {
        words.append(word.lowercased())
        place -= 1
      } else {
        break
      }
    }
    return words
  }
}
