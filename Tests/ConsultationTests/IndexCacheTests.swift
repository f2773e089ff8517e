import Consultation
import Foundation
import Search
import TestSupport
import Testing

/// One file of the cache, with tables that are known.
@Suite("A kept file")
struct IndexCacheTests {
  private let folder: TemporaryFolder
  private let cache: IndexCache
  private let stamp = ContentStamp(of: ["/nowhere"], lexicon: nil, program: "/nowhere")
  private let numbers: [UInt32] = (0..<60).map { $0 &* 2_654_435_761 }

  init() throws {
    folder = try TemporaryFolder()
    cache = IndexCache(folder: "\(folder.path)/cache")
    var writer = ImageWriter()
    writer.append(Table(numbers))
    cache.write(writer, to: "tips", madeOf: stamp)
  }

  private var path: String { "\(folder.path)/cache/tips.index" }

  /// Puts bytes into the file as a broken disk would, which leaves it its mode.
  private func put(_ bytes: Data) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: bytes)
    try handle.close()
  }

  private func isRead(_ name: String = "tips") -> Bool { cache.read(name, madeOf: stamp) != nil }

  @Test("gives back the tables that were written")
  func whole() throws {
    var reader = try #require(cache.read("tips", madeOf: stamp))
    #expect(try Array(reader.table(of: UInt32.self)) == numbers)
  }

  @Test("is as good as absent with any bit of it changed")
  func flips() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= 1 << UInt8(bit)
        try put(bytes)
        #expect(!isRead(), "byte \(place), bit \(bit)")
      }
    }
    try put(whole)
    #expect(isRead())
  }

  @Test("is as good as absent when it is shorter or longer")
  func lengths() throws {
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for length in 0..<whole.count {
      try put(whole.prefix(length))
      #expect(!isRead(), "\(length) bytes")
    }
    for further in 1...32 {
      try put(whole + Data(count: further))
      #expect(!isRead(), "\(further) bytes more")
    }
  }

  @Test("is as good as absent under another name, or made of something else")
  func others() throws {
    try FileManager.default.copyItem(
      atPath: path, toPath: "\(folder.path)/cache/pits.index")
    #expect(!isRead("pits"))
    let other = ContentStamp(of: ["/elsewhere"], lexicon: nil, program: "/nowhere")
    #expect(cache.read("tips", madeOf: other) == nil)
  }
}
