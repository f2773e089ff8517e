import Consultation
import Foundation
import Search
import TestSupport

/// A small index as it is kept in a file, and what may come of one that was changed.
package struct KeptIndex {
  private static let name = "fuzz.nl"
  private static let questions = ["klant is boos", "de rij is te lang", "wachtrij bij kassa"]

  private let folder: TemporaryFolder
  private let cache: IndexCache
  private let stamp: ContentStamp
  /// The bytes of the file that keeps the index.
  package let file: [UInt8]

  package init() throws {
    folder = try TemporaryFolder()
    cache = IndexCache(folder: "\(folder.path)/a/cache")
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/a", withIntermediateDirectories: true)
    stamp = ContentStamp(of: [], lexicon: nil, program: "/nowhere")
    var writer = ImageWriter()
    Self.made.write(to: &writer)
    cache.write(writer, to: Self.name, madeOf: stamp)
    file = try Array(Data(contentsOf: URL(fileURLWithPath: Self.path(in: folder))))
  }

  private static let made: InvertedIndex = {
    var builder = IndexBuilder(analyzer: .dutch)
    for (question, text) in zip(
      questions, ["Blijf kalm.", "Noem de tijd.", "Wijs een andere aan."])
    {
      builder.add(Document(questions: [question, "\(question) nu"], text: text))
    }
    return builder.finish()
  }()

  /// What is wrong where a file of these bytes lies in the index's place: nothing but the very index
  /// may come out of it.
  func faultOfFile(_ bytes: [UInt8]) throws -> String? {
    try Data(bytes).write(to: URL(fileURLWithPath: Self.path(in: folder)))
    let isRead = cache.read(Self.name, madeOf: stamp) != nil
    return isRead == (bytes == file) ? nil : isRead ? "a changed file is read" : "a good file isn't"
  }

  private static func path(in folder: TemporaryFolder) -> String {
    "\(folder.path)/a/cache/\(name).index"
  }
}
