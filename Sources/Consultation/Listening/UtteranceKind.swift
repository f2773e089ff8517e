/// What a person wants with a line, as the phrase lists tell it or the classifier learned from them.
package enum UtteranceKind: String, CaseIterable, Sendable {
  case question, greeting, thanks, goodbye, help, more, reflect, distress
  case followFails = "follow-fails"
  case followWords = "follow-words"
  case followWhy = "follow-why"
  case followAfter = "follow-after"
  case followBefore = "follow-before"
  case followPhone = "follow-phone"
  case followAgain = "follow-again"
  case followOther = "follow-other"

  /// Its place among all kinds.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether it asks on about the last answer.
  package var isFollowUp: Bool { rawValue.hasPrefix("follow-") }

  /// Whether it is about the talk with the assistant itself.
  var isPoliteness: Bool {
    switch self {
    case .greeting, .thanks, .goodbye, .help, .more: true
    default: false
    }
  }

  /// What programs are told: a follow-up is a question too.
  package var intent: String { isFollowUp ? UtteranceKind.question.rawValue : rawValue }
}
