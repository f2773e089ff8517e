import Journal
import SourceText

extension MessageCatalog {
  /// Why something could not be kept or read, and what to do about it.
  func reason(_ error: JournalError, _ language: Language) -> String {
    switch error {
    case .busy(let path): text(.fileBusy, language, ["path": path])
    case .notWritable, .notExported: error.message
    case .failed(_, let path, let cause):
      switch cause {
      case .diskFull: text(.fileFull, language, ["path": path])
      case .readOnly: text(.fileReadOnly, language, ["path": path])
      case .notAllowed: text(.fileNotAllowed, language, ["path": path])
      case .notAFile: text(.fileNotAFile, language, ["path": path])
      case .notAFolder: text(.fileNotAFolder, language, ["path": path])
      case .diskBroken: text(.fileBroken, language, ["path": path])
      case .noHome: text(.fileNoHome, language)
      case .other(let reason):
        text(.fileOther, language, ["path": path, "reason": reason])
      }
    }
  }
}
