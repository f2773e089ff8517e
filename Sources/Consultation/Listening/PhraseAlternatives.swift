/// Phrases with alternatives between brackets, such as `(has|holds) a (knife|gun)`.
package enum PhraseAlternatives {
  static func areIn(_ phrase: String) -> Bool { phrase.contains("|") }

  /// Every phrase that is meant, in order; a phrase without alternatives is itself.
  package static func expanded(_ phrase: String) -> [String] {
    guard areIn(phrase), let open = phrase.firstIndex(of: "("),
      let close = phrase[open...].firstIndex(of: ")")
    else { return [phrase] }
    let ends = expanded(String(phrase[phrase.index(after: close)...]))
    return phrase[phrase.index(after: open)..<close]
      .split(separator: "|", omittingEmptySubsequences: false)
      .flatMap { choice in ends.map { "\(phrase[..<open])\(choice)\($0)" } }
  }

  /// At most `count` of the phrases that are meant, in which the alternatives take turns.
  static func sample(_ count: Int, of phrase: String) -> [String] {
    let phrases = expanded(phrase)
    let stride = LogisticRegression.stride(through: phrases.count)
    return (0..<min(count, phrases.count)).map { phrases[$0 * stride % phrases.count] }
  }
}
