package import Journal
import Reflection
package import SourceText
package import Terminal

/// Reads the journal back to its owner.
package struct JournalView {
  private let journal: JournalStore
  private let phrases: PhraseBook
  private let language: Language

  package init(journal: JournalStore, phrases: PhraseBook, language: Language) {
    self.journal = journal
    self.phrases = phrases
    self.language = language
  }

  /// Shows the entry of that number, counted from 1, or a line for each entry where there is none.
  /// - Returns: whether the entry exists.
  @discardableResult
  package func write(_ number: Int?, on screen: Screen) throws -> Bool {
    let contents = try journal.contents()
    if contents.damagedLines > 0 {
      let count = String(contents.damagedLines)
      try screen.write([
        Paragraph(phrases.text(.journalDamaged, language, ["count": count]), .warning)
      ])
    }
    guard !contents.entries.isEmpty else {
      try screen.write([Paragraph(phrases.text(.journalEmpty, language))])
      return number == nil
    }
    guard let number else {
      for (index, entry) in contents.entries.enumerated() {
        try screen.write([line(of: entry, number: index + 1)])
      }
      return true
    }
    guard contents.entries.indices.contains(number - 1) else {
      let count = String(contents.entries.count)
      try screen.write([
        Paragraph(phrases.text(.journalNoEntry, language, ["count": count]), .warning)
      ])
      return false
    }
    try screen.write(paragraphs(of: contents.entries[number - 1], number: number))
    return true
  }

  private func line(of entry: JournalEntry, number: Int) -> Paragraph {
    let plan =
      entry.plan == nil
      ? phrases.text(.journalNoPlan, language) : phrases.sentence(of: entry.plan, entry.language)
    return Paragraph(
      phrases.text(
        .journalLine, language,
        ["number": String(number), "day": entry.day, "script": entry.scriptID, "plan": plan]),
      rest: "   ")
  }

  private func paragraphs(of entry: JournalEntry, number: Int) -> [Paragraph] {
    let heading = phrases.text(
      .journalHeading, language,
      ["number": String(number), "day": entry.day, "script": entry.scriptID])
    var result = [Paragraph(heading, .title)]
    for turn in entry.turns {
      result += [.gap, Paragraph(turn.question, .hint), Paragraph(turn.answer, first: "  ")]
    }
    if entry.plan != nil {
      let plan = phrases.sentence(of: entry.plan, entry.language)
      result += [.gap, Paragraph(phrases.text(.journalPlan, language, ["plan": plan]), .say)]
    }
    return result
  }
}
