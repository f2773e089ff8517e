import Reflection
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A journal entry as a line of the journal file.
///
///     1 <length> <checksum> <json>
///
/// The format's version, the JSON's length in bytes, its CRC-32 in hexadecimal, and the JSON itself
/// without line ends. A line whose length or checksum doesn't fit was cut off or damaged.
enum JournalRecord {
  static let version = 1

  private struct Stored: Codable {
    struct Turn: Codable {
      let step: String
      let question: String
      let answer: String
    }
    struct Plan: Codable {
      let situation: String
      let action: String
    }
    let day: String
    let script: String
    let language: String
    let turns: [Turn]
    let plan: Plan?
  }

  /// The line of an entry, with its line end.
  static func line(for entry: JournalEntry) throws -> [UInt8] {
    let stored = Stored(
      day: entry.day, script: entry.scriptID, language: entry.language.rawValue,
      turns: entry.turns.map {
        Stored.Turn(step: $0.stepID, question: $0.question, answer: $0.answer)
      },
      plan: entry.plan.map { Stored.Plan(situation: $0.situation, action: $0.action) })
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let json = [UInt8](try encoder.encode(stored))
    let head = "\(version) \(json.count) \(String(CRC32.checksum(of: json), radix: 16)) "
    return Array(head.utf8) + json + [0x0A]
  }

  /// The entry of a line without its line end; nil where the line is damaged or of a later version.
  static func entry(from line: ArraySlice<UInt8>) -> JournalEntry? {
    let parts = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4,
      Int(String(decoding: parts[0], as: UTF8.self)) == version,
      Int(String(decoding: parts[1], as: UTF8.self)) == parts[3].count,
      UInt32(String(decoding: parts[2], as: UTF8.self), radix: 16)
        == CRC32.checksum(of: parts[3]),
      let stored = try? JSONDecoder().decode(Stored.self, from: Data(parts[3])),
      let language = Language(rawValue: stored.language)
    else { return nil }
    return JournalEntry(
      day: stored.day, scriptID: stored.script, language: language,
      turns: stored.turns.map {
        Transcript.Turn(stepID: $0.step, question: $0.question, answer: $0.answer)
      },
      plan: stored.plan.map { Plan(situation: $0.situation, action: $0.action) })
  }
}
