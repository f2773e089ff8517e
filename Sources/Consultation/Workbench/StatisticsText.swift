import Knowledge
import SourceText
import Terminal

/// Statistics as lines for a terminal.
struct StatisticsText {
  private let statistics: KnowledgeStatistics

  /// How many tips and pairs are named.
  private static let longestList = 10

  init(_ statistics: KnowledgeStatistics) {
    self.statistics = statistics
  }

  var paragraphs: [Paragraph] { articles + [.gap] + phases + [.gap] + coverage + [.gap] + thefts }

  private var articles: [Paragraph] {
    let rows = statistics.articles.map { figures in
      Paragraph(
        "\(figures.language.rawValue) \(figures.article.id): tips \(figures.tips), of them tested "
          + "\(figures.tested), words \(figures.words), examples \(figures.examples)",
        first: "  ", rest: "    ")
    }
    return [Paragraph("Articles", .title)] + rows
  }

  private var phases: [Paragraph] {
    let rows = Language.allCases.compactMap { language -> Paragraph? in
      let counts = statistics.phases.filter { $0.language == language && $0.count > 0 }.map {
        "\($0.phase?.rawValue ?? "none") \($0.count)"
      }
      guard !counts.isEmpty else { return nil }
      return Paragraph("\(language.rawValue): \(counts.joined(separator: ", "))", first: "  ")
    }
    return [Paragraph("Phases", .title)] + rows
  }

  private var coverage: [Paragraph] {
    let all = statistics.tips.count
    let tested = all - statistics.untested.count
    var result = [
      Paragraph("Questions", .title),
      Paragraph(
        "test questions with a tip: \(statistics.testQuestions); of them find one that helps first: "
          + "\(statistics.rightFirst)", first: "  ", rest: "    "),
      Paragraph(
        "tips that are the best answer to one: \(tested) of \(all)", first: "  ", rest: "    "),
    ]
    for language in Language.allCases {
      guard let median = statistics.medianExamples(language) else { continue }
      result.append(
        Paragraph(
          "\(language.rawValue): half of the tips have as many examples, or more: \(median)",
          first: "  ", rest: "    "))
    }
    result += list("Never tested", statistics.untested.map { Self.name($0.tip) })
    result += list(
      "Fewer than \(KnowledgeStatistics.fewExamples) examples",
      statistics.thin.map { "\(Self.name($0.tip)) (\($0.examples))" })
    return result
  }

  private func list(_ title: String, _ names: [String]) -> [Paragraph] {
    guard !names.isEmpty else { return [] }
    let shown = names.prefix(Self.longestList).joined(separator: ", ")
    let rest = names.count > Self.longestList ? " and \(names.count - Self.longestList) more" : ""
    return [Paragraph("\(title): \(shown)\(rest)", first: "  ", rest: "    ")]
  }

  private var thefts: [Paragraph] {
    let rows = statistics.thefts.prefix(Self.longestList).map { theft in
      Paragraph(
        "\(theft.language.rawValue) \(theft.thief) takes \(theft.count) from \(theft.owner)\(Self.returned(theft)), such as ‘\(theft.example)’",
        first: "  ", rest: "    ")
    }
    return [Paragraph("Tips that take questions of others", .title)]
      + (rows.isEmpty ? [Paragraph("none", first: "  ")] : rows)
  }

  private static func name(_ tip: Tip) -> String { "\(tip.language.rawValue)/\(tip.id)" }

  private static func returned(_ theft: KnowledgeStatistics.Theft) -> String {
    theft.returned > 0 ? " and loses \(theft.returned) to it" : ""
  }
}
