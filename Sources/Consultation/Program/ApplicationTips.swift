import Knowledge
import SourceText
import Terminal

extension Application {
  /// Lists every tip; with `showsSettings`, what an OpenSearch index for them is made with.
  package func listTips(as listing: TipListing, showsSettings: Bool = false) throws -> ExitCode {
    let base = source.base()
    let tips = base.tips.filter { settings.language == nil || $0.language == settings.language }
    switch listing {
    case .text:
      try screen.paged(with: pager) {
        for (index, tip) in tips.enumerated() {
          if index > 0 { try screen.writeLine() }
          try screen.write([Paragraph("\(tip.id) (\(tip.language.rawValue))", .hint)])
          try screen.write(formatter.tips([tip], numberedFrom: index + 1))
        }
      }
    case .jsonl:
      for tip in tips { try screen.writeLine(StyledText(TipExport().json(tip).text)) }
    case .markdown:
      try screen.write(
        StyledText(TipBooklet(tips, articles: base.articles, messages: messages).text))
    case .opensearch where showsSettings:
      try screen.writeLine(StyledText(SearchEngineSettings(base).json.text))
    case .opensearch:
      for tip in tips {
        for line in SearchEngineSettings.bulkLines(of: tip) {
          try screen.writeLine(StyledText(line.text))
        }
      }
    }
    try screen.flush()
    return .done
  }
}
