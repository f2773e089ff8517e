import Foundation
import Journal
import Reflection
import SourceText
import TestSupport
import Testing

@Suite("A draft")
struct DraftTests {
  private let folder: TemporaryFolder
  private var store: DraftStore { DraftStore(data: "\(folder.path)/data") }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func trail(_ answers: [String], plan: Plan? = nil) -> Trail {
    let visits = answers.enumerated().map { index, answer in
      Trail.Visit(
        stepID: "stap-\(index)",
        turn: answer.isEmpty
          ? nil
          : Transcript.Turn(
            stepID: "stap-\(index)", question: "Wat?", answer: answer, number: index))
    }
    return Trail(
      scriptID: "na-gesprek", language: .dutch, visits: visits, openStepID: "stap-x", plan: plan)
  }

  private var files: [String] { folder.files.filter { !$0.hasSuffix(".lock") } }

  @Test("gives back the last thing written, to the window that takes it over")
  func roundTrip() throws {
    // Its words must not be taken for those of an answer once more.
    let plan = Plan(situation: "wanneer iemand roept", action: "ik adem uit")
    var draft: Draft? = store.begin(on: "2026-01-15")
    let id = draft?.id
    try draft?.write(trail(["", "een"]))
    try draft?.write(trail(["", "een", "twee\nregels"], plan: plan))
    draft = nil
    let found = try #require(try store.takeAll().first)
    #expect(found.id == id)
    #expect(found.contents?.day == "2026-01-15")
    #expect(found.contents?.trail == trail(["", "een", "twee\nregels"], plan: plan))
    try found.write(trail(["", "een"]))
    #expect(found.contents?.trail == trail(["", "een"]))
    try found.remove()
    #expect(files.isEmpty)
    #expect(try store.takeAll().isEmpty)
  }

  @Test("isn't made before there is an answer to keep")
  func nothingToKeep() throws {
    let draft = store.begin(on: "2026-01-15")
    try draft.write(trail([]))
    try draft.write(trail(["", ""]))
    #expect(!draft.isOnDisk)
    #expect(folder.files.isEmpty)
    try draft.remove()
  }

  @Test("isn't passed over where the folder can't be read")
  func unreadableFolder() throws {
    let path = "\(folder.path)/data/drafts"
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/data", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
    let expected = JournalError.failed(action: "read", path: path, cause: .notAFile)
    #expect(throws: expected) { try store.takeAll() }
    #expect(throws: expected) { try store.removeAll() }
  }

  @Test("can be read by its owner only")
  func modes() throws {
    let draft = store.begin(on: "2026-01-15")
    try draft.write(trail(["een"]))
    #expect(try folder.mode(of: "data/drafts") == 0o700)
    #expect(try folder.mode(of: "data") == 0o700)
    for file in folder.files { #expect(try folder.mode(of: file) == 0o600) }
  }

  @Test("isn't taken over as long as another window has it")
  func claimed() throws {
    let mine = store.begin(on: "2026-01-15")
    try mine.write(trail(["een"]))
    #expect(try store.takeAll().isEmpty)
    #expect(try store.removeAll() == 0)
    try mine.write(trail(["een", "twee"]))
    #expect(files.count == 1)
  }

  @Test("is one of several, the last written first")
  func several() throws {
    for name in ["a", "b", "c"] {
      try store.begin(on: "2026-01-15").write(trail([name]))
      usleep(20_000)
    }
    let found = try store.takeAll().compactMap { $0.contents?.trail.transcript.turns.first?.answer }
    #expect(found == ["c", "b", "a"])
  }

  @Test("gives the last whole line when its end is lost, wherever it was cut")
  func everyByte() throws {
    let trails = [trail(["een"]), trail(["een", "twee"]), trail(["een", "twee", "drie"])]
    let draft = store.begin(on: "2026-01-15")
    for trail in trails { try draft.write(trail) }
    let name = "data/drafts/\(draft.id)"
    let bytes = Array(try folder.text(of: name).utf8)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    try draft.remove()
    for length in 0...bytes.count {
      try Data(bytes[..<length]).write(to: URL(fileURLWithPath: "\(folder.path)/\(name)"))
      // A line without its line end is whole too.
      let whole = ends.count { $0 <= length }
      let found = try store.takeAll()
      #expect(found.first?.contents?.trail == (whole > 0 ? trails[whole - 1] : nil))
      // What was never told to be kept is removed; the rest can be gone on with.
      #expect(files.isEmpty == (whole == 0))
      guard let taken = found.first else { continue }
      try taken.write(trail(["verder"]))
      #expect(taken.contents?.trail == trail(["verder"]))
      try taken.remove()
    }
  }

  @Test("that can't be read is neither offered nor removed")
  func damaged() throws {
    let name = "data/drafts/0123456789abcdef"
    try folder.write("1 5 abc onzin\n", to: name)
    #expect(try store.takeAll().isEmpty)
    #expect(try folder.text(of: name) == "1 5 abc onzin\n")
    try folder.write("geen kladje", to: "data/drafts/notities.txt")
    #expect(try store.removeAll() == 1)
    #expect(files == ["data/drafts/notities.txt"])
  }
}
