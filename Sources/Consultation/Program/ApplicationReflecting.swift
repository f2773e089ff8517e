import Reflection
import SourceText
import Terminal

extension Application {
  /// Leads through a reflection script, at a terminal or with answers from a pipe.
  ///
  /// A terminal is first asked about a reflection that isn't finished and about the last plan; a
  /// pipe only where `asksFirst` is so. Where `details` says nothing, a terminal is asked about personal
  /// details; from a pipe they are replaced, so that what stands in an answer takes no line of the input.
  package func reflect(
    _ script: String?, asksFirst: Bool, details: DetailsHandling?
  ) throws -> ExitCode {
    let language = settings.language ?? settings.usualLanguage
    let scripts = loadScripts()
    let mayGoOn = asksFirst || Screen.isTerminal(input)
    // A script that exists in the other language only looks for tips in that one; a reflection that
    // isn't finished may be in either.
    let found = scripts.script(script ?? ReflectionSession.usualScript, in: language)
    let session = ReflectionSession(
      adviser: adviser(only: mayGoOn ? nil : found?.language ?? language),
      formatter: formatter, scripts: scripts, files: files,
      details: details ?? (Screen.isTerminal(input) ? .ask : .replace), screen: screen)
    let reader = try lineReader()
    let opening = Opening(session: session)
    var ending: ReflectionSession.Ending?
    if mayGoOn {
      if case .reflected(let last) = try opening.run(
        in: language, reader: reader, givesWay: false)
      {
        ending = last
      }
    } else {
      try opening.removeOld(in: language, reader: reader)
    }
    let last = try ending ?? session.run(script, in: language, reader: reader)
    try screen.flush()
    switch last {
    case .finished, .stopped: return .done
    case .noSuchScript, .notKept: return .failed
    }
  }

  /// Prints every path through a script, and keeps nothing.
  package func rehearse(_ name: String?) throws -> ExitCode {
    let name = name ?? ReflectionSession.usualScript
    let language = settings.language ?? settings.usualLanguage
    let scripts = loadScripts()
    guard let script = scripts.script(name, in: language) else {
      let values: KeyValuePairs = [
        "script": name, "scripts": scripts.ids.joined(separator: ", "),
      ]
      try screen.write([Paragraph(messages.text(.noSuchScript, language, values), .warning)])
      try screen.flush()
      return .failed
    }
    try screen.paged(with: pager) {
      try screen.write(Rehearsal(script, messages: messages).paragraphs)
    }
    try screen.flush()
    return .done
  }

  /// Carries out a command of the journal; what is too old goes first.
  package func journal(_ command: (JournalCommands) throws -> ExitCode) throws -> ExitCode {
    let language = settings.language ?? settings.usualLanguage
    let commands = JournalCommands(
      files: files,
      inquiry: Inquiry(
        voice: Voice(messages: messages, language: language, screen: screen),
        reader: try lineReader()),
      formatter: formatter,
      scripts: loadScripts, notes: Screen(fileDescriptor: 2, colour: false, width: screen.width),
      pager: pager)
    try commands.removeOld()
    let code = try command(commands)
    try screen.flush()
    return code
  }

  /// The ids of the scripts in their usual place, for a shell to complete; those of another form are
  /// left out, since a shell takes them as they are.
  package static func scriptIDs(environment: [String: String], executable: String) -> [String] {
    let places = try? Places(
      knowledge: [], prompts: nil, environment: environment, executable: executable)
    return places.map { ScriptLibrary.loadAll($0.prompts).ids.filter(MarkdownOutline.isIdentifier) }
      ?? []
  }
}
