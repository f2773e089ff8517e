import Journal
import SourceText

extension MessageCatalog {
  /// Why something could not be kept or read, and what to do about it.
  func reason(_ error: JournalError, _ language: Language) -> String {
    switch error {
    case .busy(let path): return text(.fileBusy, language, ["path": path])
    case .notWritable: return error.message
    case .failed(_, _, .noHome): return text(.fileNoHome, language)
    case .failed(_, let path, .other(let reason)):
      return text(.fileOther, language, ["path": path, "reason": reason])
    case .failed(_, let path, let cause):
      return text(Self.message(for: cause), language, ["path": path])
    }
  }

  private static func message(for cause: JournalError.Cause) -> Message {
    switch cause {
    case .diskFull: .fileFull
    case .readOnly: .fileReadOnly
    case .notAllowed: .fileNotAllowed
    case .notAFile: .fileNotAFile
    case .notAFolder: .fileNotAFolder
    case .diskBroken: .fileBroken
    case .noHome: .fileNoHome
    case .other: .fileOther
    }
  }
}
