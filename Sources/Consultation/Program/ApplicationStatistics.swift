import SourceText
import Terminal

extension Application {
  /// Shows the knowledge in figures, as text or as a web page.
  package func showStatistics(asPage: Bool) throws -> ExitCode {
    let base = source.base()
    let statistics = KnowledgeStatistics(base, adviser(base), questions: questionFiles.map(\.file))
    if asPage {
      try screen.write(StyledText(StatisticsPage(statistics, day: Surroundings.today).html))
    } else {
      try screen.write(StatisticsText(statistics).paragraphs)
    }
    try screen.flush()
    return .done
  }
}
