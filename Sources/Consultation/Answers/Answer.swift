package import SourceText

/// What the assistant has to say to one question.
package struct Answer: Sendable {
  package enum Status: String, Sendable {
    case answered
    case noAnswer = "no_answer"
    /// The question tells of danger; the message says what to do first.
    case danger
    /// The question could not be read; the message says why.
    case error
  }

  package private(set) var question: String
  package private(set) var kind: UtteranceKind
  package let language: Language
  package let status: Status
  /// How sure it is that the first tip answers the question, from 0 to 1; 1 for what is no question,
  /// such as a greeting, for danger and for further tips of the same question.
  package let confidence: Double
  /// Best first; empty unless answered.
  package private(set) var tips: [TipIndex.FoundTip]
  /// The number of each tip for people: those of a topic are numbered in the order in which they were
  /// first shown.
  package private(set) var numbers: [Int]
  /// Titles of what comes nearest, where there is no answer; else of some tips.
  package let suggestions: [String]
  /// Whether the suggestions are tips that share a content word with the question.
  package let hasNearTips: Bool
  /// What is said beside the tips; empty where the tips say it all.
  package private(set) var message: String

  init(
    question: String, kind: UtteranceKind = .question, language: Language, status: Status,
    confidence: Double, tips: [TipIndex.FoundTip], numbers: [Int]? = nil,
    suggestions: [String] = [],
    hasNearTips: Bool = false, message: String
  ) {
    self.question = question
    self.kind = kind
    self.language = language
    self.status = status
    self.confidence = confidence
    self.tips = tips
    self.numbers = numbers ?? tips.indices.map { $0 + 1 }
    self.suggestions = suggestions
    self.hasNearTips = hasNearTips
    self.message = message
  }

  /// Whether the question may be written down: one that tells of danger never is.
  var mayBeKept: Bool { status != .danger }

  /// The answer with a message above the one it has.
  func saying(_ text: String, kind: UtteranceKind? = nil) -> Answer {
    var answer = self
    answer.kind = kind ?? self.kind
    answer.message = [text, message].filter { !$0.isEmpty }.joined(separator: "\n")
    return answer
  }

  /// The answer as one to a line that holds the question and more.
  func to(_ line: String) -> Answer {
    var answer = self
    answer.question = line
    return answer
  }

  /// The answer with at most the first `count` tips.
  func limited(to count: Int) -> Answer {
    var answer = self
    answer.tips = Array(tips.prefix(count))
    answer.numbers = Array(numbers.prefix(count))
    return answer
  }
}
