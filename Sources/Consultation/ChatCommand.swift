import Search
import SourceText

/// A line of the chat that starts with a slash, or is a word that everybody types in its place.
package enum ChatCommand: Hashable, Sendable {
  case help
  case more
  case source(Int?)
  /// With the id of the one article that is meant.
  case topics(String?)
  case reflect(String?)
  case journal(Int?)
  case language(String)
  /// With the id of a tip that was not shown, or its number.
  case explain(String?)
  /// With the word that says what to do with it.
  case history(String?)
  case quit
  case unknown(String)

  /// The names of the commands, in both languages, with their slashes.
  package static let names = [
    "/help", "/hulp", "/more", "/meer", "/source", "/bron", "/topics", "/onderwerpen", "/reflect",
    "/terugblik", "/journal", "/dagboek", "/language", "/taal", "/explain", "/waarom", "/quit",
    "/stop", "/history clear", "/geschiedenis wis",
  ]

  /// The command of a line; nil for a line that is a question.
  package init?(_ line: String) {
    let text = line.trimmed
    guard text.hasPrefix("/") else {
      // Who doesn't know the slash yet asks for help, or leaves, without it.
      switch text.lowercased() {
      case "help", "hulp": self = .help
      case "stop", "quit", "exit", "einde", "afsluiten": self = .quit
      default: return nil
      }
      return
    }
    let words = text.split(separator: " ", maxSplits: 1)
    let name = words.first.map { $0.lowercased() } ?? ""
    let value = words.count > 1 ? words[1].trimmed : nil
    switch name {
    case "/help", "/hulp": self = .help
    case "/more", "/meer": self = .more
    case "/source", "/bron": self = .source(value.flatMap { Int($0) })
    case "/topics", "/onderwerpen": self = .topics(value?.lowercased())
    case "/reflect", "/terugblik": self = .reflect(value)
    case "/journal", "/dagboek": self = .journal(value.flatMap { Int($0) })
    case "/language", "/taal": self = .language(value ?? "")
    case "/explain", "/waarom": self = .explain(value)
    case "/history", "/geschiedenis": self = .history(value?.lowercased())
    case "/quit", "/stop": self = .quit
    default: self = .unknown(String(words.first ?? "/"))
    }
  }

  /// The command that was probably meant; nil where none is near.
  package static func nearest(to command: String) -> String? {
    let words = names.filter { !$0.contains(" ") }.map { String($0.dropFirst()) }
    let corrector = SpellingCorrector(
      frequencies: Dictionary(uniqueKeysWithValues: words.map { ($0, 1) }))
    let typed = command.dropFirst().lowercased()
    let begun = words.filter { !typed.isEmpty && $0.hasPrefix(typed) }
    return (corrector.correction(of: typed) ?? (begun.count == 1 ? begun[0] : nil)).map { "/\($0)" }
  }
}
