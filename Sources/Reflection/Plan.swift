/// An if-then plan: one situation, and the one thing to do when it comes up.
package struct Plan: Hashable, Sendable {
  /// What comes after "if", as it was typed, without an "if" or a full stop of its own.
  package let situation: String
  /// What comes after "then", without a "then" or a full stop of its own.
  package let action: String

  /// Takes halves in the form that they have in a plan.
  package init(situation: String, action: String) {
    self.situation = situation
    self.action = action
  }

  /// Makes a plan of two answers.
  package init(answers situation: String, _ action: String) {
    self.init(
      situation: Self.clause(
        situation, without: ["als", "wanneer", "zodra", "if", "when", "whenever"]),
      action: Self.action(action))
  }

  /// The action of a plan, from an answer.
  ///
  /// "Dan" (then) that was typed along is left out, and "ik adem uit" becomes "adem ik uit", as it is behind
  /// "dan".
  package static func action(_ answer: String) -> String {
    inverted(clause(answer, without: ["dan", "then"]))
  }

  /// What may stand between "ik" and its verb, so that the next word is no verb.
  private static let noVerbs = [
    "en", "of", "zelf", "ook", "eerst", "dan", "even", "samen", "alleen",
  ]

  private static func inverted(_ clause: String) -> String {
    var words = clause.split(separator: " ")
    guard words.count > 1, words[0].lowercased() == "ik", words[1].allSatisfy(\.isLetter),
      !noVerbs.contains(words[1].lowercased())
    else { return clause }
    words[0] = "ik"
    words.swapAt(0, 1)
    return words.joined(separator: " ")
  }

  private static func clause(_ answer: String, without openings: [String]) -> String {
    var words = answer.split(separator: " ")
    while words.count > 1, openings.contains(words[0].lowercased()) { words.removeFirst() }
    var text = words.joined(separator: " ")
    while let last = text.last, ".,;!?…".contains(last) { text.removeLast() }
    return beginning(of: text)
  }

  /// A clause that starts as one does inside a sentence: small, but for "I", names and abbreviations.
  private static func beginning(of clause: String) -> String {
    let word = clause.prefix { $0.isLetter }
    let isSpelledSo = word == "I" || word.dropFirst().contains(where: \.isUppercase)
    let small = word.lowercased()
    guard !isSpelledSo, !GivenNames.contains(small), !Surnames.contains(small),
      !NameWords.ambiguousNames.contains(small) || NameWords.wordNames.contains(small)
    else { return clause }
    return small + clause.dropFirst(word.count)
  }
}
