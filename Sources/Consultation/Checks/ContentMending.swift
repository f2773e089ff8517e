import Knowledge
import SourceText

/// Puts the harmless faults of all files in folders right.
struct ContentMending {
  /// What was put right, a line each, in the order of the files.
  private(set) var notes: [String] = []

  /// Mends the files of the knowledge folders, then those of the prompts.
  init(knowledge: [String], prompts: String, tips: [Tip]) throws(Workbench.Failure) {
    var ids = ProposedIDs(besides: Set(tips.map(\.id)))
    for path in knowledge where SourceFolder(path).exists {
      try mend(path, ["md", "txt", "tsv"], addsIDs: true, ids: &ids)
    }
    // A step's id must be that of its translation, which only a person can tell.
    try mend(prompts, ["md"], addsIDs: false, ids: &ids)
  }

  private mutating func mend(
    _ folder: String, _ endings: [String], addsIDs: Bool, ids: inout ProposedIDs
  ) throws(Workbench.Failure) {
    for name in SourceFolder(folder).files(withExtensions: endings) {
      let path = "\(folder)/\(name)"
      guard case .success(let bytes) = FileBytes.read(path, limit: SourceFile.maximumSize) else {
        continue
      }
      let mended = MendedFile(
        name: name, bytes: bytes, addsIDs: addsIDs && MendedFile.holdsTips(name), ids: &ids)
      guard !mended.notes.isEmpty else { continue }
      try WholeFile.replace(path, with: mended.bytes)
      notes += mended.notes
    }
  }
}
