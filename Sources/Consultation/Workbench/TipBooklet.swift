import Knowledge
import SourceText

/// All tips as one Markdown text to print or to put on a site.
struct TipBooklet {
  private let tips: [Tip]
  private let articles: [Article]
  private let messages: MessageCatalog

  /// Articles come in the order given, tips in that of their articles.
  init(_ tips: [Tip], articles: [Article], messages: MessageCatalog) {
    self.tips = tips
    self.articles = articles
    self.messages = messages
  }

  /// A part a language: a table of contents, then a chapter an article.
  var text: String {
    Language.allCases.map(part).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func part(_ language: Language) -> String {
    let tips = self.tips.filter { $0.language == language }
    let chapters = articles.compactMap { article in
      let own = tips.filter { $0.article == article }.sorted { $0.line < $1.line }
      return own.isEmpty ? nil : (article, own)
    }
    guard !chapters.isEmpty else { return "" }
    var lines = ["# Ruggespraak (\(language.rawValue))", ""]
    for (article, tips) in chapters {
      lines.append("- \(Markup.markdown(article.title))")
      lines += tips.map { "  - \(Markup.markdown($0.title))" }
    }
    let formatter = AnswerFormatter(messages: messages)
    for (_, tips) in chapters {
      lines += ["", "## \(Markup.markdown(tips[0].article.title))", ""]
      lines.append("*\(Markup.markdown(formatter.source(tips[0])))*")
      for tip in tips { lines += self.lines(of: tip) }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of tip: Tip) -> [String] {
    var lines = ["", "### \(Markup.markdown(tip.title))"]
    var isInList = false
    for passage in tip.passages {
      switch passage {
      case .paragraph(let text):
        lines += ["", Markup.markdown(text)]
        isInList = false
      case .step(let text):
        if !isInList { lines.append("") }
        lines.append("- \(Markup.markdown(text))")
        isInList = true
      }
    }
    for sentence in tip.say { lines += ["", "> “\(Markup.markdown(sentence))”"] }
    return lines
  }
}
