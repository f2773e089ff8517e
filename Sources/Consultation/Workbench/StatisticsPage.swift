import Knowledge
import SourceText

/// Statistics as a web page that needs nothing beside itself: no network, script or further file.
struct StatisticsPage {
  private let statistics: KnowledgeStatistics
  private let day: String

  /// Takes the figures and the day of the report, as `2026-01-15`.
  init(_ statistics: KnowledgeStatistics, day: String) {
    self.statistics = statistics
    self.day = day
  }

  var html: String {
    let languages = Language.allCases.filter { language in
      statistics.tips.contains { $0.tip.language == language }
    }
    let sections =
      [summary] + [section("Tips per article", articleTable)] + languages.map(phaseSection)
      + languages.map(exampleSection) + [
        section("Tips that take questions of others", theftTable)
      ]
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Ruggespraak: the knowledge in figures</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      <h1>The knowledge in figures</h1>
      <p class="day">\(Markup.html(day))</p>
      \(sections.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static let style = """
    :root{color-scheme:light dark;--bar:#2f6f8f;--thin:#b4532a;--line:#8884}
    body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
    h1{margin-bottom:0}.day{margin-top:0;opacity:.7}
    section{margin:2rem 0}.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.8rem}
    .card{border:1px solid var(--line);border-radius:.5rem;padding:.6rem 1rem}
    .card b{display:block;font-size:1.7rem}
    .wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
    th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
    td.n,th.n{text-align:right}
    .bars{display:grid;grid-template-columns:minmax(7rem,18rem) 1fr;gap:.15rem .6rem;font-size:.85rem}
    .bars span{overflow-wrap:anywhere}svg{display:block;width:100%;height:1.2rem}
    @media(max-width:32rem){table{font-size:.8rem}th,td{padding-right:.35rem}.bars{grid-template-columns:8rem 1fr}}
    rect{fill:var(--bar)}rect.thin{fill:var(--thin)}text{fill:currentColor;font-size:11px}
    """

  private var summary: String {
    let figures = [
      ("tips", statistics.tips.count), ("articles", statistics.articles.count),
      ("example questions", statistics.tips.reduce(0) { $0 + $1.examples }),
      ("test questions with a tip", statistics.testQuestions),
      ("of them find help first", statistics.rightFirst),
      ("tips never tested", statistics.untested.count),
    ]
    let cards = figures.map { "<div class=\"card\"><b>\($0.1)</b>\($0.0)</div>" }
    return "<section class=\"cards\">\(cards.joined())</section>"
  }

  private func section(_ title: String, _ content: String) -> String {
    "<section><h2>\(title)</h2>\n\(content)</section>"
  }

  private var articleTable: String {
    let rows = statistics.articles.map { figures in
      "<tr><td>\(figures.language.rawValue)</td><td>\(Markup.html(figures.article.title))</td>"
        + [figures.tips, figures.words, figures.examples, figures.tested]
        .map { "<td class=\"n\">\($0)</td>" }.joined() + "</tr>"
    }
    return "<div class=\"wide\"><table><tr><th></th><th>article</th><th class=\"n\">tips</th>"
      + "<th class=\"n\">words</th><th class=\"n\">examples</th><th class=\"n\">tested</th></tr>"
      + "\(rows.joined(separator: "\n"))</table></div>"
  }

  private func phaseSection(_ language: Language) -> String {
    let rows = statistics.phases.filter { $0.language == language && $0.count > 0 }
    let most = rows.map(\.count).max() ?? 1
    return section(
      "Phases (\(language.rawValue))",
      Self.bars(rows.map { ($0.phase?.rawValue ?? "none", $0.count, false) }, most: most))
  }

  private func exampleSection(_ language: Language) -> String {
    let rows = statistics.tips.filter { $0.tip.language == language }
    let most = rows.map(\.examples).max() ?? 1
    let bars = rows.map {
      ($0.tip.title, $0.examples, $0.examples < KnowledgeStatistics.fewExamples)
    }
    return section("Examples per tip (\(language.rawValue))", Self.bars(bars, most: most))
  }

  /// A bar a row, with its number; the graphic of a row has a text for those who hear the page.
  private static func bars(_ rows: [(label: String, count: Int, isThin: Bool)], most: Int) -> String
  {
    let lines = rows.map { row in
      // A number needs room behind the longest bar.
      let width = Double(row.count) / Double(max(1, most)) * 85
      let share = JSONText.number(width).text
      let label = Markup.html(row.label)
      return "<span>\(label)</span><svg role=\"img\" aria-label=\"\(label): \(row.count)\">"
        + "<rect\(row.isThin ? " class=\"thin\"" : "") y=\"2\" height=\"14\" width=\"\(share)%\"/>"
        + "<text x=\"\(JSONText.number(width + 1).text)%\" y=\"13\">\(row.count)</text></svg>"
    }
    return "<div class=\"bars\">\(lines.joined(separator: "\n"))</div>"
  }

  private var theftTable: String {
    guard !statistics.thefts.isEmpty else { return "<p>none</p>" }
    let rows = statistics.thefts.map { theft in
      "<tr><td>\(theft.language.rawValue)</td><td>\(Markup.html(theft.thief))</td>"
        + "<td>\(Markup.html(theft.owner))</td><td class=\"n\">\(theft.count)</td><td class=\"n\">\(theft.returned)</td>"
        + "<td>\(Markup.html(theft.example))</td></tr>"
    }
    return
      "<div class=\"wide\"><table><tr><th></th><th>takes</th><th>from</th><th class=\"n\">times</th><th class=\"n\">back</th>"
      + "<th>such as</th></tr>\(rows.joined(separator: "\n"))</table></div>"
  }
}
