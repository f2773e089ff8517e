import Knowledge
package import SourceText

/// The phrase lists of one language, as trainers wrote them.
package struct UtteranceLists: Sendable {
  /// The list of a kind of danger.
  struct DangerList: Sendable {
    let id: String
    /// What to do, a paragraph each.
    let advice: [String]
    /// Examples, whole or the part that tells.
    let items: [String]
    /// Phrases that were written with alternatives, such as `(has|holds) a (knife|gun)`.
    let patterns: [String]
    /// Some phrases of each pattern, for what they say.
    let samples: [String]
    /// Whole lines: they tell nothing where they stand inside another.
    let wholes: [String]
  }

  package let diagnostics: [Diagnostic]
  /// The day on which somebody last looked whether the contacts are right, as `2026-01-15`.
  let contactsChecked: (day: String?, location: SourceLocation)
  let language: Language
  let kinds: [(kind: UtteranceKind, items: [String])]
  /// How a sentence starts that goes on with the last question.
  let starts: [String]
  /// Words that point back at what was said.
  let pointers: [String]
  /// Words that begin something new.
  let beginners: [String]
  /// Of two as probable the earlier is told: the more a danger is the asker’s own, the earlier it stands.
  let dangers: [DangerList]
  /// What sounds like a danger and is none.
  let exceptions: [String]
  /// Whole lines that are no danger, though they may be the beginning of one.
  let harmlessWholes: [String]
  /// A phase each: examples, and phrases that were written with alternatives.
  let moments: [(phase: Phase, items: [String], patterns: [String])]
  /// Lines that don't tell when they happen.
  let timeless: [String]
  /// The ids of the tips whose first sentence fits any customer, and where their list stands.
  let openers: (ids: [String], location: SourceLocation)
  /// Whom to call, a line each, with the id of the danger for which they are; nil for all dangers.
  private let contactsByDanger: [(danger: String?, lines: [String])]

  private static let utterancesFile = "utterances.md"
  private static let dangerFile = "danger.md"
  private static let momentsFile = "moments.md"
  private static let contactsFile = "contacts.md"
  /// The files in each language's folder that hold no script.
  package static let fileNames = [utterancesFile, dangerFile, momentsFile, contactsFile]

  /// Whether a file is one of them, by its name below the prompts folder.
  static func isNamed(_ name: String) -> Bool {
    fileNames.contains { name.hasSuffix("/\($0)") }
  }

  /// How many phrases of a pattern are learned from: all of them would outweigh whole lines.
  private static let sampleCount = 4
  private static let checkedKey = "checked"
  private static let startID = "follow-start"
  private static let pointerID = "follow-pointer"
  private static let beginnerID = "follow-new"
  private static let exceptionID = "exceptions"
  private static let timelessID = "any-time"
  private static let openerID = "say-now"
  /// In the contacts: both dangers that begin so.
  private static let suicideID = "self-harm"
  private static let dangerIDs = [
    "self-harm-employee", "weapon", "violence", "threat", "self-harm-customer", "stalking",
    "unsafe", "medical",
  ]

  /// Reads the lists of a language from a prompts folder.
  package init(_ folder: SourceFolder, _ language: Language) {
    var diagnostics: [Diagnostic] = []
    func list(_ name: String, ids: [String], keys: [String] = []) -> PhraseList {
      let path = "\(language.rawValue)/\(name)"
      let list = PhraseList(
        SourceFile(path: "\(folder.path)/\(path)", name: path), ids: ids, keys: keys)
      diagnostics += list.diagnostics
      return list
    }

    let names = UtteranceKind.allCases.map(\.rawValue).filter { $0 != "question" }
    let utterances = list(
      Self.utterancesFile, ids: names + [Self.startID, Self.pointerID, Self.beginnerID]
    ).sections
    kinds = utterances.compactMap { section in
      UtteranceKind(rawValue: section.id).map { ($0, section.items) }
    }
    func items(_ id: String) -> [String] { utterances.filter { $0.id == id }.flatMap(\.items) }
    starts = items(Self.startID)
    pointers = items(Self.pointerID)
    beginners = items(Self.beginnerID)

    let danger = list(Self.dangerFile, ids: Self.dangerIDs + [Self.exceptionID]).sections
    dangers = Self.dangerIDs.flatMap { id in
      danger.filter { $0.id == id }
        .map { section in
          let items = section.items.filter { !Self.isWhole($0) }
          let patterns = items.filter(PhraseAlternatives.areIn)
          return DangerList(
            id: id, advice: section.paragraphs,
            items: items.filter { !PhraseAlternatives.areIn($0) },
            patterns: patterns.flatMap(PhraseAlternatives.expanded),
            samples: patterns.flatMap { PhraseAlternatives.sample(Self.sampleCount, of: $0) },
            wholes: section.items.filter(Self.isWhole).flatMap(PhraseAlternatives.expanded))
        }
    }
    let harmless = danger.filter { $0.id == Self.exceptionID }.flatMap(\.items)
    exceptions = harmless.filter { !Self.isWhole($0) }.flatMap(PhraseAlternatives.expanded)
    harmlessWholes = harmless.filter(Self.isWhole).flatMap(PhraseAlternatives.expanded)

    let moments = list(
      Self.momentsFile, ids: Phase.allCases.map(\.rawValue) + [Self.timelessID, Self.openerID]
    ).sections
    self.moments = moments.compactMap { section in
      Phase(rawValue: section.id).map { phase in
        (
          phase, section.items.filter { !PhraseAlternatives.areIn($0) },
          section.items.filter(PhraseAlternatives.areIn).flatMap(PhraseAlternatives.expanded)
        )
      }
    }
    timeless = moments.filter { $0.id == Self.timelessID }.flatMap(\.items)

    let openers = moments.filter { $0.id == Self.openerID }
    self.openers = (
      openers.flatMap(\.items),
      openers.first?.location
        ?? SourceLocation(file: "\(language.rawValue)/\(Self.momentsFile)", line: 1)
    )

    let contacts = list(
      Self.contactsFile, ids: [Self.suicideID] + Self.dangerIDs, keys: [Self.checkedKey])
    // What stands between brackets is still to be filled in by the organisation.
    contactsByDanger = ([(nil, contacts.items)] + contacts.sections.map { ($0.id, $0.items) })
      .map { danger, lines in (danger, lines.filter { !$0.hasSuffix(")") }) }
    let checked = contacts.frontMatter.entry(Self.checkedKey)
    contactsChecked = (
      checked?.value,
      SourceLocation(
        file: "\(language.rawValue)/\(Self.contactsFile)", line: checked?.line ?? 1)
    )
    self.language = language
    self.diagnostics = diagnostics
  }

  /// Whether an item stands for a whole line, as its full stop tells.
  private static func isWhole(_ item: String) -> Bool { item.hasSuffix(".") }

  /// Everybody whom to call, a line each.
  var contacts: [String] { contactsByDanger.flatMap(\.lines) }

  /// Whom to call in the danger with an id: those for all dangers, then those for this one.
  func contacts(for danger: String) -> [String] {
    contactsByDanger.filter { section in
      section.danger.map { $0 == danger || danger.hasPrefix("\($0)-") } ?? true
    }.flatMap(\.lines)
  }
}
