import Knowledge
import SourceText

/// An answer as a line for other programs: a JSON object, or lines of a TREC run.
struct AnswerRecord {
  /// The version of the JSON object's form.
  static let schema = 1

  let answer: Answer
  /// The line of standard input on which the question stood, from 1.
  let line: Int
  /// What the line gave as the question's id.
  let id: String?

  /// The JSON object.
  var json: JSONText {
    .object([
      "schema": .integer(Self.schema),
      "line": .integer(line),
      "id": id.map(JSONText.string) ?? .null,
      "question": .string(answer.question),
      "language": .string(answer.language.rawValue),
      "intent": .string(answer.kind.intent),
      "status": .string(answer.status.rawValue),
      "confidence": .number(answer.confidence),
      "tips": .array(answer.tips.map(Self.json)),
      "suggestions": .array(answer.suggestions.map(JSONText.string)),
      "message": .string(answer.message),
    ])
  }

  private static func json(_ found: TipIndex.FoundTip) -> JSONText {
    let tip = found.tip
    let article = tip.article
    return .object([
      "id": .string(tip.id),
      "language": .string(tip.language.rawValue),
      "score": .number(found.score),
      "title": .string(tip.title),
      "text": .string(tip.text),
      "say": .array(tip.say.map(JSONText.string)),
      "article": .object([
        "id": .string(article.id),
        "title": .string(article.title),
        "author": article.author.map(JSONText.string) ?? .null,
        "file": .string(article.file),
        "line": .integer(tip.line),
      ]),
    ])
  }

  /// A line a tip, `ID Q0 TIP RANK SCORE ruggespraak`, without line ends.
  ///
  /// Scores keep all their digits: a program that sorts by them must find the same order.
  var run: [String] {
    let topic = Self.column(id ?? String(line))
    return answer.tips.enumerated().map { offset, found in
      "\(topic) Q0 \(Self.column(found.id)) \(offset + 1) \(found.score) ruggespraak"
    }
  }

  /// A value that can't be taken for two columns.
  static func column(_ text: String) -> String {
    // Nearly every id is plain ASCII without a space, which its bytes tell.
    var text = text
    if text.withUTF8({ $0.allSatisfy { (0x21...0x7E).contains($0) } }) { return text }
    return String(text.map { $0.isWhitespace ? "_" : $0 })
  }
}
