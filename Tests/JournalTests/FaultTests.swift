import Foundation
import Journal
import Reflection
import SourceText
import TestSupport
import Testing

/// Every call to the system that the journal makes goes wrong in every way: each place in turn where
/// `RUGGESPRAAK_FAULTS` is `all`, and one in seven from a place that `RUGGESPRAAK_SEED` chooses otherwise.
@Suite("A disk that fails")
struct FaultTests {
  private static let plan = Plan(situation: "iemand roept", action: "adem ik uit")

  private static func entry(_ id: String) -> JournalEntry {
    JournalEntry(
      id: id, day: "2026-01-15", scriptID: "na-gesprek", language: .dutch,
      turns: [Transcript.Turn(stepID: "feiten", question: "Wat?", answer: "oud \(id)")], plan: plan)
  }

  private static func trail(_ count: Int) -> Trail {
    Trail(
      scriptID: "na-gesprek", language: .dutch,
      visits: (0..<count).map { index in
        Trail.Visit(
          stepID: "stap-\(index)",
          turn: Transcript.Turn(stepID: "stap-\(index)", question: "Wat?", answer: "nieuw \(index)")
        )
      }, openStepID: "stap-x", plan: nil)
  }

  /// What a person was told to be safe before something went wrong.
  private struct Told {
    /// The answers in the draft.
    var answers = 0
    var isKept = false
    var hasBegunKeeping = false
    var id = ""
    var errors: [JournalError] = []
  }

  /// A folder with two entries and the history of one question.
  private static func prepared() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let store = JournalStore(folder: "\(folder.path)/data/ruggespraak")
    for id in ["a", "b"] { try store.append(entry(id)) }
    try QuestionHistory(folder: "\(folder.path)/state").append("een vraag")
    return folder
  }

  /// A reflection of four answers that is kept, as the session does it.
  private static func reflect(in folder: String) -> Told {
    var told = Told()
    let data = "\(folder)/data/ruggespraak"
    let draft = DraftStore(data: data).begin(on: "2026-01-16")
    told.id = draft.id
    for count in 1...4 where told.errors.isEmpty {
      do throws(JournalError) {
        try draft.write(trail(count))
        told.answers = count
      } catch {
        told.errors.append(error)
      }
    }
    do throws(JournalError) {
      told.hasBegunKeeping = true
      try JournalStore(folder: data).append(
        JournalEntry(trail(4).transcript, id: draft.id, day: "2026-01-16", planOnly: false))
      told.isKept = true
      try draft.remove()
    } catch {
      told.errors.append(error)
    }
    return told
  }

  /// The places to try of `count`.
  private static func places(_ count: Int) -> [Int] {
    let environment = ProcessInfo.processInfo.environment
    if environment["RUGGESPRAAK_FAULTS"] == "all" { return Array(0..<count) }
    var random = SplitMix64(seed: environment["RUGGESPRAAK_SEED"].flatMap { UInt64($0) } ?? 1)
    return Array(stride(from: Int.random(in: 0..<7, using: &random), to: count, by: 7))
  }

  /// How many calls a piece of work makes where nothing goes wrong.
  private static func calls(_ work: (String) throws -> Void) throws -> Int {
    let folder = try prepared()
    let calls = FaultyFileCalls(.interrupted, at: Int.max, root: folder.path)
    try SystemFileCalls.$current.withValue(calls) { try work(folder.path) }
    return calls.count
  }

  private func expectClear(_ errors: [JournalError], _ folder: TemporaryFolder, _ note: Comment) {
    for error in errors {
      #expect(error.message.contains(folder.path), note)
      #expect(error.message.contains("; "), note)
      #expect(!error.message.contains("nieuw"), note)
    }
  }

  @Test(
    "loses no answer that was acknowledged, and the reflection goes on after it",
    arguments: FaultyFileCalls.Fault.allCases)
  func reflection(_ fault: FaultyFileCalls.Fault) throws {
    let count = try Self.calls { #expect(Self.reflect(in: $0).errors.isEmpty) }
    #expect(count >= 40)
    for place in Self.places(count) {
      let note: Comment = "\(fault) at call \(place) of \(count)"
      let folder = try Self.prepared()
      let calls = FaultyFileCalls(fault, at: place, root: folder.path)
      let told = SystemFileCalls.$current.withValue(calls) { Self.reflect(in: folder.path) }
      try calls.restart()
      if !fault.isFailure { #expect(told.errors.isEmpty && told.isKept, note) }
      expectClear(told.errors, folder, note)

      let data = "\(folder.path)/data/ruggespraak"
      let store = JournalStore(folder: data)
      let entries = try store.contents().entries
      #expect(entries.prefix(2) == [Self.entry("a"), Self.entry("b")], note)
      let kept = entries.count { $0.id == told.id }
      #expect(kept == 1 || !told.isKept, note)
      #expect(entries.count == 2 + kept, note)
      let drafts = try DraftStore(data: data).takeAll()
      if kept == 0 {
        #expect((drafts.first?.contents?.trail.visits.count ?? 0) >= told.answers, note)
      }
      // What is left is gone on with, and the journal takes more.
      let draft = drafts.first ?? DraftStore(data: data).begin(on: "2026-01-16")
      try draft.write(Self.trail(4))
      #expect(draft.contents?.trail == Self.trail(4), note)
      try draft.remove()
      try store.append(Self.entry("c"))
      #expect(try store.contents().entries.last == Self.entry("c"), note)
    }
  }

  @Test(
    "leaves the journal as it was, or without the entry that is deleted",
    arguments: FaultyFileCalls.Fault.allCases)
  func deletion(_ fault: FaultyFileCalls.Fault) throws {
    func delete(_ folder: String) throws -> Int {
      try JournalStore(folder: "\(folder)/data/ruggespraak").remove(
        on: "2026-01-16", because: .asked
      ) { $0.id == "a" }
    }
    let count = try Self.calls { _ = try delete($0) }
    for place in Self.places(count) {
      let note: Comment = "\(fault) at call \(place) of \(count)"
      let folder = try Self.prepared()
      let calls = FaultyFileCalls(fault, at: place, root: folder.path)
      var errors: [JournalError] = []
      SystemFileCalls.$current.withValue(calls) {
        do {
          _ = try delete(folder.path)
        } catch let error as JournalError {
          errors = [error]
        } catch {
          Issue.record(error, note)
        }
      }
      try calls.restart()
      expectClear(errors, folder, note)
      let store = JournalStore(folder: "\(folder.path)/data/ruggespraak")
      let contents = try store.contents()
      let ids = contents.entries.map(\.id)
      #expect(contents.damagedLines == 0, note)
      #expect(ids == ["b"] || ids == ["a", "b"] && !errors.isEmpty, note)
      _ = try delete(folder.path)
      #expect(try store.contents().entries.map(\.id) == ["b"], note)
      #expect(!folder.files.contains { $0.hasSuffix(".new") }, note)
    }
  }

  @Test("behind the last call takes back neither what was kept nor what was deleted")
  func acknowledged() throws {
    let folder = try Self.prepared()
    let store = JournalStore(folder: "\(folder.path)/data/ruggespraak")
    let calls = FaultyFileCalls(.powerCut, at: .max, root: folder.path)
    try SystemFileCalls.$current.withValue(calls) {
      try store.append(Self.entry("c"))
      #expect(try store.remove(on: "2026-01-16", because: .asked) { $0.id == "a" } == 1)
    }
    calls.cutPower()
    try calls.restart()
    #expect(try store.contents().entries.map(\.id) == ["b", "c"])
  }

  @Test(
    "costs the history at most the question of that moment",
    arguments: FaultyFileCalls.Fault.allCases)
  func history(_ fault: FaultyFileCalls.Fault) throws {
    func ask(_ folder: String) throws {
      try QuestionHistory(folder: "\(folder)/state").append("nog een vraag")
    }
    let count = try Self.calls(ask)
    for place in Self.places(count) {
      let note: Comment = "\(fault) at call \(place) of \(count)"
      let folder = try Self.prepared()
      let calls = FaultyFileCalls(fault, at: place, root: folder.path)
      var isTold = false
      SystemFileCalls.$current.withValue(calls) { isTold = (try? ask(folder.path)) != nil }
      try calls.restart()
      let questions = try QuestionHistory(folder: "\(folder.path)/state").questions()
      #expect(questions.first == "een vraag", note)
      #expect(!isTold || questions.last == "nog een vraag", note)
    }
  }

  @Test("with flipped bits costs the records that they are in, and no other")
  func flippedBits() throws {
    var random = SplitMix64(seed: 6)
    let folder = try Self.prepared()
    let path = "\(folder.path)/data/ruggespraak/journal"
    let store = JournalStore(folder: "\(folder.path)/data/ruggespraak")
    for index in 0..<18 { try store.append(Self.entry("e\(index)")) }
    let bytes = try #require(FileManager.default.contents(atPath: path)).map { $0 }
    let whole = try store.contents().entries
    for _ in 0..<2_000 {
      var changed = bytes
      let place = Int.random(in: changed.indices, using: &random)
      changed[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try Data(changed).write(to: URL(fileURLWithPath: path))
      let found = try store.contents().entries
      let line = bytes[..<place].count { $0 == 0x0A }
      // A flipped line end joins two lines.
      let lost = bytes[place] == 0x0A ? [line, line + 1] : [line]
      let expected = whole.indices.filter { !lost.contains($0) }.map { whole[$0] }
      #expect(expected.allSatisfy { found.contains($0) }, "bit of byte \(place)")
      // A checksum in capitals is the same one, and its record as good.
      #expect(found.allSatisfy { whole.contains($0) }, "bit of byte \(place)")
    }
  }
}
