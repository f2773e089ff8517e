package import SourceText

/// All tips of one or more knowledge folders and files, as they were at one moment.
package struct KnowledgeBase: Sendable {
  /// Sorted by id, then by language; no two tips of one language share an id.
  package let tips: [Tip]

  /// In the order of their files.
  package let articles: [Article]

  /// Questions that no tip answers, so that the like of them can be refused; in the order of their
  /// files.
  package let outOfScope: [Language: [String]]

  /// Words that stand for each other; in the order of their files.
  package let synonyms: [Language: [SynonymRule]]

  /// English words and the Dutch ones that stand for them; in the order of their files.
  package let translations: [SynonymRule]

  /// How sure an answer must be; nil where the base doesn't say.
  package let calibration: Calibration?

  /// Every fault that was found while reading: in the order of the files, then what lies between files.
  package let diagnostics: [Diagnostic]

  /// How many questions of one language an index is sure to hold, titles among them; one that several
  /// tips share counts for each.
  ///
  /// A little below what the index has numbers for, since an open chat keeps the earlier tips of a broken file.
  package static let mostQuestions = 1_000_000

  /// Puts tips together; where two of one language share an id, the first one stays, and tips of which
  /// the questions would be too many are left out.
  package init(
    tips: [Tip], articles: [Article], outOfScope: [Language: [String]] = [:],
    synonyms: [Language: [SynonymRule]] = [:], translations: [SynonymRule] = [],
    calibration: Calibration? = nil, diagnostics: [Diagnostic] = [],
    mostQuestions: Int = Self.mostQuestions
  ) {
    var diagnostics = diagnostics
    let outOfScope = outOfScope.mapValues { Array($0.prefix(mostQuestions)) }
    var counts = outOfScope.mapValues(\.count)
    var full: Set<Language> = []
    var first: [String: Tip] = [:]
    var kept: [Tip] = []
    for tip in tips {
      if let earlier = first[Self.key(tip.id, tip.language)] {
        diagnostics.append(
          Diagnostic(
            "duplicate-id", at: tip.location,
            "the id ‘\(tip.id)’ stands at \(earlier.location) already",
            repair: "give one of the two tips another id"))
        continue
      }
      first[Self.key(tip.id, tip.language)] = tip
      let count = 1 + tip.questions.count + tip.sharedQuestions.count
      if counts[tip.language, default: 0] + count <= mostQuestions {
        counts[tip.language, default: 0] += count
        kept.append(tip)
      } else if full.insert(tip.language).inserted {
        diagnostics.append(
          Diagnostic(
            "too-many-questions", at: tip.location,
            "with this tip there are more than \(mostQuestions) questions in"
              + " ‘\(tip.language.rawValue)’, so it is left out, and what is too much behind it as well",
            repair: "leave out questions, or search plain words with --analysis plain"))
      }
    }
    self.tips = kept.sorted {
      $0.id == $1.id
        ? $0.language < $1.language : $0.id.utf8.lexicographicallyPrecedes($1.id.utf8)
    }
    self.articles = articles
    self.outOfScope = outOfScope
    self.synonyms = synonyms
    self.translations = translations
    self.calibration = calibration
    self.diagnostics = diagnostics
  }

  /// The same base with another calibration.
  package func calibrated(_ calibration: Calibration) -> KnowledgeBase {
    KnowledgeBase(
      tips: tips, articles: articles, outOfScope: outOfScope, synonyms: synonyms,
      translations: translations, calibration: calibration, diagnostics: diagnostics)
  }

  /// The same base, with the `earlier` tips of each file that has an error now, by its name.
  ///
  /// A file that had no tips before stays as it is.
  package func keeping(_ earlier: (String) -> [Tip]) -> KnowledgeBase {
    let broken = Set(diagnostics.filter { $0.severity == .error }.map(\.location.file))
    var kept: [Tip] = []
    var replaced: Set<String> = []
    for file in broken.sorted() {
      let tips = earlier(file)
      kept += tips
      if !tips.isEmpty { replaced.insert(file) }
    }
    guard !kept.isEmpty else { return self }
    let old = Dictionary(kept.map { ($0.article.file, $0.article) }) { first, _ in first }
    return KnowledgeBase(
      tips: tips.filter { !replaced.contains($0.article.file) } + kept,
      articles: articles.map { old[$0.file] ?? $0 }, outOfScope: outOfScope, synonyms: synonyms,
      translations: translations, calibration: calibration, diagnostics: diagnostics)
  }

  /// The same base with other translations.
  package func translated(by translations: [SynonymRule]) -> KnowledgeBase {
    KnowledgeBase(
      tips: tips, articles: articles, outOfScope: outOfScope, synonyms: synonyms,
      translations: translations, calibration: calibration, diagnostics: diagnostics)
  }

  /// The id under which question files list the questions that no tip answers.
  package static let outOfScopeID = "geen-tip"

  /// What a tip has for itself in one base.
  static func key(_ id: String, _ language: Language) -> String {
    "\(language.rawValue)/\(id)"
  }

  /// Reads folders of Markdown and text files, single files, and `.jsonl` corpora.
  ///
  /// A file that can't be read or understood gives diagnostics; the rest is loaded. Of two equal
  /// ids the one in the earlier path wins. `guess` gives the language of a text whose file doesn't
  /// tell.
  package static func load(
    _ paths: [String], guessingLanguageWith guess: @escaping @Sendable (String) -> Language
  ) -> KnowledgeBase {
    var reading = KnowledgeReading(guess: guess)
    for path in paths { reading.read(path) }
    return reading.finish()
  }
}
