/// The folder of the reflections that aren't finished.
package struct DraftStore: Sendable {
  private let folder: PrivateFolder

  /// - Parameter data: the folder of the journal; the drafts are in one below it.
  package init(data: String) {
    folder = PrivateFolder(path: "\(data)/drafts")
  }

  /// A new draft, of which nothing is on disk yet.
  package func begin(on day: String) -> Draft {
    Draft(in: folder, day: day)
  }

  /// The drafts that no window has, last written first; they are this window's as long as the
  /// values live.
  ///
  /// A file without one whole line is what a crash left of the first answer, and is removed.
  package func takeAll() throws(JournalError) -> [Draft] {
    let found = try claimAll()
    for draft in found where draft.isBeforeFirstLine { try draft.remove() }
    return found.filter { $0.contents != nil }.sorted {
      ($1.modified, $1.id) < ($0.modified, $0.id)
    }
  }

  /// Removes every draft that no window has, readable or not.
  ///
  /// - Returns: how many there were.
  package func removeAll() throws(JournalError) -> Int {
    let found = try claimAll()
    for draft in found { try draft.remove() }
    return found.count
  }

  private func claimAll() throws(JournalError) -> [Draft] {
    // Other files, such as the lock, are no drafts.
    let names = try folder.names().filter(RecordID.isOne).sorted()
    guard !names.isEmpty else { return [] }
    return try folder.withLock { () throws(JournalError) in
      var drafts: [Draft] = []
      for name in names {
        if let draft = try Draft(name, in: folder) { drafts.append(draft) }
      }
      return drafts
    }
  }
}
