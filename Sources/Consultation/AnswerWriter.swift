import Terminal

/// Writes answers in one of the output formats.
struct AnswerWriter {
  let index: TipIndex
  let formatter: AnswerFormatter
  let format: OutputFormat
  /// Whether the arithmetic behind each tip follows the tips; for people only.
  let explains: Bool

  /// Writes one answer; with `repeatsQuestion`, people see the question above it.
  func write(
    _ record: AnswerRecord, on screen: Screen, repeatsQuestion: Bool = false
  ) throws(OutputError) {
    switch format {
    case .json:
      try screen.writeLine(StyledText(record.json.text))
    case .trec:
      for line in record.run { try screen.writeLine(StyledText(line)) }
    case .text:
      if repeatsQuestion {
        try screen.write([Paragraph(record.answer.question, .hint, first: "? ", rest: "  ")])
      }
      try screen.write(formatter.paragraphs(record.answer))
      if explains, !record.answer.tips.isEmpty {
        try screen.writeLine()
        try screen.write(
          formatter.explanations(
            of: record.answer.tips, for: record.answer.question, in: index,
            language: record.answer.language))
      }
    }
  }
}
