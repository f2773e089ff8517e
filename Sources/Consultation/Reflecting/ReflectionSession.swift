import Journal
import Reflection
import SourceText
import Terminal

/// Leads a person through a reflection script and keeps what they want to keep.
///
/// Each answer is in a draft on disk before the next question is asked.
struct ReflectionSession {
  /// The script that runs where none is named.
  static let usualScript = "na-gesprek"

  /// How a reflection ended.
  enum Ending: Sendable {
    case finished
    case stopped
    case noSuchScript
    /// What the person chose to keep, or not to, could not be done.
    case notKept
  }

  let scripts: ScriptLibrary
  let files: PersonalFiles
  let details: DetailsHandling
  let view: ReflectionView

  init(
    adviser: Adviser, formatter: AnswerFormatter, scripts: ScriptLibrary, files: PersonalFiles,
    details: DetailsHandling, screen: Screen
  ) {
    self.scripts = scripts
    self.files = files
    self.details = details
    view = ReflectionView(adviser: adviser, formatter: formatter, screen: screen)
  }

  /// Runs a script to its end, or until the person stops or the answers run out.
  func run(
    _ name: String?, in language: Language, reader: any LineReader
  ) throws -> Ending {
    let name = name ?? Self.usualScript
    guard let script = scripts.script(name, in: language) else {
      try view.voice(language).say(
        .noSuchScript, .warning,
        ["script": name, "scripts": scripts.ids.joined(separator: ", ")])
      return .noSuchScript
    }
    if let fault = scripts.fault(of: script) {
      try view.voice(language).say(
        .reflectFault, .hint,
        ["file": fault.location.file, "line": String(fault.location.line)])
    }
    return try lead(Dialogue(script), draft: files.drafts.begin(on: files.today()), reader: reader)
  }

  /// Goes on with a dialogue where it stopped, in the draft that recorded it.
  func goOn(_ dialogue: Dialogue, draft: Draft, reader: any LineReader) throws -> Ending {
    try lead(dialogue, draft: draft, reader: reader)
  }

  private func lead(
    _ start: Dialogue, draft: Draft, reader: any LineReader
  ) throws -> Ending {
    var dialogue = start
    let language = dialogue.script.language
    var isWritable = true
    var isNew = true
    try view.welcome(dialogue.script)
    while case .asking(let prompt) = dialogue.state {
      if isNew {
        for step in prompt.opening { try view.show(step, in: dialogue) }
        try view.ask(prompt, in: language)
      }
      isNew = false
      switch try reader.readLine(prompt: view.voice(language).prompt(.reflectPrompt)) {
      case .end:
        try view.screen.writeLine()
        return try leave(draft, in: language)
      case .interrupted:
        try view.voice(language).say(.reflectWords, .hint)
      case .line(let line):
        view.screen.refreshWidth()
        var reply = line
        switch try settle(line, to: prompt, in: language, reader: reader) {
        case .settled(let answer): reply = answer
        case .stopped: reply = DialogueCommand.stop.word(in: language)
        case .ended: return try leave(draft, in: language)
        }
        let reaction = dialogue.reply(reply)
        // What can't be written once is not tried, and not told, at every question; what must go, goes.
        if isWritable || dialogue.keepsNothing { isWritable = try record(dialogue, in: draft) }
        isNew = try view.respond(reaction, to: prompt, in: language)
      }
    }
    return try close(dialogue, draft: draft, reader: reader)
  }

  /// What of a line may be kept: a text that would be, without the personal details that the person
  /// wants out; any other line as it is.
  private func settle(
    _ line: String, to prompt: Dialogue.Prompt, in language: Language, reader: any LineReader
  ) throws -> DetailsQuestion.Result {
    guard case .text = prompt.step.kind, prompt.step.isKept, DialogueCommand(line) == nil else {
      return .settled(line)
    }
    return try DetailsQuestion(handling: details, inquiry: inquiry(language, reader)).settle(line)
  }

  /// The assistant's own questions to the person, beside those of a script.
  func inquiry(_ language: Language, _ reader: any LineReader) -> Inquiry {
    Inquiry(voice: view.voice(language), reader: reader)
  }

  /// Puts how far the dialogue came on disk; false where that failed, with the reason on the screen.
  private func record(_ dialogue: Dialogue, in draft: Draft) throws -> Bool {
    if case .finished(_, isStopped: true) = dialogue.state { return true }
    do throws(JournalError) {
      if dialogue.keepsNothing {
        try draft.remove()
      } else if dialogue.trail != draft.contents?.trail {
        try draft.write(dialogue.trail)
      }
      return true
    } catch {
      try view.voice(dialogue.script.language).say(
        .draftFailed, .warning,
        ["reason": view.adviser.messages.reason(error, dialogue.script.language)])
      return false
    }
  }

  /// Ends without a choice about keeping, since the input is over, and says so unless it `isTold`.
  private func leave(
    _ draft: Draft, in language: Language, isTold: Bool = false
  ) throws -> Ending {
    if !isTold { try view.voice(language).say(.stopped) }
    try view.voice(language).say(draft.isOnDisk ? .draftWaits : .keptNothing)
    return .stopped
  }

  /// Says the last words and keeps what the person chooses.
  private func close(_ dialogue: Dialogue, draft: Draft, reader: any LineReader) throws -> Ending {
    let language = dialogue.script.language
    var ending = Ending.finished
    if case .finished(let closing, let isStopped) = dialogue.state {
      for step in closing { try view.show(step, in: dialogue) }
      if isStopped { ending = .stopped }
    }
    try view.screen.writeLine()
    if ending == .stopped { try view.voice(language).say(.stopped) }
    let keeping = KeepingQuestion(files: files, inquiry: inquiry(language, reader))
    switch try keeping.ask(about: dialogue.transcript, draft: draft) {
    case .settled: return ending
    case .failed: return .notKept
    case .ended: return try leave(draft, in: language, isTold: ending == .stopped)
    }
  }
}

extension MessageCatalog {
  /// A plan as one sentence, or the words for having none.
  func sentence(of plan: Plan?, _ language: Language) -> String {
    guard let plan else { return text(.planMissing, language) }
    return text(
      .planSentence, language, ["situation": plan.situation, "action": plan.action])
  }
}
