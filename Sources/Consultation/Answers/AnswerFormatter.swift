package import Knowledge
import Search
package import SourceText
import Terminal

/// Puts answers into paragraphs for people.
package struct AnswerFormatter: Sendable {
  private let phrases: PhraseBook
  /// Whether each tip starts with a word that says what it is, for those who hear the screen.
  private let isAccessible: Bool

  package init(phrases: PhraseBook, isAccessible: Bool = false) {
    self.phrases = phrases
    self.isAccessible = isAccessible
  }

  /// What stands before a detail of the paragraph above it.
  private var detailIndent: String { isAccessible ? "" : "  " }

  /// What somebody answered to the question above it: a word says so where an indent can't.
  func answer(_ text: String, _ language: Language) -> Paragraph {
    isAccessible
      ? Paragraph(phrases.text(.answerGiven, language, ["answer": text]))
      : Paragraph(text, first: detailIndent)
  }

  /// An answer with its tips, or why there are none.
  package func paragraphs(_ answer: Answer) -> [Paragraph] {
    switch answer.status {
    case .answered:
      let reading = answer.message.isEmpty ? [] : Paragraph.lines(answer.message, .hint)
      return reading + tips(answer.tips.map(\.tip))
    case .danger:
      let tips = tips(answer.tips.map(\.tip))
      return Paragraph.lines(answer.message, .warning) + (tips.isEmpty ? [] : [.gap] + tips)
    case .error:
      return [Paragraph(answer.message, .warning)]
    case .noAnswer:
      return refusal(answer)
    }
  }

  /// Tips with an empty line between them.
  package func tips(_ tips: [Tip], numberedFrom first: Int = 1) -> [Paragraph] {
    Array(
      tips.enumerated().map { offset, tip in paragraphs(tip, number: first + offset) }
        .joined(separator: [.gap]))
  }

  private func paragraphs(_ tip: Tip, number: Int) -> [Paragraph] {
    let indent = isAccessible ? "" : "   "
    var result: [Paragraph] = []
    if isAccessible {
      let title = phrases.text(
        .tipNumber, tip.language, ["number": String(number), "title": tip.title])
      result.append(Paragraph(title, .title))
    } else {
      let label = "\(number). "
      result.append(Paragraph(tip.title, .title, first: label, rest: indent))
    }
    for passage in tip.passages {
      switch passage {
      case .paragraph(let text):
        result.append(Paragraph(text, first: indent))
      case .step(let text):
        result.append(Paragraph(text, first: "\(indent)- ", rest: "\(indent)  "))
      }
    }
    if !tip.say.isEmpty {
      result.append(Paragraph(phrases.text(.say, tip.language), .hint, first: indent))
      for sentence in tip.say {
        result.append(Paragraph("“\(sentence)”", .say, first: indent + detailIndent))
      }
    }
    let source = phrases.text(.source, tip.language, ["source": self.source(tip)])
    result.append(Paragraph(source, .source, first: indent))
    return result
  }

  /// The publication a tip comes from, in one line.
  package func source(_ tip: Tip) -> String {
    let article = tip.article
    guard let author = article.author else { return article.title }
    if let date = article.published {
      return phrases.text(
        .sourceDated, tip.language,
        ["title": article.title, "author": author, "date": date])
    }
    return phrases.text(
      .sourceLine, tip.language, ["title": article.title, "author": author])
  }

  private func refusal(_ answer: Answer) -> [Paragraph] {
    let isNearest = answer.hasNearTips
    var result = [
      Paragraph(answer.message, .title),
      Paragraph(phrases.text(isNearest ? .nearest : .topicsInstead, answer.language)),
    ]
    for suggestion in answer.suggestions {
      result.append(Paragraph(suggestion, first: "- ", rest: "  "))
    }
    result.append(Paragraph(phrases.text(.rephrase, answer.language), .hint))
    return result
  }

  /// The arithmetic behind the places of tips in the answer to a question.
  package func explanations(
    of tips: some Sequence<Tip>, for question: String, in index: TipIndex, language: Language
  ) -> [Paragraph] {
    let explanations = tips.compactMap { tip in
      index.explain(question, in: language, tip).map { place, explanation in
        paragraphs(explanation, of: tip, place: place, language: language)
      }
    }
    return Array(explanations.joined(separator: [.gap]))
  }

  private func paragraphs(
    _ explanation: Explanation, of tip: Tip, place: Int?, language: Language
  ) -> [Paragraph] {
    guard let place else {
      return [Paragraph(phrases.text(.explainNothing, language, ["title": tip.title]), .hint)]
    }
    let title = phrases.text(
      .explain, language,
      [
        "title": tip.title, "place": String(place),
        "score": Self.points(explanation.score, language),
      ])
    let words = explanation.words
    let small = words.filter { $0.contribution < explanation.score * Self.smallShare }
    let rest = small.reduce(0) { $0 + $1.contribution }
    let smallLine = Paragraph(
      phrases.text(
        .explainRest, language,
        ["count": String(small.count), "points": Self.points(rest, language)]),
      first: detailIndent, rest: "    ")
    return [Paragraph(title, .hint)]
      + words.filter { $0.contribution >= explanation.score * Self.smallShare }
      .map { line(of: $0, language) } + (small.isEmpty ? [] : [smallLine])
  }

  /// What gave less than this share of a score is told in one line with others.
  private static let smallShare = 0.02

  private func line(of word: Explanation.Word, _ language: Language) -> Paragraph {
    let sources = word.parts.map { part in
      phrases.text(Self.phrase(for: part.source), language)
        + " \(Self.points(part.contribution, language))"
    }
    return Paragraph(
      phrases.text(
        .explainPart, language,
        [
          "word": word.text, "step": step(of: word, language),
          "points": Self.points(word.contribution, language),
          "sources": sources.joined(separator: "; "),
        ]), first: detailIndent, rest: "    ")
  }

  /// That there is no tip with an id.
  package func noSuchTip(_ id: String, _ language: Language) -> Paragraph {
    Paragraph(phrases.text(.explainNoTip, language, ["tip": id]), .warning)
  }

  /// How a word of the question was found, in words.
  private func step(of word: Explanation.Word, _ language: Language) -> String {
    let phrase: Phrase =
      switch word.step {
      case .form: .stepForm
      case .part: .stepPart
      case .correction: .stepCorrection
      case .synonym: .stepSynonym
      case .translation: .stepTranslation
      case .pair: .stepPair
      case .pieces: .stepPieces
      }
    return phrases.text(phrase, language, ["reading": word.reading ?? word.text])
  }

  private static func phrase(for source: Explanation.Source) -> Phrase {
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
