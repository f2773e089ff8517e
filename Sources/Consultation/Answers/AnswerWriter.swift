import Knowledge
import SourceText
import Terminal

/// Writes answers in one of the output formats.
struct AnswerWriter {
  let index: TipIndex
  let formatter: AnswerFormatter
  let format: OutputFormat
  /// Whether the arithmetic behind each tip follows the tips; for people only.
  let explains: Bool
  /// The id of a further tip whose place is explained.
  var explainedTip: String?

  /// Writes one answer; with `repeatsQuestion`, people see the question above it.
  func write(
    _ record: AnswerRecord, on screen: Screen, repeatsQuestion: Bool = false
  ) throws(OutputError) {
    if let lines = lines(of: record) {
      for line in lines { try screen.writeLine(line) }
    } else {
      if repeatsQuestion {
        try screen.write([Paragraph(record.answer.question, .hint, first: "? ", rest: "  ")])
      }
      try screen.write(formatter.paragraphs(record.answer))
      if explains { try explain(record.answer, on: screen) }
    }
  }

  /// The lines of a format for programs; nil for people's, whose form depends on the screen.
  func lines(of record: AnswerRecord) -> [StyledText]? {
    switch format {
    case .json: [StyledText(record.json.text)]
    case .trec: record.run.map { StyledText($0) }
    case .text: nil
    }
  }

  private func explain(_ answer: Answer, on screen: Screen) throws(OutputError) {
    var tips = answer.tips.map(\.tip)
    if let explainedTip, !tips.contains(where: { $0.id == explainedTip }) {
      guard let tip = index.tip(explainedTip, in: answer.language) else {
        let fault = formatter.explanations.noSuchTip(explainedTip, answer.language)
        return try screen.write([.gap, fault])
      }
      tips.append(tip)
    }
    guard !tips.isEmpty else { return }
    try screen.writeLine()
    try screen.write(
      formatter.explanations.paragraphs(
        on: tips, for: answer.question, in: index, language: answer.language))
  }
}
