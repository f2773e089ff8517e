import Knowledge
import Reflection
import SourceText

/// The knowledge and the prompts of an open chat, which follow the files that people edit.
///
/// A file that is broken keeps its last good version until it is mended.
final class LiveContent {
  /// What came of a look at the files.
  enum Change {
    /// Some files are others than before, and all of them are good.
    case renewed
    /// The first fault of the files that are others than before.
    case broken(Diagnostic)
  }

  private(set) var adviser: Adviser
  private(set) var scripts: ScriptLibrary
  /// Whether the phrase lists were among what was changed last.
  private(set) var hasNewLists = false
  private let source: KnowledgeSource
  private let minimumConfidence: Double?
  /// Nil where a file was so new that a further change might not show.
  private var stamp: ContentStamp?

  /// Starts with what was read from the files of `source` when `stamp` was taken.
  init(
    adviser: Adviser, scripts: ScriptLibrary, source: KnowledgeSource, minimumConfidence: Double?,
    stamp: ContentStamp
  ) {
    self.adviser = adviser
    self.scripts = scripts
    self.source = source
    self.minimumConfidence = minimumConfidence
    self.stamp = stamp.isFresh ? nil : stamp
    seen = stamp
  }

  /// The files as they were read last.
  private var seen: ContentStamp

  /// Reads again what was changed since the last look; nil where nothing was.
  ///
  /// - Complexity: a look at every file; where one was changed, reading and indexing all of them.
  func refresh() -> Change? {
    let now = source.chatStamp
    guard now != stamp else { return nil }
    stamp = now.isFresh ? nil : now
    let changed = now.names(otherThanIn: seen)
    let wasSeen = now.text == seen.text
    seen = now
    let areListsOthers = wasSeen || changed.contains(where: UtteranceLists.isNamed)
    let listFaults = areListsOthers ? self.listFaults : []
    // What was learned from good lists stays until they are good again.
    hasNewLists = areListsOthers && listFaults.isEmpty
    let faults = (renew() + listFaults).sorted()
    if let fault = faults.first(where: { changed.contains($0.location.file) }) {
      return .broken(fault)
    }
    return wasSeen ? nil : .renewed
  }

  /// The errors in the phrase lists as they are now.
  private var listFaults: [Diagnostic] {
    Language.allCases.flatMap { UtteranceLists(source.places.prompts, $0).diagnostics }
      .filter { $0.severity == .error }
  }

  /// Reads everything but the phrase lists, keeps what was good of broken files, and returns the errors.
  private func renew() -> [Diagnostic] {
    let prompts = source.places.prompts
    let base = source.base()
    let messages = MessageCatalog.load(prompts)
    let scripts = ScriptLibrary.loadAll(prompts)
    let faults = (base.diagnostics + messages.diagnostics + scripts.diagnostics).filter {
      $0.severity == .error
    }
    let index = adviser.index
    adviser = Adviser(
      index: TipIndex(
        base.keeping { file in Language.allCases.flatMap { index.tips(inFile: file, $0) } }),
      messages: messages.keeping(adviser.messages), minimumConfidence: minimumConfidence)
    self.scripts = scripts.keeping(self.scripts)
    return faults
  }
}
