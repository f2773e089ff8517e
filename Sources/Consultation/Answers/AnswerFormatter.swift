package import Knowledge
import SourceText
import Terminal

/// Puts answers into paragraphs for people.
package struct AnswerFormatter: Sendable {
  private let messages: MessageCatalog
  /// Whether each tip starts with a word that says what it is, for those who hear the screen.
  private let isAccessible: Bool

  package init(messages: MessageCatalog, isAccessible: Bool = false) {
    self.messages = messages
    self.isAccessible = isAccessible
  }

  /// What stands before a detail of the paragraph above it.
  private var detailIndent: String { isAccessible ? "" : "  " }

  /// For the arithmetic behind the places of tips.
  var explanations: ExplanationFormatter {
    ExplanationFormatter(messages: messages, indent: detailIndent)
  }

  /// What somebody answered to the question above it: a word says so where an indent can't.
  func answer(_ text: String, _ language: Language) -> Paragraph {
    isAccessible
      ? Paragraph(messages.text(.answerGiven, language, ["answer": text]))
      : Paragraph(text, first: detailIndent)
  }

  /// An answer with its tips, or why there are none.
  package func paragraphs(_ answer: Answer) -> [Paragraph] {
    switch answer.status {
    case .answered:
      let reading = answer.message.isEmpty ? [] : Paragraph.lines(answer.message, .hint)
      // Who asks for words has seen the tips, or wants no more than a sentence.
      let isShort = answer.kind == .followWords
      return reading
        + list(
          zip(answer.numbers, answer.tips).map { number, found in
            paragraphs(found.tip, number: number, isShort: isShort)
          })
    case .danger:
      return spaced(answer.message)
    case .error:
      return [Paragraph(answer.message, .warning)]
    case .noAnswer:
      return refusal(answer)
    }
  }

  /// Warnings with an empty line between them, the items of a list close together: who is in danger
  /// reads at a glance or not at all.
  private func spaced(_ warnings: String) -> [Paragraph] {
    let lines = Paragraph.lines(warnings, .warning)
    return zip(lines.indices, lines).flatMap { place, line in
      place == 0 || !line.first.isEmpty ? [line] : [.gap, line]
    }
  }

  /// Tips with an empty line between them.
  package func tips(_ tips: [Tip], numberedFrom first: Int = 1) -> [Paragraph] {
    list(tips.enumerated().map { offset, tip in paragraphs(tip, number: first + offset) })
  }

  private func list(_ tips: [[Paragraph]]) -> [Paragraph] {
    Array(tips.joined(separator: [.gap]))
  }

  /// A tip, whole or, where it `isShort`, with its title, its sentences and its source only.
  private func paragraphs(_ tip: Tip, number: Int, isShort: Bool = false) -> [Paragraph] {
    let label = "\(number). "
    let indent = isAccessible ? "" : String(repeating: " ", count: label.count)
    var result: [Paragraph] = []
    if isAccessible {
      let title = messages.text(
        .tipNumber, tip.language, ["number": String(number), "title": tip.title])
      result.append(Paragraph(title, .title))
    } else {
      result.append(Paragraph(tip.title, .title, first: label, rest: indent))
    }
    for passage in isShort ? [] : tip.passages {
      switch passage {
      case .paragraph(let text):
        result.append(Paragraph(text, first: indent))
      case .step(let text):
        result.append(Paragraph(text, first: "\(indent)- ", rest: "\(indent)  "))
      }
    }
    if !tip.say.isEmpty {
      result.append(Paragraph(messages.text(.say, tip.language), .hint, first: indent))
      for sentence in tip.say {
        result.append(Paragraph("“\(sentence)”", .say, first: indent + detailIndent))
      }
    }
    let source = messages.text(.source, tip.language, ["source": self.source(tip)])
    result.append(Paragraph(source, .source, first: indent))
    return result
  }

  /// The publication a tip comes from, in one line.
  package func source(_ tip: Tip) -> String {
    let article = tip.article
    guard let author = article.author else { return article.title }
    if let date = article.published {
      return messages.text(
        .sourceDated, tip.language,
        ["title": article.title, "author": author, "date": date])
    }
    return messages.text(
      .sourceLine, tip.language, ["title": article.title, "author": author])
  }

  private func refusal(_ answer: Answer) -> [Paragraph] {
    let isNearest = answer.hasNearTips
    var result = [
      Paragraph(answer.message, .title),
      Paragraph(messages.text(isNearest ? .nearest : .topicsInstead, answer.language)),
    ]
    for suggestion in answer.suggestions {
      result.append(Paragraph(suggestion, first: "- ", rest: "  "))
    }
    result.append(Paragraph(messages.text(.rephrase, answer.language), .hint))
    return result
  }
}
