import Journal
import Reflection
import SourceText
import Terminal

/// Reads the journal back to its owner.
struct JournalView {
  private let files: PersonalFiles
  private let messages: MessageCatalog
  private let formatter: AnswerFormatter
  private let language: Language

  init(
    files: PersonalFiles, messages: MessageCatalog, formatter: AnswerFormatter, language: Language
  ) {
    self.files = files
    self.messages = messages
    self.formatter = formatter
    self.language = language
  }

  /// Shows the entry of that number, counted from 1, or a line for each entry where there is none.
  /// - Returns: whether the entry exists.
  @discardableResult
  func write(_ number: Int?, on screen: Screen) throws -> Bool {
    let contents = try files.journal.contents()
    if contents.damagedLines > 0 {
      let count = String(contents.damagedLines)
      try screen.write([
        Paragraph(messages.text(.journalDamaged, language, ["count": count]), .warning)
      ])
    }
    guard !contents.entries.isEmpty else {
      try screen.write([Paragraph(messages.text(.journalEmpty, language))])
      return number == nil
    }
    guard let number else {
      try screen.write(lines(of: contents))
      try writeDeletions(contents.deletions, on: screen)
      return true
    }
    guard contents.entries.indices.contains(number - 1) else {
      let count = String(contents.entries.count)
      try screen.write([
        Paragraph(messages.text(.journalNoEntry, language, ["count": count]), .warning)
      ])
      return false
    }
    let entry = contents.entries[number - 1]
    let plan = contents.plans.first { $0.entryID == entry.id }
    try screen.write(paragraphs(of: entry, plan: plan, number: number))
    return true
  }

  private func writeDeletions(_ deletions: [Deletion], on screen: Screen) throws {
    guard let last = deletions.last else { return }
    let count = deletions.reduce(0) { $0 + $1.count }
    try screen.write([
      Paragraph(
        messages.text(.journalDeletions, language, ["count": String(count), "day": last.day]),
        .hint)
    ])
  }

  /// Every entry in one line, with its plan as it stands now.
  func lines(of contents: JournalContents) -> [Paragraph] {
    let plans = contents.plans
    return contents.entries.enumerated().map { index, entry in
      let plan = plans.first { $0.entryID == entry.id }
      let sentence =
        plan.map { messages.sentence(of: $0.plan, $0.language) }
        ?? messages.text(.journalNoPlan, language)
      return Paragraph(
        messages.text(
          .journalLine, language,
          [
            "number": String(index + 1), "day": entry.day, "script": entry.scriptID,
            "plan": sentence,
          ]),
        rest: "   ")
    }
  }

  private func paragraphs(
    of entry: JournalEntry, plan: FollowedPlan?, number: Int
  ) -> [Paragraph] {
    let heading = messages.text(
      .journalHeading, language,
      ["number": String(number), "day": entry.day, "script": entry.scriptID])
    var result = [Paragraph(heading, .title)]
    for turn in entry.turns {
      result += [
        .gap, Paragraph(turn.question, .hint), formatter.answer(turn.answer, language),
      ]
    }
    if let plan {
      let sentence = messages.sentence(of: plan.plan, plan.language)
      result += [.gap, Paragraph(messages.text(.journalPlan, language, ["plan": sentence]), .say)]
      result += OutcomeText(messages: messages, language: language).lines(plan.outcomes).map {
        Paragraph($0, first: "- ", rest: "  ")
      }
    }
    return result
  }
}
