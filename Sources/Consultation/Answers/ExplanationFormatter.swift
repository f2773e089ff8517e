import Knowledge
import Search
import SourceText
import Terminal

/// Puts the arithmetic behind the places of tips into paragraphs for people.
struct ExplanationFormatter: Sendable {
  let messages: MessageCatalog
  /// What stands before a detail of the paragraph above it.
  let indent: String
  /// What stands before the further lines of a detail.
  private var hanging: String { indent + indent }

  /// The paragraphs for the places of tips in the answer to a question.
  func paragraphs(
    on tips: [Tip], for question: String, in index: TipIndex, language: Language
  ) -> [Paragraph] {
    let parts = index.explain(question, in: language, tips).map { paragraphs($0, language) }
    return Array(parts.joined(separator: [.gap]))
  }

  private func paragraphs(_ explained: TipIndex.Explained, _ language: Language) -> [Paragraph] {
    let title = explained.tip.title
    guard let place = explained.place else {
      return [Paragraph(messages.text(.explainNothing, language, ["title": title]), .hint)]
    }
    let explanation = explained.explanation
    let heading = messages.text(
      .explain, language,
      [
        "title": title, "place": String(place),
        "score": Self.points(explanation.score, language),
      ])
    let words = explanation.words
    let small = words.filter { $0.contribution < explanation.score * Self.smallShare }
    let rest = small.reduce(0) { $0 + $1.contribution }
    let smallLine = Paragraph(
      messages.text(
        .explainRest, language,
        ["count": String(small.count), "points": Self.points(rest, language)]),
      first: indent, rest: hanging)
    return [Paragraph(heading, .hint)]
      + words.filter { $0.contribution >= explanation.score * Self.smallShare }
      .map { line(of: $0, language) } + (small.isEmpty ? [] : [smallLine])
  }

  /// What gave less than this share of a score is told in one line with others.
  private static let smallShare = 0.02

  private func line(of word: Explanation.Word, _ language: Language) -> Paragraph {
    let sources = word.parts.map { part in
      messages.text(Self.message(for: part.source), language)
        + " \(Self.points(part.contribution, language))"
    }
    return Paragraph(
      messages.text(
        .explainPart, language,
        [
          "word": word.text, "step": step(of: word, language),
          "points": Self.points(word.contribution, language),
          "sources": sources.joined(separator: "; "),
        ]), first: indent, rest: hanging)
  }

  /// That there is no tip with an id.
  func noSuchTip(_ id: String, _ language: Language) -> Paragraph {
    Paragraph(messages.text(.explainNoTip, language, ["tip": id]), .warning)
  }

  /// How a word of the question was found, in words.
  private func step(of word: Explanation.Word, _ language: Language) -> String {
    let message: Message =
      switch word.step {
      case .form: .stepForm
      case .part: .stepPart
      case .correction: .stepCorrection
      case .synonym: .stepSynonym
      case .translation: .stepTranslation
      case .pair: .stepPair
      case .pieces: .stepPieces
      }
    return messages.text(message, language, ["reading": word.reading ?? word.text])
  }

  private static func message(for source: Explanation.Source) -> Message {
    switch source {
    case .field(.questions): .fieldQuestions
    case .field(.text): .fieldText
    case .examples: .fieldExamples
    }
  }

  /// A score with two decimals, behind a comma in Dutch.
  private static func points(_ score: Double, _ language: Language) -> String {
    let hundredths = Int((score * 100).rounded())
    let rest = abs(hundredths % 100)
    let mark = language == .dutch ? "," : "."
    return "\(hundredths / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
