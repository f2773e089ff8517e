import Journal
import Reflection
import SourceText
import Terminal

/// What the owner of a journal can do with it.
///
/// Each command returns the exit code of the run.
package struct JournalCommands {
  /// How a trend is written.
  package enum TrendFormat: String, CaseIterable, Sendable {
    case text, svg, html
  }

  /// Which entries a command is about.
  package enum Selection: Hashable, Sendable {
    case all
    /// Numbers in the list, from 1.
    case numbers([Int])

    func contains(_ number: Int) -> Bool {
      switch self {
      case .all: true
      case .numbers(let numbers): numbers.contains(number)
      }
    }
  }

  /// For how many days entries can be kept.
  package static let keepDaysRange = KeepDays.range

  let files: PersonalFiles
  let inquiry: Inquiry
  let formatter: AnswerFormatter
  let scripts: () -> ScriptLibrary
  /// Where remarks go that are no part of what was asked for.
  let notes: Screen
  /// Shows long texts; nil where they are just written.
  let pager: Pager?

  private var language: Language { inquiry.voice.language }
  private var screen: Screen { inquiry.voice.screen }
  private var view: JournalView {
    JournalView(
      files: files, messages: inquiry.voice.messages, formatter: formatter, language: language)
  }

  /// Removes what is older than its owner keeps it, and says so in one line.
  func removeOld() throws {
    let count = try files.removeOld()
    if count > 0 { try note(.journalAged, ["count": String(count)]) }
  }

  /// Shows an entry whole, or every entry in a line.
  package func show(_ number: Int?) throws -> Application.ExitCode {
    var isThere = false
    try screen.paged(with: pager) { isThere = try view.write(number, on: screen) }
    return isThere ? .done : .nothing
  }

  /// Writes entries to the screen or to a file that only its owner can read.
  package func export(
    _ selection: Selection, as format: JournalExport.Format, planOnly: Bool, to path: String?
  ) throws -> Application.ExitCode {
    let contents = try files.journal.contents()
    if contents.damagedLines > 0 {
      try note(.journalDamaged, ["count": String(contents.damagedLines)])
    }
    guard try isThere(selection, in: contents) else { return .nothing }
    let export = JournalExport(
      contents: contents, messages: inquiry.voice.messages, language: language)
    let lines = export.lines(format, of: selection, planOnly: planOnly)
    guard !lines.isEmpty else {
      try note(planOnly ? .planMissing : .journalEmpty, [:])
      return .nothing
    }
    try write(lines, to: path)
    return .done
  }

  /// Deletes entries after a clear yes; unasked with `isCertain`.
  package func delete(_ selection: Selection, isCertain: Bool) throws -> Application.ExitCode {
    let contents = try files.journal.contents()
    guard try isThere(selection, in: contents) else { return .nothing }
    if !isCertain, try !confirm(selection, in: contents) {
      try inquiry.voice.say(.deleteNothing)
      return .nothing
    }
    let count: Int
    switch selection {
    case .all:
      count = try files.journal.removeAll()
      let drafts = try files.drafts.removeAll()
      try inquiry.voice.say(
        .deletedAll, .plain, ["count": String(count), "drafts": String(drafts)])
      if contents.damagedLines > 0 {
        try inquiry.voice.say(
          .deleteDamaged, .warning,
          ["count": String(contents.damagedLines), "path": files.journal.path])
      }
    case .numbers(let numbers):
      // Another window may have changed the numbers since; the ids stay the same.
      let ids = Set(numbers.map { contents.entries[$0 - 1].id })
      count = try files.journal.remove(on: files.today(), because: .asked) {
        ids.contains($0.id)
      }
      try inquiry.voice.say(.deleted, .plain, ["count": String(count)])
    }
    return .done
  }

  private func confirm(_ selection: Selection, in contents: JournalContents) throws -> Bool {
    switch selection {
    case .all:
      try inquiry.voice.say(
        .deleteAllQuestion, .title, ["count": String(contents.entries.count)])
    case .numbers(let numbers):
      let wanted = Set(numbers)
      let lines = view.lines(of: contents).enumerated()
      try screen.write(lines.filter { wanted.contains($0.offset + 1) }.map(\.element))
      try inquiry.voice.say(.deleteQuestion, .title)
    }
    let choices: [(Bool, Message)] = [(true, .deleteYes), (false, .deleteNo)]
    guard case .chosen(true) = try inquiry.choose(choices) else { return false }
    return true
  }

  /// Shows what reflections have in common, or says that there are too few.
  package func trend(as format: TrendFormat, to path: String?) throws -> Application.ExitCode {
    let contents = try files.journal.contents()
    guard let trend = Trend(contents) else {
      let counts: KeyValuePairs = [
        "count": String(contents.entries.count), "needed": String(Trend.fewest),
      ]
      // Who asked for a picture reads it with another program, which can't do much with a sentence.
      guard format == .text, path == nil else {
        try note(.trendFew, counts)
        return .nothing
      }
      try inquiry.voice.say(.trendFew, .plain, counts)
      return .done
    }
    let report = TrendReport(
      trend, messages: inquiry.voice.messages, scripts: scripts(), language: language)
    let picture = TrendPicture(report: report, language: language)
    switch format {
    case .svg: try write(picture.svg, to: path)
    case .html: try write(picture.html, to: path)
    case .text where path == nil: try screen.write(report.paragraphs)
    case .text:
      try write(report.paragraphs.map { $0.first + $0.text.rendered(colour: false) }, to: path)
    }
    return .done
  }

  /// Says for how many days entries are kept.
  package func showKeepDays() throws -> Application.ExitCode {
    if let days = try files.keepDays.days() {
      try inquiry.voice.say(.keepDays, .plain, ["days": String(days)])
    } else {
      try inquiry.voice.say(.keepDaysOff)
    }
    return .done
  }

  /// Sets for how many days entries are kept; nil for as long as their owner wants.
  package func setKeepDays(_ days: Int?) throws -> Application.ExitCode {
    try files.keepDays.set(days)
    return try showKeepDays()
  }

  /// Whether all entries of a selection exist; says so where one doesn't.
  private func isThere(_ selection: Selection, in contents: JournalContents) throws -> Bool {
    guard case .numbers(let numbers) = selection,
      !numbers.allSatisfy({ contents.entries.indices.contains($0 - 1) })
    else { return true }
    try note(.journalNoEntry, ["count": String(contents.entries.count)])
    return false
  }

  /// Shows lines as they are, or puts them into a file.
  private func write(_ lines: [String], to path: String?) throws {
    let lines = lines.map { StyledText($0) }
    guard let path else {
      for line in lines { try screen.writeLine(line) }
      return
    }
    let text = lines.map { $0.rendered(colour: false) + "\n" }.joined()
    try PrivateDocument.write(text, to: path)
    try note(.exported, ["path": path])
  }

  private func note(_ message: Message, _ values: KeyValuePairs<String, String>) throws {
    try Voice(messages: inquiry.voice.messages, language: language, screen: notes)
      .say(message, .plain, values)
    try notes.flush()
  }
}
