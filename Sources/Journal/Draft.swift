package import Reflection
import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file of a reflection that isn't finished: after each answer, a line with how far it came.
///
/// The last whole line counts. As long as the value lives no other window can take the draft over.
package final class Draft {
  /// What a draft holds.
  package struct Contents: Hashable, Sendable {
    /// The day it was begun, as `2026-01-15`.
    package let day: String
    package let trail: Trail
  }

  /// The id that the entry in the journal will have.
  package let id: String
  /// The last thing that was written; nil before that.
  package private(set) var contents: Contents?

  private let folder: PrivateFolder
  private let day: String
  private var file: OpenFile?

  /// A draft of which nothing is on disk until something is written.
  init(in folder: PrivateFolder, day: String) {
    id = RecordID.random()
    self.folder = folder
    self.day = day
  }

  /// Takes a draft over; nil where another window has it, or it is gone.
  init?(_ id: String, in folder: PrivateFolder) throws(JournalError) {
    let path = "\(folder.path)/\(id)"
    guard let file = try OpenFile(existing: path, flags: O_RDWR | O_APPEND), file.claim() else {
      return nil
    }
    self.id = id
    self.folder = folder
    let bytes = try file.readAll()
    contents = bytes.split(separator: 0x0A).reversed().lazy.compactMap(Self.contents).first
    day = contents?.day ?? ""
    isBeforeFirstLine = contents == nil && !bytes.contains(0x0A)
    modified = try file.modified()
    self.file = consume file
  }

  /// Whether not one line was finished, so that nobody was told that it was kept.
  private(set) var isBeforeFirstLine = false
  /// When it was last written, in nanoseconds.
  private(set) var modified = 0

  private var path: String { "\(folder.path)/\(id)" }

  /// Whether there is a file.
  package var isOnDisk: Bool { file != nil }

  /// Writes how far the reflection came, and returns when that is on disk.
  ///
  /// A trail without a single answer makes no file.
  package func write(_ trail: Trail) throws(JournalError) {
    guard isOnDisk || !trail.transcript.isEmpty else { return }
    if !isOnDisk { try create() }
    let line = try RecordLine(version: Self.version, encoding: Stored(day, trail))
    try file?.append(line.bytes)
    contents = Contents(day: day, trail: trail)
  }

  /// Removes the file, where there is one.
  package func remove() throws(JournalError) {
    guard isOnDisk else { return }
    let calls = SystemFileCalls.current
    guard uninterrupted({ calls.removeFile(path) }) == 0 || errno == ENOENT else {
      throw JournalError("remove", path, code: errno)
    }
    file = nil
    contents = nil
    try folder.synchronise()
  }

  private func create() throws(JournalError) {
    try folder.make()
    // Under the lock no other window looks at a file that isn't claimed yet.
    file = try folder.withLock { () throws(JournalError) in
      let file = try OpenFile(creating: path, flags: O_RDWR | O_APPEND | O_EXCL)
      _ = file.claim()
      try folder.synchronise()
      return file
    }
  }

  private static let version = 1

  private static func contents(of line: ArraySlice<UInt8>) -> Contents? {
    guard let line = RecordLine(line), line.version == version,
      let stored = try? JSONDecoder().decode(Stored.self, from: Data(line.json)),
      let trail = stored.trail
    else { return nil }
    return Contents(day: stored.day, trail: trail)
  }

  private struct Stored: Codable {
    struct Visit: Codable {
      let step: String
      let turn: StoredTurn?
    }
    let day: String
    let script: String
    let language: String
    let visits: [Visit]
    let open: String?
    let plan: StoredPlan?

    init(_ day: String, _ trail: Trail) {
      self.day = day
      script = trail.scriptID
      language = trail.language.rawValue
      visits = trail.visits.map { Visit(step: $0.stepID, turn: $0.turn.map { StoredTurn($0) }) }
      open = trail.openStepID
      plan = trail.plan.map { StoredPlan($0) }
    }

    var trail: Trail? {
      guard let language = Language(rawValue: language) else { return nil }
      return Trail(
        scriptID: script, language: language,
        visits: visits.map { Trail.Visit(stepID: $0.step, turn: $0.turn?.turn) },
        openStepID: open, plan: plan?.plan)
    }
  }
}
