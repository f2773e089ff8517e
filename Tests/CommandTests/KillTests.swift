import Foundation
import TestSupport
import Testing

/// A reflection that is killed while it runs; 200 times where `RUGGESPRAAK_KILLS` is 200.
@Suite("A reflection that is killed", .serialized)
struct KillTests {
  private static let replies = ShortScript.replies
  private static let prompt = "antwoord>"

  private let prompts: TemporaryFolder
  private let arguments: [String]

  init() throws {
    prompts = try TemporaryFolder()
    arguments = ["reflect", "--language", "nl", "--prompts", try ShortScript.install(in: prompts)]
  }

  @Test("has lost no answer that was acknowledged, and goes on where it stopped")
  func killed() throws {
    var random = SplitMix64(seed: 5)
    var early = 0
    var late = 0
    for round in 0..<TestSize.kills {
      let home = try TemporaryFolder()
      let count = Int.random(in: 0..<Self.replies.count, using: &random)
      let program = try PipedProgram(arguments, home: home)
      for reply in Self.replies[..<count] {
        try program.wait(for: Self.prompt)
        program.type(reply)
      }
      // The question that is open now acknowledges all answers before it.
      try program.wait(for: Self.prompt)
      program.type(Self.replies[count])
      // Most of what happens to an answer happens in the first half of a millisecond.
      let longest = [1, 300, 600, 6_000].randomElement(using: &random) ?? 1
      let delay = UInt32.random(in: 0..<UInt32(longest), using: &random)
      if delay > 0 { usleep(delay) }
      program.kill()
      if try isWritten(after: count, home) { late += 1 } else { early += 1 }
      try finish(home, after: count, "round \(round), killed at reply \(count + 1)")
    }
    // The kills must come on both sides of the moment at which an answer is on disk.
    if TestSize.kills >= 100 { #expect(min(early, late) >= 10, "\(early) early, \(late) late") }
  }

  /// Whether the answer after `count` others is on disk.
  private func isWritten(after count: Int, _ home: TemporaryFolder) throws -> Bool {
    guard try entries(home).isEmpty else { return true }
    let name = home.files.first { $0.contains("/drafts/") && !$0.hasSuffix(".lock") }
    guard let name else { return false }
    let lines = try home.text(of: name).components(separatedBy: "\n").dropLast()
    // The gate's answer makes no line.
    return lines.count == count
  }

  @Test("leaves the whole journal, old or new, when the deleting of an entry is killed")
  func killedWhileDeleting() throws {
    var random = SplitMix64(seed: 7)
    var early = 0
    var late = 0
    let home = try TemporaryFolder()
    let before = try Repository.text(of: "Tests/CommandTests/Fixtures/journal")
    let others = before.components(separatedBy: "\n").filter { line in
      !line.isEmpty && !line.contains("0000000000000002")
    }
    for round in 0..<TestSize.kills {
      try home.write(before, to: ".local/share/ruggespraak/journal")
      let program = try PipedProgram(["journal", "delete", "4", "--yes"], home: home)
      usleep(UInt32.random(in: 0..<60_000, using: &random))
      program.kill()
      let after = try home.text(of: ".local/share/ruggespraak/journal")
      let lines = after.components(separatedBy: "\n")
      #expect(after == before || lines.starts(with: others), "round \(round)")
      if after == before { early += 1 } else { late += 1 }
    }
    if TestSize.kills >= 100 { #expect(min(early, late) >= 10, "\(early) early, \(late) late") }
    try home.write(before, to: ".local/share/ruggespraak/journal")
    #expect(try Program.run(["journal", "delete", "4", "--yes"], home: home).status == 0)
    #expect(!home.files.contains { $0.hasSuffix(".new") })
  }

  /// Goes on with what was left, to the end, and expects everything once in the journal.
  private func finish(_ home: TemporaryFolder, after count: Int, _ note: Comment) throws {
    if try entries(home).isEmpty {
      let program = try PipedProgram(arguments + ["--follow-up"], home: home)
      var shown = try program.wait(for: Self.prompt)
      let isOffered = shown.contains("Verdergaan waar ik was")
      // The gate's answer is never written, so there is nothing to offer after it alone.
      #expect(isOffered || count < 2, note)
      if isOffered {
        program.type("1")
        shown = try program.wait(for: Self.prompt)
      }
      var next = Self.replies.count - 1
      if let number = shown.components(separatedBy: "Vraag ").last?.split(separator: " ").first,
        let number = Int(number)
      {
        next = number - 1
      }
      #expect(next == count || next == count + 1 || !isOffered, note)
      for reply in Self.replies[next...].dropLast() {
        program.type(reply)
        try program.wait(for: Self.prompt)
      }
      program.type(Self.replies[Self.replies.count - 1])
      _ = try program.rest()
    } else {
      // Killed between the journal and the draft: the draft goes without a question.
      _ = try Program.run(arguments + ["--follow-up"], home: home)
    }
    let found = try entries(home)
    #expect(found.count == 1, note)
    for marker in Self.replies where marker.hasPrefix("marker") {
      #expect(found.joined().contains("\"\(marker)\""), note)
    }
    let drafts = home.files.filter { $0.contains("/drafts/") && !$0.hasSuffix(".lock") }
    #expect(drafts.isEmpty, note)
    for file in home.files { #expect(try home.mode(of: file) == 0o600, note) }
  }

  private func entries(_ home: TemporaryFolder) throws -> [String] {
    let file = "\(home.path)/.local/share/ruggespraak/journal"
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n").filter { $0.contains("\"kind\":\"entry\"") }
  }
}
