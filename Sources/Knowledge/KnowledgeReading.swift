import SourceText

/// A knowledge base while its files are being read.
struct KnowledgeReading {
  private let guess: @Sendable (String) -> Language
  private var tips: [Tip] = []
  private var articles: [Article] = []
  private var questionFiles: [QuestionFile] = []
  private var synonyms: [Language: [SynonymRule]] = [:]
  private var translations: [SynonymRule] = []
  private var calibration: Calibration?
  private var diagnostics: [Diagnostic] = []

  init(guess: @escaping @Sendable (String) -> Language) {
    self.guess = guess
  }

  /// Takes in a folder or a file.
  mutating func read(_ path: String) {
    let folder = SourceFolder(path)
    if folder.exists {
      let listing = folder.listing(withExtensions: ["md", "txt"])
      diagnostics += listing.diagnostics
      let names = listing.files.filter { KnowledgeFileKind(ofFileNamed: $0) != .guide }
      let guess = guess
      let files = Parallel.map(names) { name in
        Self.parse(SourceFile(path: "\(path)/\(name)", name: name), guess)
      }
      for file in files { take(file) }
    } else if path.hasSuffix(".jsonl") {
      let corpus = TipCorpus(path: path, guessingLanguageWith: guess)
      tips += corpus.tips
      articles.append(corpus.article)
      diagnostics += corpus.diagnostics
    } else {
      take(Self.parse(SourceFile(path: path, name: path), guess))
    }
  }

  /// What a file holds.
  private enum Content: Sendable {
    case words(SynonymFile, SynonymFile.Kind)
    case calibration(Calibration?, [Diagnostic])
    case questions(QuestionFile)
    case article(ArticleParser.Result)
  }

  private static func parse(
    _ file: SourceFile, _ guess: @Sendable (String) -> Language
  ) -> Content {
    switch KnowledgeFileKind(ofFileNamed: file.name) {
    case .words(let kind):
      return .words(SynonymFile(file, kind: kind), kind)
    case .calibration:
      let (found, faults) = Calibration.read(file)
      return .calibration(found, faults)
    case .questions:
      return .questions(QuestionFile(file, language: language(of: file, guess)))
    // A guide that is asked for by its own path is read as any other file.
    case .article, .guide:
      return .article(ArticleParser(language: language(of: file, guess)).parse(file))
    }
  }

  private mutating func take(_ content: Content) {
    switch content {
    case .words(let words, .synonyms(let language)):
      synonyms[language, default: []] += words.rules
      diagnostics += words.diagnostics
    case .words(let words, .translations):
      translations += words.rules
      diagnostics += words.diagnostics
    case .calibration(let found, let faults):
      calibration = calibration ?? found
      diagnostics += faults
    case .questions(let questions):
      questionFiles.append(questions)
      diagnostics += questions.diagnostics
    case .article(let result):
      tips += result.tips
      articles.append(result.article)
      diagnostics += result.diagnostics
    }
  }

  /// The base, with the questions of the question files added to their tips.
  consuming func finish() -> KnowledgeBase {
    var further: [String: [String]] = [:]
    var shared: [String: [String]] = [:]
    var outOfScope: [Language: [String]] = [:]
    let known = Set(tips.map { KnowledgeBase.key($0.id, $0.language) })
    for file in questionFiles {
      for entry in file.entries {
        let key = KnowledgeBase.key(entry.tipID, file.language)
        if entry.tipID == KnowledgeBase.outOfScopeID {
          outOfScope[file.language, default: []] += entry.questions
        } else if known.contains(key) {
          if entry.isShared {
            shared[key, default: []] += entry.questions
          } else {
            further[key, default: []] += entry.questions
          }
        } else {
          diagnostics.append(
            Diagnostic(
              "unknown-tip", at: entry.location,
              "there is no tip ‘\(entry.tipID)’ in ‘\(file.language.rawValue)’",
              repair: "write the id of the tip that these questions belong to"))
        }
      }
    }
    let complete = tips.map { tip in
      let key = KnowledgeBase.key(tip.id, tip.language)
      return tip.adding(questions: further[key] ?? [], shared: shared[key] ?? [])
    }
    return KnowledgeBase(
      tips: complete, articles: articles, outOfScope: outOfScope, synonyms: synonyms,
      translations: translations, calibration: calibration, diagnostics: diagnostics)
  }

  /// The language of a file that doesn't say so itself: that of its folder, else as its first
  /// lines read.
  private static func language(
    of file: SourceFile, _ guess: @Sendable (String) -> Language
  ) -> Language {
    language(ofPath: file.name)
      ?? guess(file.lines.prefix(40).map(\.text).joined(separator: "\n"))
  }

  /// The language that the innermost folder of a path stands for.
  private static func language(ofPath path: String) -> Language? {
    for part in path.split(separator: "/").dropLast().reversed() {
      if let language = Language(rawValue: String(part)) { return language }
    }
    return nil
  }
}
