import Knowledge
import SourceText

/// A tip as a line of a corpus in BEIR layout, with the fields that only a tip has.
struct TipExport: Sendable {
  init() {}

  /// The JSON object of a tip.
  func json(_ tip: Tip) -> JSONText {
    .object([
      "_id": .string(tip.id),
      "language": .string(tip.language.rawValue),
      "title": .string(tip.title),
      "text": .string(tip.text),
      "say": .array(tip.say.map(JSONText.string)),
      "questions": .array(tip.questions.map(JSONText.string)),
      "shared_questions": .array(tip.sharedQuestions.map(JSONText.string)),
      "keywords": .array(tip.keywords.map(JSONText.string)),
      "phase": tip.phase.map { .string($0.rawValue) } ?? .null,
      "article": .string(tip.article.id),
    ])
  }
}
