import Journal
package import Knowledge
package import Reflection
package import SourceText

/// Everything that is wrong with the knowledge and the prompts together.
package struct ContentCheck: Sendable {
  /// The faults of the knowledge, in order of place.
  package let knowledge: [Diagnostic]
  /// The faults of the prompts, in order of place.
  package let prompts: [Diagnostic]

  /// How many of them are faults; advice is none.
  package var count: Int { (knowledge + prompts).count { $0.severity != .advice } }

  /// The days after which contacts must be looked at again.
  private static let contactsAge = 365

  /// Checks everything; `lists` are the phrase lists, and `today` is the day, as `2026-01-15`.
  package init(
    base: KnowledgeBase, scripts: ScriptLibrary, messages: MessageCatalog,
    lists: [UtteranceLists] = [],
    today: String = ""
  ) {
    knowledge = KnowledgeCheck().findings(in: base)
    let known = Set(base.tips.map(\.id))
    self.prompts =
      (Self.faults(of: scripts, messages) { known.contains($0) }
      + lists.flatMap(\.diagnostics)
      + lists.flatMap { Self.unknownOpeners($0) { known.contains($0) } }
      + ContactCheck(lists: lists).findings(in: scripts.scripts)
      + lists.compactMap { Self.agedContacts($0, today: today) }).sorted()
  }

  /// The faults of the prompts, in order of place; `isKnown` tells the ids of tips.
  private static func faults(
    of scripts: ScriptLibrary, _ messages: MessageCatalog, isKnown: (String) -> Bool
  ) -> [Diagnostic] {
    var findings = scripts.findings + messages.diagnostics
    for script in scripts.scripts {
      for step in script.steps {
        for id in step.tipIDs where !isKnown(id) {
          findings.append(unknownTip(id, at: step.location, "the step ‘\(step.id)’ shows"))
        }
      }
    }
    return findings.sorted()
  }

  /// The tips whose sentence is to be said at once, and which do not exist.
  private static func unknownOpeners(
    _ lists: UtteranceLists, isKnown: (String) -> Bool
  ) -> [Diagnostic] {
    lists.openers.ids.filter { !isKnown($0) }.map { id in
      unknownTip(
        id, .advice, at: lists.openers.location, "the list of sentences to say at once names")
    }
  }

  /// That a place, told by its first words, names a tip that does not exist.
  private static func unknownTip(
    _ id: String, _ severity: Diagnostic.Severity = .error, at location: SourceLocation,
    _ opening: String
  ) -> Diagnostic {
    Diagnostic(
      "unknown-tip", severity, at: location, "\(opening) the tip ‘\(id)’, which does not exist",
      repair: "use the id of a tip in the knowledge; ‘ruggespraak tips’ lists them")
  }

  /// That the contacts for danger were not looked at for a year; nil where they were.
  private static func agedContacts(_ lists: UtteranceLists, today: String) -> Diagnostic? {
    let (day, location) = lists.contactsChecked
    guard let now = CalendarDay(today) else { return nil }
    if let checked = day.flatMap({ CalendarDay($0) }), now.number - checked.number <= contactsAge {
      return nil
    }
    return Diagnostic(
      "aged-contacts", .warning, at: location,
      "the contacts were last checked on ‘\(day ?? "")’",
      repair: "call or look up each of them, and write the day: checked: \(today)")
  }
}
