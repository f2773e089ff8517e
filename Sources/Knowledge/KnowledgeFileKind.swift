import SourceText

/// What a knowledge file holds, as its name tells.
enum KnowledgeFileKind: Hashable {
  /// A page for those who write the files.
  case guide
  case calibration
  case words(SynonymFile.Kind)
  /// Further questions of tips that stand in other files.
  case questions
  /// Tips, with or without headings: all other files.
  case article

  /// The kind of a file by its name; folders before the name may be there or not.
  init(ofFileNamed path: String) {
    let name = path.split(separator: "/").last.map { String($0) } ?? ""
    switch name {
    case Calibration.fileName: self = .calibration
    case "synonyms.nl.txt": self = .words(.synonyms(.dutch))
    case "synonyms.en.txt": self = .words(.synonyms(.english))
    case "synonyms.en-nl.txt": self = .words(.translations)
    default:
      if name.lowercased() == "readme.md" {
        self = .guide
      } else if Self.questionEndings.contains(where: { name.hasSuffix($0) }) {
        self = .questions
      } else {
        self = .article
      }
    }
  }

  private static let questionEndings = [".vragen.md", ".questions.md"]
}
