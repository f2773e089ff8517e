import SourceText

/// A knowledge base while its files are being read.
struct KnowledgeReading {
  private let guess: (String) -> Language
  private var tips: [Tip] = []
  private var articles: [Article] = []
  private var questionFiles: [QuestionFile] = []
  private var synonyms: [Language: [SynonymRule]] = [:]
  private var translations: [SynonymRule] = []
  private var calibration: Calibration?
  private var diagnostics: [Diagnostic] = []

  init(guess: @escaping (String) -> Language) {
    self.guess = guess
  }

  /// Takes in a folder or a file.
  mutating func read(_ path: String) {
    let folder = SourceFolder(path)
    if folder.exists {
      let listing = folder.listing(withExtensions: ["md", "txt"])
      diagnostics += listing.diagnostics
      for name in listing.files where !Self.isGuide(name) {
        read(SourceFile(path: "\(path)/\(name)", name: name))
      }
    } else if path.hasSuffix(".jsonl") {
      let corpus = TipCorpus(path: path, guessingLanguageWith: guess)
      tips += corpus.tips
      articles.append(corpus.article)
      diagnostics += corpus.diagnostics
    } else {
      read(SourceFile(path: path, name: path))
    }
  }

  private mutating func read(_ file: SourceFile) {
    if let kind = SynonymFile.kind(ofFileNamed: file.name) {
      let words = SynonymFile(file, kind: kind)
      diagnostics += words.diagnostics
      switch kind {
      case .synonyms(let language): synonyms[language, default: []] += words.rules
      case .translations: translations += words.rules
      }
      return
    }
    if file.name.split(separator: "/").last == Calibration.fileName[...] {
      let (found, faults) = Calibration.read(file)
      calibration = calibration ?? found
      diagnostics += faults
      return
    }
    let sample = { file.lines.prefix(40).map(\.text).joined(separator: "\n") }
    let language = Self.language(ofPath: file.name) ?? guess(sample())
    if QuestionFile.isNamed(file.name) {
      let questions = QuestionFile(file, language: language)
      questionFiles.append(questions)
      diagnostics += questions.diagnostics
      return
    }
    let result = ArticleParser(language: language).parse(file)
    tips += result.tips
    articles.append(result.article)
    diagnostics += result.diagnostics
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

  /// Whether a file explains the knowledge base to those who write it.
  private static func isGuide(_ name: String) -> Bool {
    name.split(separator: "/").last?.lowercased() == "readme.md"
  }

  /// The language that the innermost folder of a path stands for.
  private static func language(ofPath path: String) -> Language? {
    for part in path.split(separator: "/").dropLast().reversed() {
      if let language = Language(rawValue: String(part)) { return language }
    }
    return nil
  }
}
