/// Finds IBANs that have the length of their country and pass the test of ISO 7064 (mod 97).
struct BankAccountScanner: DetailScanner {
  private static let lengths: [String: Int] = [
    "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CZ": 24, "DE": 22, "DK": 18, "ES": 24, "FI": 18,
    "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IT": 27, "LU": 20, "MA": 28,
    "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "TR": 26,
  ]

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard let country = text.letters(index)?.uppercased(), let length = Self.lengths[country],
      let check = text.digits(text.isBlank(index + 1) ? index + 2 : index + 1), check.count >= 2,
      !text.isAlphanumeric(index - 1)
    else { return nil }
    var characters = ""
    var end = index
    while let token = text.token(end), token.isAlphanumeric, characters.count < length {
      characters += token.text.uppercased()
      end += 1
      if characters.count == length { break }
      if text.isBlank(end) || text.isMark(".-", end), text.isAlphanumeric(end + 1) { end += 1 }
    }
    guard characters.count == length, !text.isAlphanumeric(end), Self.passesTest(characters)
    else { return nil }
    return DetailMatch(kind: .bankAccount, tokens: index..<end)
  }

  /// Whether the characters, the first four put last and letters read as 10 to 35, leave 1 after
  /// division by 97.
  private static func passesTest(_ account: String) -> Bool {
    var remainder = 0
    for character in account.dropFirst(4) + account.prefix(4) {
      guard character.isASCII, let value = Int(String(character), radix: 36) else { return false }
      remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97
    }
    return remainder == 1
  }
}
