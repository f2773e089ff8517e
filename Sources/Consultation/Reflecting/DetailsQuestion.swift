import Reflection
import Terminal

/// Asks what to do with likely personal details in an answer, before the answer is kept anywhere.
struct DetailsQuestion {
  enum Result {
    /// The answer to go on with; empty where the person took it back.
    case settled(String)
    /// The person wants to leave off, and the answer is not to be kept.
    case stopped
    /// There is no more input, and the answer is not to be kept.
    case ended
  }

  private enum Choice {
    case replace, keep, edit
  }

  let handling: DetailsHandling
  let inquiry: Inquiry

  /// What of `answer` may be kept; asks nothing where nothing was found.
  ///
  /// An edited answer is looked through again.
  func settle(_ answer: String) throws -> Result {
    var answer = answer
    while handling != .keep {
      let details = PersonalDetails(in: answer)
      if details.found.isEmpty { break }
      try show(details)
      guard handling == .ask else { return .settled(details.masked(inquiry.voice.language)) }
      let choices: [(Choice, Message)] = [
        (.replace, .detailsReplace), (.keep, .detailsKeep), (.edit, .detailsEdit),
      ]
      switch try inquiry.choose(choices, help: .detailsWords) {
      // Whoever passes over the question has said nothing for keeping them.
      case .chosen(.replace), .skipped: return .settled(details.masked(inquiry.voice.language))
      case .chosen(.keep): return .settled(answer)
      case .stopped: return .stopped
      case .ended: return .ended
      case .chosen(.edit):
        try inquiry.voice.say(.detailsAgain, .title)
        switch try inquiry.edited(answer, help: .detailsAgain) {
        case .chosen(let edited): answer = edited
        case .skipped: return .settled("")
        case .stopped: return .stopped
        case .ended: return .ended
        }
      }
    }
    return .settled(answer)
  }

  /// Shows each detail once, with the word that would take its place.
  private func show(_ details: PersonalDetails) throws {
    try inquiry.voice.say(handling == .ask ? .detailsFound : .detailsReplaced, .title)
    var shown: [String] = []
    for detail in details.found where !shown.contains(detail.text) {
      shown.append(detail.text)
      try inquiry.voice.say(
        .detailsChange, .plain,
        ["detail": detail.text, "word": detail.kind.mask(in: inquiry.voice.language)])
    }
  }
}
