package import SourceText

/// What the assistant has to say to one question.
package struct Answer: Sendable {
  package enum Status: String, Sendable {
    case answered
    case noAnswer = "no_answer"
    /// The question could not be read; the message says why.
    case error
  }

  package let question: String
  package let language: Language
  package let status: Status
  /// How sure it is that the first tip answers the question, from 0 to 1.
  package let confidence: Double
  /// Best first; empty unless answered.
  package let tips: [TipIndex.FoundTip]
  /// Titles of what comes nearest, where there is no answer; else of some tips.
  package let suggestions: [String]
  /// Whether the suggestions are tips that share a content word with the question.
  package let hasNearTips: Bool
  /// What is said beside the tips; empty where the tips say it all.
  package let message: String

  /// The answer with at most the first `count` tips.
  func limited(to count: Int) -> Answer {
    Answer(
      question: question, language: language, status: status, confidence: confidence,
      tips: Array(tips.prefix(count)), suggestions: suggestions, hasNearTips: hasNearTips,
      message: message)
  }
}
