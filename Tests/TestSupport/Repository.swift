import Foundation

/// The checkout that the tests were built from.
package enum Repository {
  /// Its folder, without a slash at the end.
  package static let path: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// The names of the files in a folder of the checkout, sorted; empty where there is none.
  package static func files(in folder: String, withExtension ending: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    return names.filter { $0.hasSuffix(".\(ending)") }.sorted()
  }

  /// The text of a file of the checkout.
  package static func text(of file: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
  }
}
