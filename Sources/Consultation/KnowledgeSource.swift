import Knowledge
import Search
import SourceText

/// Where a run gets its knowledge from: the files themselves, or the index that an earlier run made.
struct KnowledgeSource: Sendable {
  let places: Places
  /// The path of the running program.
  let program: String
  /// Where finished indexes are kept; nil to make them anew.
  let cache: IndexCache?

  /// The index of the tips in the `wanted` language, or of those in every language where it is nil.
  func index(only wanted: Language? = nil) -> TipIndex {
    guard let cache else { return TipIndex(base(), only: wanted) }
    let stamp = self.stamp
    if let stored = TipIndex(
      only: wanted, from: { cache.read("\(name).\($0.rawValue)", madeOf: stamp) })
    {
      return stored
    }
    let index = TipIndex(base(), only: wanted)
    // What was changed while it was being read might have been read half.
    guard !stamp.isFresh, self.stamp == stamp else { return index }
    for language in index.indexed {
      var writer = ImageWriter()
      index.write(language, to: &writer)
      cache.write(writer, to: "\(name).\(language.rawValue)", madeOf: stamp)
    }
    return index
  }

  /// The passages of the knowledge, indexed as plain words.
  func plainIndex() -> PlainIndex {
    let stamp = self.stamp
    let name = "\(name).plain"
    if var reader = cache?.read(name, madeOf: stamp), let stored = try? PlainIndex(&reader) {
      return stored
    }
    let index = PlainIndex(places.knowledge.flatMap { drafts(of: $0) })
    if let cache, !stamp.isFresh, self.stamp == stamp {
      var writer = ImageWriter()
      index.write(to: &writer)
      cache.write(writer, to: name, madeOf: stamp)
    }
    return index
  }

  /// The counted words of a folder or file; a corpus is read in parts, side by side.
  private func drafts(of path: String) -> [PlainDraft] {
    guard path.hasSuffix(".jsonl"), let file = try? CorpusFile(path: path) else {
      var draft = PlainDraft()
      for tip in KnowledgeBase.load([path], guessingLanguageWith: { _ in .dutch }).tips {
        draft.add(id: tip.id, title: tip.title, text: tip.text)
      }
      return [draft]
    }
    return Parallel.map(file.parts(Parallel.width)) { part in
      var draft = PlainDraft()
      file.forEachRecord(in: part) { _, record in
        guard let record else { return }
        draft.add(id: record.id, title: record.title ?? "", text: record.text)
      }
      return draft
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
