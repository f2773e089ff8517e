/// The private journal: a file that only its owner can read, to which records are added.
package struct JournalStore: Sendable {
  private let file: PrivateFile

  /// - Parameter folder: where the journal is or will be; made on the first entry.
  package init(folder: String) {
    file = PrivateFile(folder: folder, name: "journal")
  }

  /// Where the entries are.
  package var path: String { file.path }

  /// Reads the journal; an empty one where there is no file yet.
  package func contents() throws(JournalError) -> JournalContents {
    JournalContents(try file.read() ?? [])
  }

  /// Adds an entry and returns when it is safely on disk.
  package func append(_ entry: JournalEntry) throws(JournalError) {
    try file.append(JournalRecord.entry(entry).line())
  }

  /// Adds what became of a plan and returns when it is safely on disk.
  package func append(_ outcome: PlanOutcome) throws(JournalError) {
    try file.append(JournalRecord.outcome(outcome).line())
  }

  /// Takes the entries for which `isUnwanted` holds out of the file, with what was told about their
  /// plans, and notes how many there were.
  ///
  /// Damaged lines stay as they are.
  /// - Returns: how many entries are gone.
  package func remove(
    on day: String, because reason: Deletion.Reason, where isUnwanted: (JournalEntry) -> Bool
  ) throws(JournalError) -> Int {
    guard try contents().entries.contains(where: isUnwanted) else { return 0 }
    var count = 0
    try file.rewrite { (bytes) throws(JournalError) in
      let gone = JournalContents(bytes).entries.filter(isUnwanted)
      count = gone.count
      guard count > 0 else { return nil }
      let ids = Set(gone.map(\.id))
      let rest = Self.lines(of: bytes) { record in
        switch record {
        case .entry(let entry): !ids.contains(entry.id)
        case .outcome(let outcome): !ids.contains(outcome.entryID)
        case .deletion, nil: true
        }
      }
      let note = Deletion(day: day, count: count, reason: reason)
      // A torn line at the end keeps its bytes, and gets the line end that it lacks.
      let separator: [UInt8] = rest.last.map { $0 == 0x0A } ?? true ? [] : [0x0A]
      return try rest + separator + JournalRecord.deletion(note).line()
    }
    return count
  }

  /// Takes every record out of the file; damaged lines stay as they are.
  ///
  /// - Returns: how many entries are gone.
  package func removeAll() throws(JournalError) -> Int {
    var count = 0
    guard try file.read() != nil else { return 0 }
    try file.rewrite { (bytes) throws(JournalError) in
      count = JournalContents(bytes).entries.count
      return Self.lines(of: bytes) { $0 == nil }
    }
    return count
  }

  /// The lines of a file whose records are wanted, each with its line end.
  private static func lines(
    of bytes: [UInt8], where isWanted: (JournalRecord?) -> Bool
  ) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      let next = min(end + 1, rest.endIndex)
      if isWanted(JournalRecord(rest[..<end])) { kept += rest[..<next] }
      rest = rest[next...]
    }
    return kept
  }
}
