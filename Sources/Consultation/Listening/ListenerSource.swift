import Knowledge
import Search
package import SourceText

/// Where a run gets its listeners from: the phrase lists themselves, or what an earlier run made of
/// them.
package struct ListenerSource: Sendable {
  /// How many example questions of the knowledge stand at most for lines that tell of no danger.
  private static let ordinaryCount = 20_000

  private let prompts: SourceFolder
  /// Where finished listeners are kept; nil to make them anew.
  private let knowledge: KnowledgeSource?

  /// Always reads the lists.
  package init(_ prompts: SourceFolder) {
    self.prompts = prompts
    knowledge = nil
  }

  /// Keeps listeners where `knowledge` keeps its indexes.
  init(_ prompts: SourceFolder, keptWith knowledge: KnowledgeSource) {
    self.prompts = prompts
    self.knowledge = knowledge
  }

  /// The listener for a language, who knows the example questions of `index` as harmless.
  func listener(for language: Language, knowing index: TipIndex) -> Listener {
    guard let knowledge, let cache = knowledge.cache else {
      return made(for: language, knowing: index)
    }
    let stamp = self.stamp(of: language, knowledge)
    let name = "\(knowledge.name).\(language.rawValue)-lists"
    if var reader = cache.read(name, madeOf: stamp),
      let stored = try? Listener(&reader, in: language)
    {
      return stored
    }
    let listener = made(for: language, knowing: index)
    // What was changed while it was being read might have been read half.
    guard !stamp.isFresh, self.stamp(of: language, knowledge) == stamp else { return listener }
    var writer = ImageWriter()
    listener.write(to: &writer)
    cache.write(writer, to: name, madeOf: stamp)
    return listener
  }

  private func made(for language: Language, knowing index: TipIndex) -> Listener {
    // A run that answers in one language still reads a line in its own.
    let index =
      index.languages.contains(language) ? index : knowledge?.index(only: language) ?? index
    return Listener(
      UtteranceLists(prompts, language),
      ordinary: index.questions(in: language, count: Self.ordinaryCount),
      outOfScope: index.questionsOutOfScope(in: language, count: Self.ordinaryCount))
  }

  private func stamp(of language: Language, _ knowledge: KnowledgeSource) -> ContentStamp {
    let lists = UtteranceLists.fileNames.map { "\(prompts.path)/\(language.rawValue)/\($0)" }
    return knowledge.stamp(with: lists)
  }
}
