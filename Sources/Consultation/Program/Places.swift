import Journal
package import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the knowledge, the prompts and the private files are.
package struct Places: Sendable {
  /// Folders or files; never empty.
  package let knowledge: [String]
  package let prompts: SourceFolder
  /// The list of translations of the usual knowledge folder; nil where that has none.
  package let lexicon: String?
  /// The folder of the journal.
  package let data: String
  /// The folder of the history.
  package let state: String
  /// The folder of finished indexes.
  package let cache: String

  /// Why a folder was not found.
  package struct Missing: Error, Sendable {
    package let message: String
  }

  /// Looks for each folder in its usual places.
  ///
  /// They are the option, the environment, the working folder, the folders above the
  /// executable, and `share/ruggespraak` in each of those. Throws `Missing` where there is none, or
  /// where a named one doesn't exist. Private files are in the home that the environment names, else in
  /// `home`, that of the account; where that is none either, nothing can be kept.
  package init(
    knowledge: [String], prompts: String?, environment: [String: String], executable: String,
    home: @autoclosure () -> String? = Surroundings.home
  ) throws(Missing) {
    let above = Self.ancestors(of: executable)
    if !knowledge.isEmpty {
      self.knowledge = knowledge
    } else if let named = environment["RUGGESPRAAK_KNOWLEDGE"], !named.isEmpty {
      self.knowledge = [named]
    } else {
      self.knowledge = [try Self.find("Knowledge", option: "--knowledge", above: above)]
    }
    lexicon = (try? Self.find("Knowledge", option: "--knowledge", above: above))
      .map { "\($0)/synonyms.en-nl.txt" }
      .flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
    for path in self.knowledge where !FileManager.default.fileExists(atPath: path) {
      throw Missing(
        message: "there is no knowledge at ‘\(path)’; name a folder or a .jsonl file that exists")
    }
    if let named = prompts ?? environment["RUGGESPRAAK_PROMPTS"], !named.isEmpty {
      guard SourceFolder(named).exists else {
        throw Missing(message: "there is no folder ‘\(named)’ with prompts; name one that exists")
      }
      self.prompts = SourceFolder(named)
    } else {
      self.prompts = SourceFolder(
        try Self.find("Prompts", option: "--prompts", above: above))
    }
    let named = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = named ?? Self.usable(home()) ?? PrivateFolder.nowhere
    data = Self.folder("XDG_DATA_HOME", environment, orBelow: home, ".local/share")
    state = Self.folder("XDG_STATE_HOME", environment, orBelow: home, ".local/state")
    cache = Self.folder("XDG_CACHE_HOME", environment, orBelow: home, ".cache")
  }

  private static func find(
    _ name: String, option: String, above: [String]
  ) throws(Missing) -> String {
    let candidates =
      [name] + above.flatMap { ["\($0)/\(name)", "\($0)/share/ruggespraak/\(name)"] }
    guard let found = candidates.first(where: { SourceFolder($0).exists }) else {
      throw Missing(
        message: "no folder ‘\(name)’ here or near the program; name one with \(option)")
    }
    return found
  }

  /// The folders above a file, nearest first.
  private static func ancestors(of path: String) -> [String] {
    var parts = path.split(separator: "/")
    var result: [String] = []
    while !parts.isEmpty {
      parts.removeLast()
      result.append("/" + parts.joined(separator: "/"))
    }
    return result.map { $0 == "/" ? "" : $0 }
  }

  /// The home of an account, where it has one of its own: those of the system have none, or `/`.
  private static func usable(_ home: String?) -> String? {
    home.flatMap { $0.hasPrefix("/") && $0.contains { $0 != "/" } ? $0 : nil }
  }

  /// The program's folder below that of an XDG variable; a relative value is ignored, as the XDG
  /// base directory specification asks.
  private static func folder(
    _ variable: String, _ environment: [String: String], orBelow home: String, _ usual: String
  ) -> String {
    if let value = environment[variable], value.hasPrefix("/") { return "\(value)/ruggespraak" }
    return home == "/" ? "/\(usual)/ruggespraak" : "\(home)/\(usual)/ruggespraak"
  }
}
