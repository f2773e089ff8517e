import Knowledge
import SourceText

/// How much knowledge there is, how it is spread, and where tips are in each other's way.
struct KnowledgeStatistics {
  /// The figures of an article in one language.
  struct ArticleFigures {
    let article: Article
    let language: Language
    let tips: Int
    /// Words of the tips with their sentences to say.
    let words: Int
    let examples: Int
    /// How many of the tips are the best answer to a test question.
    let tested: Int
  }

  /// The figures of a tip.
  struct TipFigures {
    let tip: Tip
    let examples: Int
    let tests: Int
  }

  /// Test questions that two tips take from each other.
  struct Theft: Hashable {
    let language: Language
    /// The tip that takes more of them.
    let thief: String
    let owner: String
    /// What the thief takes from the owner.
    let count: Int
    /// What the owner takes from the thief.
    let returned: Int
    /// One of the questions.
    let example: String
  }

  let articles: [ArticleFigures]
  /// By language, then by number of examples, fewest first.
  let tips: [TipFigures]
  /// How many tips each phase has; those without one stand last, under nil.
  let phases: [(language: Language, phase: Phase?, count: Int)]
  /// Most questions first.
  let thefts: [Theft]
  let testQuestions: Int
  let rightFirst: Int

  /// Tips with fewer examples stand out.
  static let fewExamples = 20

  /// Counts the tips of `base`, and asks the labelled questions of `files`; `adviser` answers from it.
  init(_ base: KnowledgeBase, _ adviser: Adviser, questions files: [SourceFile]) {
    let items = files.flatMap { QuestionSet($0).items }
    let evaluation = Evaluation(items, adviser: adviser)
    var tests: [Owner: Int] = [:]
    var stolen: [Pair: (count: Int, example: String)] = [:]
    var right = 0
    for outcome in evaluation.outcomes where !outcome.item.mustBeRefused {
      let language = adviser.index.language(of: outcome.item.question, usual: .dutch)
      let best = outcome.item.grades.filter { $0.value == 2 }.keys.sorted()
      for id in best { tests[Owner(language: language, id: id), default: 0] += 1 }
      guard outcome.place != 1 else {
        right += 1
        continue
      }
      guard let thief = outcome.ranking.first, let owner = best.first else { continue }
      let pair = Pair(language: language, owner: owner, thief: thief)
      stolen[pair, default: (0, outcome.item.question)].count += 1
    }
    func tested(_ tip: Tip) -> Int { tests[Owner(language: tip.language, id: tip.id)] ?? 0 }

    articles = base.articles.compactMap { article in
      let tips = base.tips.filter { $0.article == article }
      guard let first = tips.first else { return nil }
      return ArticleFigures(
        article: article, language: first.language, tips: tips.count,
        words: tips.reduce(0) { $0 + Self.wordCount($1) },
        examples: tips.reduce(0) { $0 + $1.questions.count }, tested: tips.count { tested($0) > 0 })
    }
    tips = base.tips.map {
      TipFigures(tip: $0, examples: $0.questions.count, tests: tested($0))
    }.sorted {
      ($0.tip.language, $0.examples, $0.tip.id) < ($1.tip.language, $1.examples, $1.tip.id)
    }
    phases = Language.allCases.flatMap { language in
      (Phase.allCases.map { Optional($0) } + [nil]).map { phase in
        (language, phase, base.tips.count { $0.language == language && $0.phase == phase })
      }
    }
    thefts = stolen.compactMap { pair, value in
      let returned = stolen[pair.reversed]?.count ?? 0
      // Of two tips that take from each other, one row tells both.
      guard (value.count, pair.thief) > (returned, pair.owner) else { return nil }
      return Theft(
        language: pair.language, thief: pair.thief, owner: pair.owner,
        count: value.count, returned: returned, example: value.example)
    }.sorted {
      ($1.count + $1.returned, $0.owner, $0.thief, $0.language)
        < ($0.count + $0.returned, $1.owner, $1.thief, $1.language)
    }
    testQuestions = items.count { !$0.mustBeRefused }
    rightFirst = right
  }

  /// A tip that a test question is about.
  private struct Owner: Hashable {
    let language: Language
    let id: String
  }

  /// Two tips, of which the thief comes first where the owner should.
  private struct Pair: Hashable {
    let language: Language
    let owner: String
    let thief: String

    var reversed: Pair { Pair(language: language, owner: thief, thief: owner) }
  }

  /// The words of a tip with its sentences to say.
  private static func wordCount(_ tip: Tip) -> Int {
    (tip.passages.map(\.text) + tip.say).reduce(0) { $0 + $1.split(separator: " ").count }
  }

  /// The tips that no test question is about.
  var untested: [TipFigures] { tips.filter { $0.tests == 0 } }

  /// The tips with few examples, fewest first.
  var thin: [TipFigures] { tips.filter { $0.examples < Self.fewExamples } }

  /// The middle of the numbers of examples in a language; nil where there are no tips.
  func medianExamples(_ language: Language) -> Int? {
    let counts = tips.filter { $0.tip.language == language }.map(\.examples)
    return counts.isEmpty ? nil : counts[counts.count / 2]
  }
}
