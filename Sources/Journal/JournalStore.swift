/// The private journal: a file that only its owner can read, to which entries are added.
package struct JournalStore: Sendable {
  private let file: PrivateFile

  /// - Parameter folder: where the journal is or will be; made on the first entry.
  package init(folder: String) {
    file = PrivateFile(folder: folder, name: "journal")
  }

  /// Where the entries are.
  package var path: String { file.path }

  /// Everything that is in the journal.
  package struct Contents: Sendable {
    /// Oldest first.
    package let entries: [JournalEntry]
    /// How many lines could not be read; they are left as they are.
    package let damagedLines: Int
  }

  /// Reads the journal; an empty one where there is no file yet.
  package func contents() throws(JournalError) -> Contents {
    let bytes = try file.read() ?? []
    var entries: [JournalEntry] = []
    var damaged = 0
    for line in bytes.split(separator: 0x0A) {
      if let entry = JournalRecord.entry(from: line) {
        entries.append(entry)
      } else {
        damaged += 1
      }
    }
    return Contents(entries: entries, damagedLines: damaged)
  }

  /// Adds an entry and returns when it is safely on disk.
  package func append(_ entry: JournalEntry) throws(JournalError) {
    let line: [UInt8]
    do {
      line = try JournalRecord.line(for: entry)
    } catch {
      throw JournalError.notWritable(reason: "it can't be put into JSON")
    }
    try file.append(line)
  }
}
