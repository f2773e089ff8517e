import Journal
import Reflection
import SourceText
import Terminal

/// A trend in words and counts: parts with a heading, and lines below it.
///
/// It compares nobody with anyone else, and says nowhere what would be good.
struct TrendReport {
  /// The last reflections whose tension is shown one by one.
  private static let tensionCount = 10
  private static let triggerCount = 3

  struct Part {
    let title: String
    let lines: [Line]
    /// The largest number that a bar may stand for.
    let highest: Int
  }

  struct Line {
    let label: String
    let detail: String
    /// What a picture draws; the words say the same.
    let bars: [Int]
  }

  let title: String
  let introduction: String
  let parts: [Part]

  init(_ trend: Trend, messages: MessageCatalog, scripts: ScriptLibrary, language: Language) {
    let words = Words(messages: messages, scripts: scripts, language: language)
    title = messages.text(.trendTitle, language)
    introduction = messages.text(
      .trendCount, language,
      ["count": String(trend.count), "first": trend.firstDay, "last": trend.lastDay])
    parts = [
      Self.tension(trend, words), Self.choices(trend, words), Self.reactions(trend, words),
      Self.plans(trend, words), Self.triggers(trend, words),
    ].compactMap { $0 }
  }

  /// The report as paragraphs; no line needs a picture beside it.
  var paragraphs: [Paragraph] {
    var result = [Paragraph(title, .title), Paragraph(introduction)]
    for part in parts {
      result += [.gap, Paragraph(part.title, .title)]
      result += part.lines.map { Paragraph("\($0.label): \($0.detail)", first: "- ", rest: "  ") }
    }
    return result
  }

  private static func tension(_ trend: Trend, _ words: Words) -> Part? {
    let all = trend.tensions
    guard !all.isEmpty else { return nil }
    var lines = all.suffix(tensionCount).map { item in
      Line(
        label: item.day,
        detail: words.text(
          .trendTensionLine, ["before": String(item.before), "after": String(item.after)]),
        bars: [item.before, item.after])
    }
    lines.append(
      Line(
        label: words.text(.trendTensionAll, ["count": String(all.count)]),
        detail: words.text(
          .trendTensionCounts,
          [
            "lower": String(all.count { $0.after < $0.before }),
            "same": String(all.count { $0.after == $0.before }),
            "higher": String(all.count { $0.after > $0.before }),
          ]),
        bars: []))
    return Part(
      title: words.text(.trendTension), lines: lines,
      highest: max(10, lines.flatMap(\.bars).max() ?? 10))
  }

  private static func choices(_ trend: Trend, _ words: Words) -> Part? {
    guard !trend.months.isEmpty else { return nil }
    return part(
      .trendChoices, words,
      trend.months.map { month in
        Line(
          label: month.name, detail: words.list(month.tallies), bars: month.tallies.map(\.count))
      })
  }

  private static func reactions(_ trend: Trend, _ words: Words) -> Part? {
    guard !trend.reactions.isEmpty else { return nil }
    return part(
      .trendReactions, words,
      trend.reactions.map { reaction in
        let count = String(reaction.tally.count)
        let detail =
          reaction.effects.isEmpty
          ? words.text(.trendTimes, ["count": count])
          : words.text(
            .trendReactionLine, ["count": count, "effects": words.list(reaction.effects)])
        return Line(
          label: words.label(of: reaction.tally.answer), detail: detail,
          bars: [reaction.tally.count])
      })
  }

  private static func plans(_ trend: Trend, _ words: Words) -> Part? {
    let plans = trend.plans
    guard plans.occurred + plans.didNotOccur > 0 else { return nil }
    func line(_ label: Message, _ count: Int, of total: Int, partly: Int?) -> Line {
      let values: KeyValuePairs = [
        "count": String(count), "total": String(total), "partly": String(partly ?? 0),
      ]
      return Line(
        label: words.text(label),
        detail: words.text(partly == nil ? .trendOf : .trendOfPartly, values), bars: [count])
    }
    let all = plans.occurred + plans.didNotOccur
    let carriedOut = plans.done + plans.partlyDone
    return part(
      .trendPlans, words,
      [
        line(.trendPlanOccurred, plans.occurred, of: all, partly: nil),
        line(.trendPlanDone, plans.done, of: plans.occurred, partly: plans.partlyDone),
        line(.trendPlanHelped, plans.helped, of: carriedOut, partly: plans.partlyHelped),
      ])
  }

  private static func triggers(_ trend: Trend, _ words: Words) -> Part? {
    guard !trend.triggers.isEmpty else { return nil }
    return part(
      .trendTriggers, words,
      trend.triggers.prefix(triggerCount).map { tally in
        Line(
          label: words.label(of: tally.answer),
          detail: words.text(.trendTimes, ["count": String(tally.count)]), bars: [tally.count])
      })
  }

  private static func part(_ title: Message, _ words: Words, _ lines: [Line]) -> Part {
    Part(
      title: words.text(title), lines: lines,
      highest: max(1, lines.flatMap(\.bars).max() ?? 1))
  }

  /// The words for answers and counts.
  private struct Words {
    let messages: MessageCatalog
    let scripts: ScriptLibrary
    let language: Language

    func text(_ message: Message, _ values: KeyValuePairs<String, String> = [:]) -> String {
      messages.text(message, language, values)
    }

    /// The choice of that number as a script in the reader's language calls it; what was written
    /// down where no script has it.
    func label(of turn: Transcript.Turn) -> String {
      guard let number = turn.number else { return turn.answer }
      for script in scripts.scripts where script.language == language {
        guard let index = script.index(of: turn.stepID),
          case .choice(let choices) = script.steps[index].kind,
          choices.indices.contains(number - 1)
        else { continue }
        return choices[number - 1].label
      }
      return turn.answer
    }

    func list(_ tallies: [Trend.Tally]) -> String {
      tallies.map { "\(label(of: $0.answer)) \($0.count)" }.joined(separator: ", ")
    }
  }
}
