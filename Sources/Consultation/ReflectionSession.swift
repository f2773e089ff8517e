package import Journal
import Knowledge
package import Reflection
package import SourceText
package import Terminal

/// Leads a person through a reflection script and keeps what they want to keep.
package struct ReflectionSession {
  /// The script that runs where none is named.
  package static let usualScript = "na-gesprek"

  /// How many tips are shown with the answers.
  private static let tipCount = 3

  /// What the person wants to keep.
  private enum Keeping: CaseIterable {
    case all
    case planOnly
    case nothing

    var label: Phrase {
      switch self {
      case .all: .keepAll
      case .planOnly: .keepPlan
      case .nothing: .keepNothing
      }
    }
  }

  /// How a reflection ended.
  package enum Ending: Sendable {
    case finished
    case stopped
    case noSuchScript
    /// The person wanted to keep something, and it failed.
    case notKept
  }

  private let adviser: Adviser
  private let formatter: AnswerFormatter
  private let scripts: ScriptLibrary
  private let journal: JournalStore
  private let screen: Screen
  private let today: () -> String

  package init(
    adviser: Adviser, formatter: AnswerFormatter, scripts: ScriptLibrary, journal: JournalStore,
    screen: Screen, today: @escaping () -> String
  ) {
    self.adviser = adviser
    self.formatter = formatter
    self.scripts = scripts
    self.journal = journal
    self.screen = screen
    self.today = today
  }

  /// Runs a script to its end, or until the person stops or the answers run out.
  package func run(
    _ name: String?, in language: Language, reader: any LineReader
  ) throws -> Ending {
    let name = name ?? Self.usualScript
    guard let script = scripts.script(name, in: language) else {
      try say(
        .noSuchScript, language, .warning,
        ["script": name, "scripts": scripts.ids.joined(separator: ", ")])
      return .noSuchScript
    }
    try welcome(script)
    var dialogue = Dialogue(script)
    var hasEnded = false
    var isNew = true
    while !hasEnded, case .asking(let prompt) = dialogue.state {
      if isNew {
        for step in prompt.opening { try show(step, in: dialogue) }
        try ask(prompt, in: script.language)
      }
      isNew = false
      switch try reader.readLine(prompt: inputPrompt(in: script.language)) {
      case .end:
        hasEnded = true
        try screen.writeLine()
      case .interrupted:
        try say(.reflectWords, script.language, .hint)
      case .line(let line):
        screen.refreshWidth()
        isNew = try respond(dialogue.reply(line), to: prompt, in: script.language)
      }
    }
    return try close(dialogue, hasEnded: hasEnded, reader: reader)
  }

  private func welcome(_ script: Script) throws {
    if let minutes = script.minutes {
      try say(
        .reflectStart, script.language, .title,
        ["title": script.title, "minutes": String(minutes)])
    } else {
      try say(.reflectStartUntimed, script.language, .title, ["title": script.title])
    }
    try say(.reflectWords, script.language, .hint)
  }

  private func ask(_ prompt: Dialogue.Prompt, in language: Language) throws {
    let step = prompt.step
    try screen.writeLine()
    try say(
      .reflectNumber, language, .hint,
      ["number": String(prompt.number), "total": String(prompt.total)])
    try screen.write([Paragraph(step.title, .title)])
    try screen.write(step.text.map { Paragraph($0) })
    switch step.kind {
    case .choice(let choices):
      for (index, choice) in choices.enumerated() {
        try screen.write([Paragraph(choice.label, first: "\(index + 1). ", rest: "   ")])
      }
    case .scale, .text, .statement:
      break
    }
  }

  /// Shows a statement with the tips, plan or answers that belong to it.
  private func show(_ step: Step, in dialogue: Dialogue) throws {
    let language = dialogue.script.language
    try screen.writeLine()
    try screen.write([Paragraph(step.title, .title)])
    try screen.write(step.text.map { Paragraph($0) })
    switch step.recall {
    case .plan:
      try screen.writeLine()
      try screen.write([
        Paragraph(adviser.phrases.sentence(of: dialogue.plan, language), .say)
      ])
    case .answers:
      for turn in dialogue.transcript.turns {
        try screen.write([Paragraph(turn.question, .hint), Paragraph(turn.answer, first: "  ")])
      }
    case nil:
      break
    }
    let tips = self.tips(for: step, in: dialogue)
    if !tips.isEmpty {
      try screen.writeLine()
      try screen.write(formatter.tips(tips))
    } else if !step.tipSources.isEmpty {
      try say(.reflectNoTips, language)
    }
  }

  /// The tips that a step names, and those found from the answers that it names.
  private func tips(for step: Step, in dialogue: Dialogue) -> [Tip] {
    let language = dialogue.script.language
    var tips = step.tipIDs.compactMap { id in
      adviser.base.tips.first { $0.id == id && $0.language == language }
        ?? adviser.base.tips.first { $0.id == id }
    }
    let words = step.tipSources.compactMap(dialogue.answer(to:)).joined(separator: "\n")
    if !words.isEmpty {
      for found in adviser.index.search(words, in: language, count: Self.tipCount).tips
      where !tips.contains(found.tip) {
        tips.append(found.tip)
      }
    }
    return tips
  }

  /// Says what a reply did; true where a new question is open.
  private func respond(
    _ reaction: Dialogue.Reaction, to prompt: Dialogue.Prompt, in language: Language
  ) throws -> Bool {
    switch reaction {
    case .accepted, .skipped, .wentBack, .repeated:
      return true
    case .stopped:
      return false
    case .shortened:
      if case .text(let limit) = prompt.step.kind {
        try say(.reflectShortened, language, .hint, ["limit": String(limit)])
      }
      return true
    case .nothingBefore:
      try say(.reflectFirst, language, .hint)
    case .help:
      try say(.reflectHelp, language)
    case .required:
      try say(.reflectRequired, language, .hint)
    case .notUnderstood:
      try say(.reflectUnclear, language, .hint)
      switch prompt.step.kind {
      case .choice(let choices):
        try say(.reflectChoice, language, .hint, ["high": String(choices.count)])
      case .scale(let range, _):
        try say(
          .reflectScale, language, .hint,
          ["low": String(range.lowerBound), "high": String(range.upperBound)])
      case .text, .statement:
        break
      }
    }
    return false
  }

  /// Says the last words and keeps what the person chooses.
  private func close(
    _ dialogue: Dialogue, hasEnded: Bool, reader: any LineReader
  ) throws -> Ending {
    let language = dialogue.script.language
    var isStopped = hasEnded
    if case .finished(let closing, let stopped) = dialogue.state {
      for step in closing { try show(step, in: dialogue) }
      isStopped = isStopped || stopped
    }
    try screen.writeLine()
    if isStopped { try say(.stopped, language) }
    let transcript = dialogue.transcript
    guard !transcript.isEmpty else {
      // Where nothing could be kept, the script itself has said so or nothing was answered.
      try say(.keptNothing, language)
      return isStopped ? .stopped : .finished
    }
    let choice =
      hasEnded ? .nothing : try askWhatToKeep(transcript, in: language, reader: reader)
    guard choice != .nothing else {
      try say(.keptNothing, language)
      return isStopped ? .stopped : .finished
    }
    return try keep(transcript, planOnly: choice == .planOnly, in: language)
      ? (isStopped ? .stopped : .finished) : .notKept
  }

  private func askWhatToKeep(
    _ transcript: Transcript, in language: Language, reader: any LineReader
  ) throws -> Keeping {
    let choices = Keeping.allCases.filter { $0 != .planOnly || transcript.plan != nil }
    let labels = choices.map { adviser.phrases.text($0.label, language) }
    try say(.keep, language, .title)
    for (index, label) in labels.enumerated() {
      try screen.write([Paragraph(label, first: "\(index + 1). ", rest: "   ")])
    }
    while true {
      guard case .line(let line) = try reader.readLine(prompt: inputPrompt(in: language)) else {
        try screen.writeLine()
        return .nothing
      }
      let reply = line.trimmed.lowercased()
      if let number = Int(reply), choices.indices.contains(number - 1) {
        return choices[number - 1]
      }
      // Only a clear yes keeps anything, so an empty line keeps nothing.
      if reply.isEmpty || DialogueCommand(reply) == .stop { return .nothing }
      let meant = choices.indices.filter { labels[$0].lowercased().hasPrefix(reply) }
      if meant.count == 1 { return choices[meant[0]] }
      try say(.reflectChoice, language, .hint, ["high": String(choices.count)])
    }
  }

  /// Writes the entry; false where that failed, with the reason on the screen.
  private func keep(
    _ transcript: Transcript, planOnly: Bool, in language: Language
  ) throws -> Bool {
    do throws(JournalError) {
      try journal.append(JournalEntry(transcript, day: today(), planOnly: planOnly))
    } catch {
      try say(.keepFailed, language, .warning, ["reason": error.message])
      return false
    }
    let count = String(transcript.turns.count)
    if planOnly {
      try say(.keptPlan, language, .plain, ["path": journal.path])
    } else {
      try say(
        transcript.plan == nil ? .keptAnswers : .keptAll, language, .plain,
        ["count": count, "path": journal.path])
    }
    return true
  }

  private func inputPrompt(in language: Language) -> StyledText {
    StyledText(adviser.phrases.text(.reflectPrompt, language), .prompt) + StyledText(" ")
  }

  private func say(
    _ phrase: Phrase, _ language: Language, _ style: Style = .plain,
    _ values: KeyValuePairs<String, String> = [:]
  ) throws {
    try screen.write(Paragraph.lines(adviser.phrases.text(phrase, language, values), style))
  }
}

extension PhraseBook {
  /// A plan as one sentence, or the words for having none.
  func sentence(of plan: Plan?, _ language: Language) -> String {
    guard let plan else { return text(.planMissing, language) }
    return text(
      .planSentence, language, ["situation": plan.situation, "action": plan.action])
  }
}
