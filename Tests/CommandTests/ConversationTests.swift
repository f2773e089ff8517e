import Foundation
import TestSupport
import Testing

/// Conversations as pairs of files: the lines typed, and what comes of them.
///
/// Adding a file adds a test.
@Suite("Conversations")
struct ConversationTests {
  static let folder = "Tests/CommandTests/Fixtures/Conversations"

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/\(folder)")
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test("are answered as recorded", arguments: names)
  func golden(_ name: String) throws {
    let lines = try Repository.text(of: "\(Self.folder)/\(name).txt")
    let run = try Program.run(
      ["--conversation", "--knowledge", "\(Self.folder)/Knowledge", "--min-confidence", "0.4"],
      input: lines)
    #expect(run.status == 0)
    let difference = Golden.difference(run.output, from: "\(Self.folder)/\(name).golden")
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test("number at least thirty, in both languages")
  func count() {
    #expect(Self.names.count >= 30)
    #expect(
      Self.names.contains { $0.hasPrefix("nl-") } && Self.names.contains { $0.hasPrefix("en-") })
  }
}
