/// Finds names that people have on a site: `@sanne_1990`, `kees_de_b`, what follows “gebruikersnaam”.
struct UserNameScanner: DetailScanner {
  private static let announcements = DetailWords.words(
    """
    gebruikersnaam accountnaam inlognaam loginnaam schermnaam bijnaam nickname username handle login
    """)
  private static let connectors = DetailWords.words("is was")
  /// Words behind "gebruikersnaam" that go on the sentence.
  private static let rest = NameWords.afterTitles.union(
    DetailWords.words("invullen vergeten kwijt klopte klopt onthouden forgotten wrong missing"))

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.isAlphanumeric(index), !text.isAlphanumeric(index - 1),
      !text.isMark("._-", index - 1) || text.isMark("@", index - 2)
    else { return nil }
    let run = text.run(from: index, joiners: "_.-")
    let tokens = text.tokens[run]
    guard tokens.contains(where: { $0.kind == .letters }) else { return nil }
    let hasSign = text.isMark("@", index - 1) && !text.isAlphanumeric(index - 2)
    let size = tokens.map(\.text.count).reduce(0, +)
    if hasSign, size > 2 { return found(index - 1..<run.upperBound) }
    // Nobody writes an underscore within an ordinary word.
    if size > 4, tokens.contains(where: { $0.text == "_" }) { return found(run) }
    return isAnnounced(index, text) && size > 2
      && (run.count > 1 || !Self.rest.contains(tokens.first?.text.lowercased() ?? ""))
      ? found(run) : nil
  }

  /// Whether `gebruikersnaam`, `user name is` or the like stands before it.
  private func isAnnounced(_ index: Int, _ text: DetailText) -> Bool {
    var place = index - 1
    while text.isBlank(place) || text.isMark(":‘“\"'", place) { place -= 1 }
    guard place < index - 1 else { return false }
    if let word = text.letters(place)?.lowercased(), Self.connectors.contains(word),
      text.isBlank(place - 1)
    {
      place -= 2
    }
    guard let word = text.letters(place)?.lowercased() else { return false }
    return Self.announcements.contains(word)
      || word == "name" && text.isBlank(place - 1)
        && ["user", "screen", "account"].contains(text.letters(place - 2)?.lowercased())
  }

  private func found(_ tokens: Range<Int>) -> DetailMatch {
    DetailMatch(kind: .userName, tokens: tokens)
  }
}
