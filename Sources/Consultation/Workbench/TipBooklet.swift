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
      lines.append("- \(Self.plain(article.title))")
      lines += tips.map { "  - \(Self.plain($0.title))" }
    }
    let formatter = AnswerFormatter(messages: messages)
    for (_, tips) in chapters {
      lines += ["", "## \(Self.plain(tips[0].article.title))", ""]
      lines.append("*\(Self.plain(formatter.source(tips[0])))*")
      for tip in tips { lines += self.lines(of: tip) }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(of tip: Tip) -> [String] {
    var lines = ["", "### \(Self.plain(tip.title))"]
    var isInList = false
    for passage in tip.passages {
      switch passage {
      case .paragraph(let text):
        lines += ["", Self.plain(text)]
        isInList = false
      case .step(let text):
        if !isInList { lines.append("") }
        lines.append("- \(Self.plain(text))")
        isInList = true
      }
    }
    for sentence in tip.say { lines += ["", "> “\(Self.plain(sentence))”"] }
    return lines
  }

  /// The text with the marks escaped that Markdown would take for its own.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
