import Reflection
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a line of the journal records.
///
/// Version 1 knew entries only, without an id or numbers. Everything of later versions than this one
/// is left alone, as a damaged line is.
enum JournalRecord: Hashable, Sendable {
  case entry(JournalEntry)
  case outcome(PlanOutcome)
  case deletion(Deletion)

  static let version = 2

  /// Reads a line without its line end; nil where it is damaged or of a later version.
  init?(_ line: ArraySlice<UInt8>) {
    guard let line = RecordLine(line), (1...Self.version).contains(line.version) else {
      return nil
    }
    let data = Data(line.json)
    let decoder = JSONDecoder()
    if line.version == 1 {
      // The line itself is the only thing that tells one old entry from another.
      let id = "1-\(line.json.count)-\(line.checksum)"
      guard let stored = try? decoder.decode(StoredEntry.self, from: data),
        let entry = stored.entry(id: id)
      else { return nil }
      self = .entry(entry)
      return
    }
    switch try? decoder.decode(Tag.self, from: data).kind {
    case .entry:
      guard let stored = try? decoder.decode(StoredEntry.self, from: data),
        let entry = stored.id.flatMap({ stored.entry(id: $0) })
      else { return nil }
      self = .entry(entry)
    case .outcome:
      guard let outcome = try? decoder.decode(StoredOutcome.self, from: data).outcome else {
        return nil
      }
      self = .outcome(outcome)
    case .deletion:
      guard let deletion = try? decoder.decode(StoredDeletion.self, from: data).deletion else {
        return nil
      }
      self = .deletion(deletion)
    case nil:
      return nil
    }
  }

  /// The record as a line, with its line end.
  func line() throws(JournalError) -> [UInt8] {
    switch self {
    case .entry(let entry): try Self.line(StoredEntry(entry))
    case .outcome(let outcome): try Self.line(StoredOutcome(outcome))
    case .deletion(let deletion): try Self.line(StoredDeletion(deletion))
    }
  }

  private static func line(_ stored: some Encodable) throws(JournalError) -> [UInt8] {
    try RecordLine(version: version, encoding: stored).bytes
  }

  enum Kind: String, Codable {
    case entry, outcome, deletion
  }

  private struct Tag: Decodable {
    let kind: Kind
  }
}

private struct StoredEntry: Codable {
  var kind: JournalRecord.Kind? = .entry
  var id: String?
  let day: String
  let script: String
  let language: String
  let turns: [StoredTurn]
  let plan: StoredPlan?

  init(_ entry: JournalEntry) {
    id = entry.id
    day = entry.day
    script = entry.scriptID
    language = entry.language.rawValue
    turns = entry.turns.map { StoredTurn($0) }
    plan = entry.plan.map { StoredPlan($0) }
  }

  func entry(id: String) -> JournalEntry? {
    guard let language = Language(rawValue: language) else { return nil }
    return JournalEntry(
      id: id, day: day, scriptID: script, language: language, turns: turns.map(\.turn),
      plan: plan?.plan)
  }
}

private struct StoredOutcome: Codable {
  var kind: JournalRecord.Kind? = .outcome
  let entry: String
  let day: String
  let occurred: Bool?
  let done: String?
  let helped: String?
  let decision: String?
  let action: String?

  init(_ outcome: PlanOutcome) {
    entry = outcome.entryID
    day = outcome.day
    occurred = outcome.occurred
    done = outcome.done?.rawValue
    helped = outcome.helped?.rawValue
    decision = outcome.decision?.rawValue
    action = outcome.action
  }

  var outcome: PlanOutcome {
    PlanOutcome(
      entryID: entry, day: day, occurred: occurred,
      done: done.flatMap { PlanOutcome.Degree(rawValue: $0) },
      helped: helped.flatMap { PlanOutcome.Degree(rawValue: $0) },
      decision: decision.flatMap { PlanOutcome.Decision(rawValue: $0) }, action: action)
  }
}

private struct StoredDeletion: Codable {
  var kind: JournalRecord.Kind? = .deletion
  let day: String
  let count: Int
  let reason: String

  init(_ deletion: Deletion) {
    day = deletion.day
    count = deletion.count
    reason = deletion.reason.rawValue
  }

  var deletion: Deletion? {
    Deletion.Reason(rawValue: reason).map { Deletion(day: day, count: count, reason: $0) }
  }
}
