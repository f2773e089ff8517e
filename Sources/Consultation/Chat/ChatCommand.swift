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
  case clearHistory
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
    let number = value.flatMap { Int($0) }
    // Where a number is wanted, another value would else be passed over without a word.
    let isUnread = value != nil && number == nil
    switch name {
    case "/help", "/hulp": self = .help
    case "/more", "/meer": self = .more
    case "/source", "/bron": self = isUnread ? .unknown(text) : .source(number)
    case "/topics", "/onderwerpen": self = .topics(value?.lowercased())
    case "/reflect", "/terugblik": self = .reflect(value)
    case "/journal", "/dagboek": self = isUnread ? .unknown(text) : .journal(number)
    case "/language", "/taal": self = .language(value ?? "")
    case "/explain", "/waarom": self = .explain(value)
    case "/history", "/geschiedenis":
      self = ["clear", "wis"].contains(value?.lowercased()) ? .clearHistory : .unknown(text)
    case "/quit", "/stop": self = .quit
    default: self = .unknown(String(words.first ?? "/"))
    }
  }

  /// The command that was probably meant, with a value where it needs one; nil where none is near.
  ///
  /// `command` is what was typed: an unknown name, or a known one with a value that it can't take.
  package static func nearest(to command: String) -> String? {
    let meant = Dictionary(
      uniqueKeysWithValues: names.map { name in
        (String(name.dropFirst().prefix { $0 != " " }), name)
      })
    let corrector = SpellingCorrector(frequencies: meant.mapValues { _ in 1 })
    let typed = String(command.dropFirst().prefix { $0 != " " }).lowercased()
    if let name = meant[typed] { return name.contains(" ") ? name : "\(name) 1" }
    let begun = meant.keys.filter { !typed.isEmpty && $0.hasPrefix(typed) }
    return (corrector.correction(of: typed) ?? (begun.count == 1 ? begun[0] : nil)).flatMap {
      meant[$0]
    }
  }
}
