import Knowledge
import Search
import SourceText

/// Synonyms that help nobody, or that lead to two tips at once.
struct SynonymCheck {
  private(set) var findings: [Diagnostic] = []

  /// A word belongs to a tip that has at least this share of the questions with it.
  private static let share = 0.6
  /// Fewer questions with a word tell nothing.
  private static let leastQuestions = 5

  init(_ base: KnowledgeBase) {
    for language in Language.allCases {
      let rules = base.synonyms[language] ?? []
      guard !rules.isEmpty else { continue }
      let use = WordUse(base.tips.filter { $0.language == language }, language)
      for rule in rules { check(rule, use) }
    }
  }

  private mutating func check(_ rule: SynonymRule, _ use: WordUse) {
    let words = rule.from == rule.to ? rule.from : rule.to
    if !words.contains(where: use.knows) {
      findings.append(
        Diagnostic(
          "unused-synonym", .advice, at: rule.location,
          "no tip uses \(words.map { "‘\($0)’" }.joined(separator: " or ")), so this rule finds nothing",
          repair: "add a word that stands in a tip or its questions, or take the rule out"))
      return
    }
    var owner: (word: String, tip: String)?
    for word in rule.from == rule.to ? rule.from : rule.from + rule.to {
      guard let tip = use.owner(of: word) else { continue }
      if let owner, owner.tip != tip {
        findings.append(
          Diagnostic(
            "pulling-synonym", .advice, at: rule.location,
            "‘\(owner.word)’ belongs to the tip ‘\(owner.tip)’ and ‘\(word)’ to ‘\(tip)’",
            repair: "make two rules of it, or take one of the two words out"))
        return
      }
      owner = owner ?? (word, tip)
    }
  }

  /// Which tips use which words.
  private struct WordUse {
    private let analyzer: Analyzer
    /// Stems of all texts and questions.
    private var known: Set<String> = []
    /// How many example questions of each tip have a stem.
    private var questions: [String: [String: Int]] = [:]

    init(_ tips: [Tip], _ language: Language) {
      analyzer = TipCollection.analyzer(for: language)
      for tip in tips {
        let text = ([tip.title, tip.text] + tip.say + tip.keywords).joined(separator: "\n")
        known.formUnion(analyzer.tokens(in: text).map { analyzer.term(of: $0) })
        for question in tip.questions {
          for stem in Set(analyzer.tokens(in: question).map({ analyzer.term(of: $0) })) {
            known.insert(stem)
            questions[stem, default: [:]][tip.id, default: 0] += 1
          }
        }
      }
    }

    /// Whether all words of a phrase stand in the tips.
    func knows(_ phrase: String) -> Bool {
      analyzer.tokens(in: phrase).allSatisfy { known.contains(analyzer.term(of: $0)) }
    }

    /// The tip that has most of the questions with a single word; nil where none stands out.
    func owner(of word: String) -> String? {
      let tokens = analyzer.tokens(in: word)
      guard tokens.count == 1, let counts = questions[analyzer.term(of: tokens[0])] else {
        return nil
      }
      let all = counts.values.reduce(0, +)
      guard all >= leastQuestions,
        let best = counts.max(by: { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }),
        Double(best.value) >= Double(all) * share
      else { return nil }
      return best.key
    }
  }
}
