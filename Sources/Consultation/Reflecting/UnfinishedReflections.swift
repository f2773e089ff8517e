import Journal
import Reflection
import Terminal

/// Offers the reflections that were begun and not finished: to go on, to throw away, or to leave.
struct UnfinishedReflections {
  private enum Choice {
    case goOn, keep, discard, later
  }

  let session: ReflectionSession
  let inquiry: Inquiry

  private var files: PersonalFiles { session.files }

  /// Asks about one draft after another, last written first, until one is gone on with or left.
  ///
  /// - Returns: how the one ended that was gone on with; nil where none was.
  func offer() throws -> ReflectionSession.Ending? {
    let drafts = try files.drafts.takeAll()
    guard !drafts.isEmpty else { return nil }
    let kept = Set(try files.journal.contents().entries.map(\.id))
    for draft in drafts {
      guard let contents = draft.contents else { continue }
      if kept.contains(draft.id) {
        // A crash came between keeping the entry and removing its draft.
        try draft.remove()
        continue
      }
      let dialogue = session.scripts.scripts
        .first { $0.id == contents.trail.scriptID && $0.language == contents.trail.language }
        .flatMap { Dialogue($0, following: contents.trail) }
      switch try ask(contents, fits: dialogue != nil) {
      case .later:
        return nil
      case .discard:
        try draft.remove()
        try inquiry.voice.say(.draftDiscarded)
      case .keep:
        try files.journal.append(
          JournalEntry(
            contents.trail.transcript, id: draft.id, day: contents.day, planOnly: false))
        try inquiry.voice.say(.draftKept, .plain, ["path": files.journal.path])
        try draft.remove()
      case .goOn:
        guard let dialogue else { continue }
        try inquiry.voice.screen.writeLine()
        return try session.goOn(dialogue, draft: draft, reader: inquiry.reader)
      }
    }
    return nil
  }

  private func ask(_ contents: Draft.Contents, fits: Bool) throws -> Choice {
    let transcript = contents.trail.transcript
    let title =
      session.scripts.script(transcript.scriptID, in: transcript.language)?.title
      ?? transcript.scriptID
    try inquiry.voice.screen.writeLine()
    try inquiry.voice.say(
      .draftFound, .title,
      ["day": contents.day, "title": title, "count": String(transcript.turns.count)])
    if !fits {
      try inquiry.voice.say(.draftChanged)
      try session.view.show(transcript.turns, in: transcript.language)
    }
    try inquiry.offerWay()
    let choices: [(Choice, Message)] = [
      fits ? (.goOn, .draftGoOn) : (.keep, .draftKeep), (.discard, .draftDiscard),
      (.later, .draftLater),
    ]
    guard case .chosen(let choice) = try inquiry.choose(choices) else { return .later }
    return choice
  }
}
