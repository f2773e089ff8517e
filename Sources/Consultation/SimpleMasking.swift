package import SourceText

/// Takes numbers, mail addresses and sites out of a question.
package enum SimpleMasking {
  /// The question with `[mail]`, `[site]` and `#` for what was in those places.
  package static func masked(_ text: String, _ language: Language) -> String {
    text.split(whereSeparator: \.isWhitespace).map { word in
      if word.contains("@") { return "[mail]" }
      let lower = word.lowercased()
      if ["http://", "https://", "www."].contains(where: lower.hasPrefix) { return "[site]" }
      return withoutDigits(word)
    }.joined(separator: " ")
  }

  /// The word with one `#` for each run of digits and the marks between them.
  private static func withoutDigits(_ word: Substring) -> String {
    guard word.contains(where: \.isNumber) else { return String(word) }
    var result = ""
    var isInNumber = false
    for character in word {
      if character.isNumber {
        if !isInNumber { result.append("#") }
        isInNumber = true
      } else if !isInNumber || !"-./:+()".contains(character) {
        result.append(character)
        isInNumber = false
      }
    }
    return result
  }

  /// Whether a question speaks of a weapon or of death.
  static func tellsDanger(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { word in dangers.contains { word.hasPrefix($0) } || word == "mes" }
  }

  private static let dangers = [
    "messen", "wapen", "pistool", "geweer", "zelfmoord", "zelfdoding", "suïcid", "suicid",
    "vermoord",
    "doodsteken", "doodschieten", "doodmaken", "dood", "bom", "knife", "knives", "gun", "weapon",
    "pistol", "kill", "bomb", "stab",
  ]
}
