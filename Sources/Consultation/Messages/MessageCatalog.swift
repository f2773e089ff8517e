package import SourceText

/// The wording of every message, as it stands in `assistant.md` of each language's prompts folder.
package struct MessageCatalog: Sendable {
  /// The name of the file in each language's folder.
  package static let fileName = "assistant.md"

  private let wordings: [Language: [Message: String]]
  package let diagnostics: [Diagnostic]

  /// Reads the messages of all languages from a prompts folder.
  package static func load(_ folder: SourceFolder) -> MessageCatalog {
    let results = Parallel.map(Language.allCases) { language in
      let name = "\(language.rawValue)/\(fileName)"
      return MessageParser().parse(SourceFile(path: "\(folder.path)/\(name)", name: name))
    }
    return MessageCatalog(
      wordings: Dictionary(uniqueKeysWithValues: zip(Language.allCases, results.map(\.wordings))),
      diagnostics: results.flatMap(\.diagnostics))
  }

  /// The messages, with those of `earlier` in the place of the ones that are no longer there.
  func keeping(_ earlier: MessageCatalog) -> MessageCatalog {
    MessageCatalog(
      wordings: earlier.wordings.merging(wordings) { old, new in old.merging(new) { $1 } },
      diagnostics: diagnostics)
  }

  /// The wording of a message, with the values in the places that it names.
  ///
  /// Where a language lacks a message, the other language's is used, and without either the message's
  /// id: `check` reports it, and nothing stops.
  package func text(
    _ message: Message, _ language: Language, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    let wording =
      wordings[language]?[message] ?? wordings[language.other]?[message] ?? "[\(message.rawValue)]"
    return Self.fill(wording, values)
  }

  /// Puts values into a wording in one pass, so that braces in a value stay as they are.
  static func fill(_ wording: String, _ values: KeyValuePairs<String, String>) -> String {
    guard !values.isEmpty else { return wording }
    var result = ""
    var rest = wording[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      if let value = values.first(where: { $0.key == name })?.value {
        result += value
      } else {
        result += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
