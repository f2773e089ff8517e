import Foundation
import Journal
import Reflection
import SourceText
import TestSupport
import Testing

@Suite("The journal")
struct JournalStoreTests {
  private let folder: TemporaryFolder
  private var store: JournalStore { JournalStore(folder: "\(folder.path)/data/ruggespraak") }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func entry(_ answer: String, plan: Plan? = nil) -> JournalEntry {
    JournalEntry(
      id: "id-\(answer)", day: "2026-01-15", scriptID: "na-gesprek", language: .dutch,
      turns: [Transcript.Turn(stepID: "feiten", question: "Wat gebeurde er?", answer: answer)],
      plan: plan)
  }

  @Test("gives back what was written, oldest first")
  func roundTrip() throws {
    let entries = [
      entry("hij riep\nen riep \"nog\" eens: één 🙂"),
      entry("", plan: Plan(situation: "iemand roept", action: "haal ik adem")),
    ]
    for entry in entries { try store.append(entry) }
    let contents = try store.contents()
    #expect(contents.entries == entries)
    #expect(contents.damagedLines == 0)
  }

  @Test("is empty before the first entry, and makes nothing by being read")
  func empty() throws {
    #expect(try store.contents().entries.isEmpty)
    #expect(try store.remove(on: "2026-01-03", because: .asked) { _ in true } == 0)
    #expect(try store.removeAll() == 0)
    #expect(folder.files.isEmpty)
  }

  @Test("takes rights away from others where they had some")
  func tightens() throws {
    try store.append(entry("een"))
    let path = "\(folder.path)/data/ruggespraak"
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: "\(path)/journal")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try store.append(entry("twee"))
    #expect(try folder.mode(of: "data/ruggespraak/journal") == 0o600)
    #expect(try folder.mode(of: "data/ruggespraak") == 0o700)
    #expect(try store.contents().entries.count == 2)
  }

  @Test("is not written through a symbolic link")
  func symbolicLink() throws {
    let path = "\(folder.path)/data/ruggespraak"
    try folder.write("", to: "elsewhere")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/journal", withDestinationPath: "\(folder.path)/elsewhere")
    let journal = "\(path)/journal"
    #expect(throws: JournalError.failed(action: "write to", path: journal, cause: .notAFile)) {
      try store.append(entry("geheim"))
    }
    #expect(throws: JournalError.failed(action: "read", path: journal, cause: .notAFile)) {
      _ = try store.contents()
    }
    #expect(try folder.text(of: "elsewhere").isEmpty)
  }

  @Test("keeps every whole entry when the end of the file is lost, wherever it was cut")
  func tornEnd() throws {
    let entries = (1...3).map { entry("antwoord \($0)") }
    for entry in entries { try store.append(entry) }
    let name = "data/ruggespraak/journal"
    let bytes = Array(try folder.text(of: name).utf8)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    for length in 0...bytes.count {
      try Data(bytes[..<length]).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
      let whole = ends.count { $0 < length } + (ends.contains(length) ? 1 : 0)
      #expect(try store.contents().entries == Array(entries.prefix(whole)), "cut at \(length)")
    }
  }

  @Test("goes on after a torn end without touching it")
  func appendAfterTornEnd() throws {
    try store.append(entry("een"))
    let name = "data/ruggespraak/journal"
    let torn = try folder.text(of: name) + "1 99 abc {\"day\""
    try folder.write(torn, to: name)
    try store.append(entry("twee"))
    let contents = try store.contents()
    #expect(contents.entries == [entry("een"), entry("twee")])
    #expect(contents.damagedLines == 1)
    #expect(try folder.text(of: name).hasPrefix(torn))
  }

  @Test("never reads a changed byte as an answer")
  func flippedBytes() throws {
    try store.append(entry("antwoord"))
    let name = "data/ruggespraak/journal"
    let bytes = Array(try folder.text(of: name).utf8)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x01
      try Data(changed).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
      for found in try store.contents().entries { #expect(found == entry("antwoord")) }
    }
  }

  @Test("takes the entries of several windows at once")
  func severalWriters() async throws {
    let path = "\(folder.path)/data/ruggespraak"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          for number in 0..<25 {
            try JournalStore(folder: path).append(
              JournalEntry(
                id: "", day: "2026-01-15", scriptID: "\(writer)-\(number)", language: .dutch,
                turns: [],
                plan: nil))
          }
        }
      }
      try await group.waitForAll()
    }
    let names = try store.contents().entries.map(\.scriptID)
    #expect(names.count == 100)
    #expect(Set(names).count == 100)
  }

  /// Eight at 250 records each, where `RUGGESPRAAK_RECORDS` is 250.
  @Test("loses no entry of eight processes at once")
  func severalProcesses() throws {
    let count = TestSize.records
    let probe = try TerminalProgram.path(ofBuilt: "JournalProbe")
    let processes = try (0..<8).map { number in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: probe)
      process.arguments = ["\(folder.path)/data/ruggespraak", "p\(number)", String(count)]
      try process.run()
      return process
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let contents = try store.contents()
    #expect(contents.damagedLines == 0)
    #expect(contents.entries.count == 8 * count)
    #expect(Set(contents.entries.map(\.id)).count == 8 * count)
    for number in 0..<8 {
      let own = contents.entries.map(\.id).filter { $0.hasPrefix("p\(number)-") }
      #expect(own == (0..<count).map { "p\(number)-\($0)" })
    }
  }

  @Test("says why it can't be written")
  func failure() throws {
    try folder.write("", to: "file")
    let store = JournalStore(folder: "\(folder.path)/file/ruggespraak")
    #expect(throws: JournalError.self) { try store.append(entry("een")) }
  }
}

@Suite("The history of questions")
struct QuestionHistoryTests {
  @Test("gives back the questions in order, each on one line")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let history = QuestionHistory(folder: "\(folder.path)/state")
    #expect(try history.questions().isEmpty)
    try history.append("klant is boos")
    try history.append("eerste regel\ntweede regel")
    try history.append(" niet bewaren")
    #expect(try history.questions() == ["klant is boos", "eerste regel tweede regel"])
    #expect(try folder.mode(of: "state/history") == 0o600)
    #expect(try folder.mode(of: "state") == 0o700)
  }

  @Test("offers the last thousand")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write((1...1200).map { "vraag \($0)\n" }.joined(), to: "history")
    let questions = try QuestionHistory(folder: folder.path).questions()
    #expect(questions.count == 1000)
    #expect(questions.last == "vraag 1200")
  }
}
