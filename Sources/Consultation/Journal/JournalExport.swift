import Journal
import Reflection
import SourceText

/// Journal entries in a form to take along, as lines.
package struct JournalExport {
  /// How an export is written.
  package enum Format: String, CaseIterable, Sendable {
    case markdown, json
  }

  let contents: JournalContents
  let messages: MessageCatalog
  let language: Language

  /// The entries of a selection.
  ///
  /// With `planOnly` nothing but the sentences of the plans, as they stand now: no day, no answer.
  func lines(
    _ format: Format, of selection: JournalCommands.Selection, planOnly: Bool
  ) -> [String] {
    let wanted = contents.entries.enumerated()
      .map { (number: $0.offset + 1, entry: $0.element) }
      .filter { selection.contains($0.number) }
    let plans = contents.plans
    let items = wanted.map { item in
      Item(
        number: item.number, entry: item.entry,
        plan: plans.first { $0.entryID == item.entry.id })
    }
    switch format {
    case .markdown: return planOnly ? plansAsMarkdown(items) : asMarkdown(items)
    case .json:
      let values = planOnly ? items.compactMap(planAsJSON) : items.map(asJSON)
      let name = planOnly ? "plans" : "entries"
      return [JSONText.object(["schema": .integer(1), name: .array(values)]).text]
    }
  }

  private struct Item {
    let number: Int
    let entry: JournalEntry
    let plan: FollowedPlan?
  }

  private func plansAsMarkdown(_ items: [Item]) -> [String] {
    items.compactMap(\.plan).map { "- " + Markup.markdown(sentence(of: $0)) }
  }

  private func asMarkdown(_ items: [Item]) -> [String] {
    var lines: [String] = []
    for item in items {
      if !lines.isEmpty { lines.append("") }
      let heading = messages.text(
        .journalHeading, language,
        ["number": String(item.number), "day": item.entry.day, "script": item.entry.scriptID])
      lines.append("## " + Markup.markdown(heading))
      for turn in item.entry.turns {
        lines += ["", Markup.markdown(turn.question), ""]
        lines += turn.answer.split(whereSeparator: \.isNewline).map { "> " + Markup.markdown($0) }
      }
      guard let plan = item.plan else { continue }
      lines += [
        "", Markup.markdown(messages.text(.journalPlan, language, ["plan": sentence(of: plan)])),
      ]
      let outcomes = OutcomeText(messages: messages, language: language).lines(plan.outcomes)
      if !outcomes.isEmpty { lines += [""] + outcomes.map { "- " + Markup.markdown($0) } }
    }
    return lines
  }

  private func asJSON(_ item: Item) -> JSONText {
    .object([
      "number": .integer(item.number), "day": .string(item.entry.day),
      "script": .string(item.entry.scriptID), "language": .string(item.entry.language.rawValue),
      "turns": .array(
        item.entry.turns.map { turn in
          .object([
            "step": .string(turn.stepID), "question": .string(turn.question),
            "answer": .string(turn.answer), "number": Self.json(turn.number) { .integer($0) },
          ])
        }),
      "plan": planAsJSON(item) ?? .null,
      "outcomes": .array(
        (item.plan?.outcomes ?? []).map { outcome in
          .object([
            "day": .string(outcome.day),
            "occurred": Self.json(outcome.occurred) { .boolean($0) },
            "done": Self.json(outcome.done) { .string($0.rawValue) },
            "helped": Self.json(outcome.helped) { .string($0.rawValue) },
            "decision": Self.json(outcome.decision) { .string($0.rawValue) },
            "action": Self.json(outcome.action) { .string($0) },
          ])
        }),
    ])
  }

  private func planAsJSON(_ item: Item) -> JSONText? {
    guard let plan = item.plan else { return nil }
    return .object([
      "situation": .string(plan.plan.situation), "action": .string(plan.plan.action),
      "sentence": .string(sentence(of: plan)),
    ])
  }

  private func sentence(of plan: FollowedPlan) -> String {
    messages.sentence(of: plan.plan, plan.language)
  }

  private static func json<Value>(_ value: Value?, _ make: (Value) -> JSONText) -> JSONText {
    value.map(make) ?? .null
  }
}
