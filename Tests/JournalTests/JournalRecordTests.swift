import Foundation
import Journal
import Reflection
import SourceText
import TestSupport
import Testing

@Suite("The records of the journal")
struct JournalRecordTests {
  private static let name = "journal"
  private let folder: TemporaryFolder
  private var store: JournalStore { JournalStore(folder: folder.path) }

  /// A line as version 1 of the format wrote it.
  private static let oldLine =
    "1 193 2ddd5838 {\"day\":\"2025-12-01\",\"language\":\"nl\",\"plan\":{\"action\":\"adem ik uit\","
    + "\"situation\":\"iemand roept\"},\"script\":\"na-gesprek\",\"turns\":[{\"answer\":\"7\","
    + "\"question\":\"Hoe gespannen?\",\"step\":\"spanning-voor\"}]}\n"

  init() throws {
    folder = try TemporaryFolder()
  }

  private func entry(_ id: String, day: String = "2026-01-15", plan: Plan? = nil) -> JournalEntry {
    JournalEntry(
      id: id, day: day, scriptID: "na-gesprek", language: .dutch,
      turns: [
        Transcript.Turn(stepID: "bewust", question: "Gekozen?", answer: "Deels", number: 2)
      ], plan: plan)
  }

  private func put(_ bytes: some Collection<UInt8>) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(Self.name)"))
  }

  private let plan = Plan(situation: "iemand roept", action: "adem ik uit")

  @Test("still load when the first version wrote them")
  func oldVersion() throws {
    try folder.write(Self.oldLine, to: Self.name)
    let contents = try store.contents()
    #expect(contents.damagedLines == 0)
    #expect(contents.entries.first?.turn("spanning-voor")?.answer == "7")
    #expect(contents.entries.first?.plan == plan)

    let outcome = PlanOutcome(
      entryID: try #require(contents.entries.first?.id), day: "2026-01-02", decision: .keep)
    try store.append(outcome)
    #expect(try store.contents().plans.first?.outcomes == [outcome])
    #expect(try store.remove(on: "2026-01-03", because: .asked) { _ in true } == 1)
    #expect(try store.contents().outcomes.isEmpty)
  }

  @Test("of a later version are left alone")
  func laterVersion() throws {
    let later = "3" + Self.oldLine.dropFirst()
    try folder.write(later, to: Self.name)
    #expect(try store.contents().damagedLines == 1)
    _ = try store.removeAll()
    #expect(try folder.text(of: Self.name) == later)
  }

  @Test("keep the last thing that was told about a plan on a day")
  func outcomes() throws {
    try store.append(entry("a", plan: plan))
    var outcome = PlanOutcome(entryID: "a", day: "2026-01-16", occurred: true)
    try store.append(outcome)
    outcome.done = .partly
    try store.append(outcome)
    outcome.decision = .adapt
    outcome.action = "tel ik tot tien"
    try store.append(outcome)
    let contents = try store.contents()
    #expect(contents.outcomes == [outcome])
    #expect(
      contents.plans.first?.plan == Plan(situation: "iemand roept", action: "tel ik tot tien"))
  }

  @Test("ask about the newest plan that was not dropped, once a day")
  func planToFollow() throws {
    #expect(try store.contents().planToFollow(on: "2026-01-16") == nil)
    try store.append(entry("a", plan: plan))
    try store.append(entry("b", plan: plan))
    try store.append(entry("c"))
    func asked() throws -> String? {
      try store.contents().planToFollow(on: "2026-01-16")?.entryID
    }
    #expect(try asked() == "b")
    try store.append(PlanOutcome(entryID: "b", day: "2026-01-15", decision: .drop))
    #expect(try asked() == "a")
    try store.append(PlanOutcome(entryID: "a", day: "2026-01-15", occurred: false))
    #expect(try asked() == "a")
    #expect(try store.contents().plans.first?.missedInARow == 1)
    try store.append(PlanOutcome(entryID: "a", day: "2026-01-16"))
    #expect(try asked() == nil)
  }

  @Test("that are deleted are gone from the file, and damaged lines stay")
  func removal() throws {
    try store.append(entry("geheim", plan: plan))
    try store.append(PlanOutcome(entryID: "geheim", day: "2026-01-16", action: "ook geheim"))
    try store.append(entry("blijft"))
    let torn = "2 99 abc {\"day\""
    try folder.write(try folder.text(of: Self.name) + torn, to: Self.name)
    #expect(try store.remove(on: "2026-02-01", because: .asked) { $0.id == "geheim" } == 1)
    let text = try folder.text(of: Self.name)
    #expect(!text.contains("geheim"))
    #expect(text.contains(torn + "\n"))
    #expect(folder.files == [".lock", "journal"])
    #expect(try folder.mode(of: Self.name) == 0o600)
    let contents = try store.contents()
    #expect(contents.entries == [entry("blijft")])
    #expect(contents.damagedLines == 1)
    #expect(contents.deletions == [Deletion(day: "2026-02-01", count: 1, reason: .asked)])

    #expect(try store.remove(on: "2026-02-01", because: .asked) { $0.id == "geheim" } == 0)
    #expect(try folder.text(of: Self.name) == text)
    #expect(try store.removeAll() == 1)
    #expect(try folder.text(of: Self.name) == torn + "\n")
  }

  @Test("survive a cut at every byte, and the next one is written after it")
  func everyByte() throws {
    try folder.write(Self.oldLine, to: Self.name)
    try store.append(entry("a", plan: plan))
    try store.append(PlanOutcome(entryID: "a", day: "2026-01-16", occurred: true))
    _ = try store.remove(on: "2026-02-01", because: .age) { $0.day < "2026" }
    try store.append(entry("b"))
    let bytes = Array(try folder.text(of: Self.name).utf8)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(ends.count == 4)
    for length in 0...bytes.count {
      try put(bytes[..<length])
      let whole = ends.count { $0 <= length }
      try store.append(entry("na"))
      let contents = try store.contents()
      let found = contents.entries.count + contents.outcomes.count + contents.deletions.count
      #expect(found == whole + 1, "cut at \(length)")
      #expect(contents.entries.last == entry("na"))
      #expect(Array(try folder.text(of: Self.name).utf8).starts(with: bytes[..<length]))
    }
  }

  @Test("are written to files of one's own choice for their owner only", arguments: [true, false])
  func document(_ exists: Bool) throws {
    let path = "\(folder.path)/uit.md"
    if exists {
      try folder.write("oud", to: "uit.md")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    }
    try PrivateDocument.write("nieuw", to: path)
    #expect(try folder.text(of: "uit.md") == "nieuw")
    #expect(try folder.mode(of: "uit.md") == 0o600)
    #expect(folder.files == ["uit.md"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: path)
    #expect(throws: JournalError.self) { try PrivateDocument.write("x", to: "\(folder.path)/link") }
    // A pipe of its own: a program that is wrong must not replace a device of the system.
    #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
    #expect(throws: JournalError.self) { try PrivateDocument.write("x", to: "\(folder.path)/pipe") }
    #expect(throws: JournalError.self) { try PrivateDocument.write("x", to: "\(path)/x") }
  }
}

@Suite("How long something is kept")
struct KeepDaysTests {
  @Test("is for ever until a number of days is set, and again after off")
  func setting() throws {
    let folder = try TemporaryFolder()
    let keepDays = KeepDays(folder: folder.path)
    #expect(try keepDays.days() == nil)
    try keepDays.set(30)
    #expect(try keepDays.days() == 30)
    #expect(try folder.mode(of: "keep-days") == 0o600)
    try keepDays.set(nil)
    #expect(try keepDays.days() == nil)
    for text in ["", "0\n", "-3\n", "dertig\n", "99999999\n"] {
      try folder.write(text, to: "keep-days")
      #expect(try keepDays.days() == nil, "\(text)")
    }
  }

  @Test(
    "counts days over months and leap years",
    arguments: [
      ("2026-01-15", "2026-02-14", 30, false), ("2026-01-15", "2026-02-15", 30, true),
      ("2024-02-28", "2024-03-01", 2, false), ("2023-02-28", "2023-03-01", 1, false),
      ("2023-12-31", "2024-01-01", 1, false), ("2024-01-01", "2025-01-01", 365, true),
      ("2026-05-01", "2026-01-01", 1, false), ("gisteren", "2026-01-01", 1, false),
      ("2026-01-01", "2026-13-01", 1, false),
    ] as [(String, String, Int, Bool)])
  func age(_ day: String, _ today: String, _ days: Int, _ isOver: Bool) {
    #expect(KeepDays.isOver(days, for: day, on: today) == isOver)
  }
}
