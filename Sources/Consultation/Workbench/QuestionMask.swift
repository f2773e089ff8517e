import Reflection
package import SourceText

/// A question without what could tell who it is about.
///
/// Stricter than the warning in a reflection: nobody looks at each question before it is kept, and a
/// masked word too many costs a trainer little.
package enum QuestionMask {
  /// The question with a word in brackets for each likely name, number, address or the like.
  ///
  /// Besides what `PersonalDetails` finds when it is strict, all digits go, and every word with a
  /// capital inside a sentence, as most names have.
  package static func masked(_ text: String, _ language: Language) -> String {
    var opensSentence = true
    return PersonalDetails(in: text, isStrict: true).masked(language).split(
      whereSeparator: \.isWhitespace
    ).map {
      let word = masked($0, opensSentence: opensSentence, language)
      opensSentence = $0.last.map { ".!?:".contains($0) } ?? false
      return word
    }.joined(separator: " ")
  }

  private static func masked(
    _ word: Substring, opensSentence: Bool, _ language: Language
  ) -> String {
    if word.contains("@") { return PersonalDetail.Kind.email.mask(in: language) }
    let lower = word.lowercased()
    if ["http://", "https://", "www."].contains(where: lower.hasPrefix) { return "[site]" }
    if !opensSentence, isName(word) { return PersonalDetail.Kind.name.mask(in: language) }
    return withoutDigits(word)
  }

  /// Whether a word inside a sentence starts with a capital, unless all of it is shouted, or “I”.
  private static func isName(_ word: Substring) -> Bool {
    let letters = word.drop { !$0.isLetter && $0 != "[" }
    guard let first = letters.first, first.isUppercase else { return false }
    return letters.dropFirst().contains(where: \.isLowercase)
      && !letters.lowercased().hasPrefix("i'")
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
}
