import Knowledge
import Search
import SourceText
import Terminal

/// Where a run gets its knowledge from: the files themselves, or the index that an earlier run made.
struct KnowledgeSource: Sendable {
  let places: Places
  /// The path of the running program.
  let program: String
  /// Where finished indexes are kept; nil to make them anew.
  let cache: IndexCache?
  /// Says how far an index is that takes long to make; nil to say nothing.
  var progress: ProgressLine?

  /// The index of the tips in the `wanted` language, or of those in every language where it is nil.
  func index(only wanted: Language? = nil) -> TipIndex {
    guard let cache else { return made(only: wanted) }
    let stamp = self.stamp
    if let stored = TipIndex(
      only: wanted, from: { cache.read("\(name).\($0.rawValue)", madeOf: stamp) })
    {
      return stored
    }
    let index = made(only: wanted)
    // What was changed while it was being read might have been read half.
    guard !stamp.isFresh, self.stamp == stamp else { return index }
    for language in index.indexed {
      var writer = ImageWriter()
      index.write(language, to: &writer)
      cache.write(writer, to: "\(name).\(language.rawValue)", madeOf: stamp)
    }
    return index
  }

  private func made(only wanted: Language?) -> TipIndex {
    progress?.start()
    defer { progress?.finish() }
    return TipIndex(base(), only: wanted)
  }

  /// The passages of the knowledge, indexed as plain words.
  func plainIndex() -> PlainIndex {
    let stamp = self.stamp
    let name = "\(name).plain"
    if var reader = cache?.read(name, madeOf: stamp), let stored = try? PlainIndex(&reader) {
      return stored
    }
    // Each share is read once and packed once.
    progress?.start(steps: 2 * Self.shares * places.knowledge.count)
    defer { progress?.finish() }
    let merger = PlainMerger(places.knowledge.flatMap { parts(of: $0) })
    let packed = Parallel.map(merger.runs(Self.shares * places.knowledge.count)) { run in
      defer { progress?.step() }
      return merger.pack(run)
    }
    let index = PlainIndex(merger, packed)
    if let cache, !stamp.isFresh, self.stamp == stamp {
      var writer = ImageWriter()
      index.write(to: &writer)
      cache.write(writer, to: name, madeOf: stamp)
    }
    return index
  }

  /// How many pieces work on a large corpus is cut into, so that no core waits long for the others.
  private static var shares: Int { 8 * Parallel.width }

  /// Bytes of a corpus below which another piece costs more, for its own table of words, than it spares.
  private static let leastShare = 600_000

  /// The counted words of a folder or file; a corpus is read in parts, side by side.
  private func parts(of path: String) -> [PlainPart] {
    guard path.hasSuffix(".jsonl"), let file = try? CorpusFile(path: path) else {
      var draft = PlainDraft()
      for tip in KnowledgeBase.load([path], guessingLanguageWith: { _ in .dutch }).tips {
        draft.add(id: tip.id, title: tip.title, text: tip.text)
      }
      return [draft.finish()]
    }
    return Parallel.map(file.parts(Self.shares, ofAtLeast: Self.leastShare)) { part in
      defer { progress?.step() }
      var draft = PlainDraft()
      file.forEachRecord(in: part) { _, record in
        guard let record else { return }
        draft.add(id: record.id, title: record.title ?? "", text: record.text)
      }
      return draft.finish()
    }
  }

  /// The knowledge as its files have it now.
  func base() -> KnowledgeBase {
    let base = KnowledgeBase.load(places.knowledge) { text in
      LanguageGuess.language(of: text) ?? .dutch
    }
    guard base.translations.isEmpty, let lexicon = places.lexicon else { return base }
    // Words mean the same in every base, so one without a list of its own uses the usual one.
    return base.translated(by: KnowledgeBase.load([lexicon]) { _ in .dutch }.translations)
  }

  /// The files that a chat lives on: those of the index, and the prompts.
  var chatStamp: ContentStamp { stamp(with: [places.prompts.path]) }

  private var stamp: ContentStamp { stamp(with: []) }

  /// What is made of the knowledge and the files at `paths` together.
  func stamp(with paths: [String]) -> ContentStamp {
    ContentStamp(of: places.knowledge + paths, lexicon: places.lexicon, program: program)
  }

  /// The name of a base's file: the same for the same paths, whatever is in them.
  var name: String {
    let paths = places.knowledge.map(Surroundings.absolute).joined(separator: "\n")
    let sum = Array(paths.utf8).withUnsafeBytes { Checksum.of($0) }
    return String(sum, radix: 36)
  }
}
