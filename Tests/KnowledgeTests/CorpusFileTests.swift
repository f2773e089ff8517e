import Foundation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("A corpus")
struct CorpusFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("is read up to its limit, and refused one byte past it")
  func limit() throws {
    let path = try folder.write("{\"_id\":\"a\",\"text\":\"b\"}\n", to: "a.jsonl")
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    #expect(try CorpusFile(path: path, limit: size).parts(1) == [0..<size])
    #expect(throws: FileBytes.Fault.tooLarge(size: size, limit: size - 1)) {
      try CorpusFile(path: path, limit: size - 1)
    }
    #expect(CorpusFile.maximumSize == 2_147_483_648)
  }

  @Test("is cut at line ends, so that each line is in one part", arguments: [1, 2, 3, 7, 100])
  func parts(_ count: Int) throws {
    let ids = (0..<20).map { "tip-\($0)" }
    let lines = ids.map {
      "{\"_id\":\"\($0)\",\"text\":\"\(String(repeating: "x", count: $0.count % 3))\"}"
    }
    let path = try folder.write("\u{FEFF}" + lines.joined(separator: "\n\n"), to: "a.jsonl")
    let file = try CorpusFile(path: path)
    var found: [String?] = []
    let parts = file.parts(count)
    for part in parts { file.forEachRecord(in: part) { found.append($1?.id) } }
    #expect(found == ids)
    #expect(parts.count <= count)
    #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }
}
