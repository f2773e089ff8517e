/// Words without the accents of their letters, as many people type names.
enum PlainLetters {
  private static let plain: [Character: Character] = {
    let groups: [Character: String] = [
      "a": "àáâãäåąă", "c": "çćč", "d": "đď", "e": "èéêëęěė", "g": "ğ", "i": "ìíîïı", "l": "łľ",
      "n": "ñńň", "o": "òóôõöøő", "r": "řŕ", "s": "şśšș", "t": "țţť", "u": "ùúûüůű", "y": "ýÿ",
      "z": "źżž",
    ]
    var plain: [Character: Character] = [:]
    for (letter, accented) in groups {
      for character in accented { plain[character] = letter }
    }
    return plain
  }()

  /// The word with each accented letter replaced by the plain one.
  static func of(_ word: String) -> String {
    word.utf8.allSatisfy { $0 < 0x80 } ? word : String(word.map { plain[$0] ?? $0 })
  }
}
