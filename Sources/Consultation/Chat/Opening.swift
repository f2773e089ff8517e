import Journal
import SourceText
import Terminal

/// What comes first when a person starts: what went because of its age, a reflection that isn't
/// finished, and what became of the last plan.
struct Opening {
  private let session: ReflectionSession

  init(session: ReflectionSession) {
    self.session = session
  }

  /// How it ended.
  enum Ending {
    /// What there was to ask was answered or left open.
    case done
    /// A reflection was gone on with.
    case reflected(ReflectionSession.Ending)
    /// The person typed this line instead of an answer.
    case interrupted(String)
  }

  /// Says and asks what there is to say and ask; where it `givesWay`, until the person asks something.
  ///
  /// What can't be read is told, and stops nothing else.
  func run(in language: Language, reader: any LineReader, givesWay: Bool) throws -> Ending {
    var inquiry = session.inquiry(language, reader)
    inquiry.givesWay = givesWay
    do {
      try removeOld(inquiry)
      if let ending = try UnfinishedReflections(session: session, inquiry: inquiry).offer() {
        return .reflected(ending)
      }
      try PlanFollowUp(files: session.files, details: session.details, inquiry: inquiry).ask()
    } catch let error as Inquiry.Interrupted {
      return .interrupted(error.line)
    } catch let error as JournalError {
      try tell(error, inquiry)
    }
    return .done
  }

  /// Only says what went because of its age; for answers from a pipe.
  func removeOld(in language: Language, reader: any LineReader) throws {
    let inquiry = session.inquiry(language, reader)
    do {
      try removeOld(inquiry)
    } catch let error as JournalError {
      try tell(error, inquiry)
    }
  }

  private func tell(_ error: JournalError, _ inquiry: Inquiry) throws {
    try inquiry.voice.say(
      .journalFailed, .warning,
      ["reason": inquiry.voice.messages.reason(error, inquiry.voice.language)])
  }

  private func removeOld(_ inquiry: Inquiry) throws {
    let count = try session.files.removeOld()
    if count > 0 { try inquiry.voice.say(.journalAged, .hint, ["count": String(count)]) }
  }
}
