import Journal
import Reflection
import Terminal

/// Asks at the end of a reflection what is kept, and does it.
struct KeepingQuestion {
  enum Result {
    /// It was done as the person chose, and there is no draft any more.
    case settled
    /// What the person chose could not be done; the draft is still there.
    case failed
    /// There was no answer; the draft is still there.
    case ended
  }

  private enum Choice {
    case all, planOnly, nothing
  }

  let files: PersonalFiles
  let inquiry: Inquiry

  func ask(about transcript: Transcript, draft: Draft) throws -> Result {
    // Where nothing could be kept, the script itself has said so or nothing was answered.
    guard !transcript.isEmpty else { return try keepNothing(draft) }
    try inquiry.voice.say(.keep, .title)
    var choices: [(Choice, Message)] = [(.all, .keepAll), (.nothing, .keepNothing)]
    if transcript.plan != nil { choices.insert((.planOnly, .keepPlan), at: 1) }
    var reply = try inquiry.choose(choices)
    if case .skipped = reply {
      // Who came through the last questions with Enter may press it once too often.
      try inquiry.voice.say(.keepAgain, .hint)
      reply = try inquiry.choose(choices)
      if case .ended = reply { reply = .skipped }
    }
    switch reply {
    case .ended: return .ended
    // Only a clear yes keeps anything, so an empty line keeps nothing.
    case .skipped, .stopped, .chosen(.nothing): return try keepNothing(draft)
    case .chosen(.all): return try keep(transcript, planOnly: false, draft: draft)
    case .chosen(.planOnly): return try keep(transcript, planOnly: true, draft: draft)
    }
  }

  private func keepNothing(_ draft: Draft) throws -> Result {
    guard try remove(draft) else { return .failed }
    try inquiry.voice.say(.keptNothing)
    return .settled
  }

  /// Writes the entry; where that fails, says why and leaves the draft.
  private func keep(_ transcript: Transcript, planOnly: Bool, draft: Draft) throws -> Result {
    do throws(JournalError) {
      try files.journal.append(
        JournalEntry(transcript, id: draft.id, day: files.today(), planOnly: planOnly))
    } catch {
      try inquiry.voice.say(
        .keepFailed, .warning,
        ["reason": inquiry.voice.messages.reason(error, inquiry.voice.language)])
      if draft.isOnDisk { try inquiry.voice.say(.draftWaits) }
      return .failed
    }
    let path = files.journal.path
    if planOnly {
      try inquiry.voice.say(.keptPlan, .plain, ["path": path])
    } else {
      try inquiry.voice.say(
        transcript.plan == nil ? .keptAnswers : .keptAll, .plain,
        ["count": String(transcript.turns.count), "path": path])
    }
    // The entry is kept; a draft that stays beside it is removed at the next start.
    _ = try remove(draft)
    return .settled
  }

  /// Removes the draft; false where that failed, with the reason on the screen.
  private func remove(_ draft: Draft) throws -> Bool {
    do throws(JournalError) {
      try draft.remove()
      return true
    } catch {
      try inquiry.voice.say(
        .draftNotRemoved, .warning,
        ["reason": inquiry.voice.messages.reason(error, inquiry.voice.language)])
      return false
    }
  }
}
