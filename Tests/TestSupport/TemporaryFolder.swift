import Foundation

/// A folder of its own for one test, gone when the test ends.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("ruggespraak-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, with the folders above it, and returns its path.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    return file
  }

  /// Copies the prompts of the checkout, with the first few items of each phrase list, which are learned
  /// at once where the whole lists take longer than all the rest of a start.
  ///
  /// Scripts may name tips that a test's own knowledge lacks, so they are only copied where asked for.
  package func copyPhrases(to folder: String, withScripts: Bool = false) throws {
    let lists = ["danger.md", "moments.md", "utterances.md"]
    let sentences = ["assistant.md", "contacts.md"]
    for language in ["nl", "en"] {
      let shipped = "\(Repository.path)/Prompts/\(language)"
      for name in try FileManager.default.contentsOfDirectory(atPath: shipped)
      where withScripts || (lists + sentences).contains(name) {
        let text = try Repository.text(of: "Prompts/\(language)/\(name)")
        try write(
          lists.contains(name) ? Self.beginnings(of: text) : text,
          to: "\(folder)/\(language)/\(name)")
      }
    }
  }

  /// A phrase list with the first three items of each section.
  private static func beginnings(of list: String) -> String {
    var count = 0
    return list.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      if line.hasPrefix("## ") { count = 0 }
      guard line.hasPrefix("- ") else { return true }
      count += 1
      return count <= 3
    }.joined(separator: "\n")
  }

  /// The permission bits of a file or folder below this one.
  package func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  /// The text of a file below this folder.
  package func text(of name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The files below this folder, as paths relative to it, sorted.
  package var files: [String] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: "\(path)/\(name)", isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}
