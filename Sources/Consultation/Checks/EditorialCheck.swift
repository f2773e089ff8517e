import Journal
import Knowledge
import Search
import SourceText

/// What could be better about tips that have no fault.
struct EditorialCheck {
  private(set) var findings: [Diagnostic] = []

  /// The most words of a tip, with the sentences to say: what a screen of 80 by 24 shows at once.
  private static let longestTip = 90
  private static let longestSentence = 25
  /// How many days a review holds.
  private static let reviewDays = 365

  /// Judges the tips of `base`, from which `adviser` answers; `today` is the day, as `2026-01-15`.
  init(_ base: KnowledgeBase, _ adviser: Adviser, today: String) {
    for tip in base.tips { findings += Self.form(tip) }
    for article in base.articles {
      findings += Self.days(article, today: today)
    }
    findings += DuplicateCheck(base.tips).findings
    for tip in base.tips {
      if let finding = Self.unfound(tip, adviser) { findings.append(finding) }
    }
    findings += SynonymCheck(base).findings
  }

  private static func form(_ tip: Tip) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func advise(_ rule: String, _ message: String, _ repair: String) {
      findings.append(Diagnostic(rule, .advice, at: tip.location, message, repair: repair))
    }
    let texts = tip.passages.map(\.text) + tip.say
    let count = texts.reduce(0) { $0 + $1.split(separator: " ").count }
    if count > longestTip {
      advise(
        "too-long", "the tip ‘\(tip.id)’ has \(count) words, which is more than one screen",
        "keep to \(longestTip) words, or make two tips of it")
    }
    if tip.say.isEmpty, !tip.passages.isEmpty {
      advise(
        "nothing-to-say", "the tip ‘\(tip.id)’ has no sentence to say out loud",
        "add one, such as \(sentenceToSay(tip.language))")
    }
    for text in [tip.title] + texts {
      if let mark = rawMark(in: text) {
        advise(
          "raw-markdown",
          "‘\(mark)’ is shown as it was typed: ‘\(PlainLanguage.opening(of: text))’",
          "take the marks out: a tip has plain paragraphs, steps (- …) and sentences to say (> …)")
      }
    }
    for text in texts {
      for sentence in text.sentences {
        let words = sentence.wordCount
        if words > longestSentence {
          advise(
            "long-sentence",
            "a sentence of \(words) words: ‘\(PlainLanguage.opening(of: sentence))’",
            "make two sentences of it; \(longestSentence) words is much")
        }
      }
      for (word, plain) in PlainLanguage.jargon(in: text, tip.language) {
        advise("jargon", "‘\(word)’ is not a word that everybody uses", "write ‘\(plain)’")
      }
    }
    return findings
  }

  private static func sentenceToSay(_ language: Language) -> String {
    switch language {
    case .dutch: "> “Ik zie dat u boos bent. Ik ga u helpen.”"
    case .english: "> “I see that you are angry. I will help you.”"
    }
  }

  /// What stands for bold, a link or a table elsewhere, where a text has such Markdown; else nil.
  private static func rawMark(in text: String) -> String? {
    if text.count(where: { $0 == "|" }) > 1 { return "|" }
    return ["**", "]("].first { text.contains($0) }
  }

  /// What is wrong with the days in the front matter of an article.
  private static func days(_ article: Article, today: String) -> [Diagnostic] {
    let location = SourceLocation(file: article.file, line: 1)
    var findings: [Diagnostic] = []
    func advise(_ rule: String, _ message: String, _ repair: String) {
      findings.append(Diagnostic(rule, .advice, at: location, message, repair: repair))
    }
    if let published = article.published, CalendarDay(published) == nil {
      advise(
        "publication-date", "‘\(published)’ behind ‘published:’ is not a day",
        "write it as 2026-01-15; what is known of it less exactly may stand behind ‘source:’")
    }
    guard let reviewed = article.reviewed else { return findings }
    guard let then = CalendarDay(reviewed), let now = CalendarDay(today) else {
      advise(
        "review-date", "‘\(reviewed)’ behind ‘reviewed:’ is not a day", "write it as 2026-01-15")
      return findings
    }
    if now.number - then.number > reviewDays {
      advise(
        "stale-review",
        "‘\(article.id)’ was last reviewed on \(reviewed), more than a year ago",
        "read it again, and write today's date behind ‘reviewed:’")
    }
    return findings
  }

  /// What wins where none of a tip's own example questions finds it first, and by which words.
  private static func unfound(_ tip: Tip, _ adviser: Adviser) -> Diagnostic? {
    guard !tip.questions.isEmpty else { return nil }
    var winners: [String: Int] = [:]
    for question in tip.questions {
      let first = adviser.index.search(question, in: tip.language, count: 1).tips.first
      if first?.tip.id == tip.id { return nil }
      if let first { winners[first.tip.id, default: 0] += 1 }
    }
    let best = winners.max { $0.value == $1.value ? $0.key > $1.key : $0.value < $1.value }
    guard let best, let winner = adviser.index.tip(best.key, in: tip.language) else { return nil }
    let question = tip.questions[0]
    let words =
      adviser.index.explain(question, in: tip.language, [winner]).first?.explanation.words ?? []
    let telling = words.sorted { $0.contribution > $1.contribution }.prefix(3).map {
      "‘\($0.text)’"
    }
    let reason = telling.isEmpty ? "" : ", by \(telling.joined(separator: ", "))"
    return Diagnostic(
      "found-by-none", .advice, at: tip.location,
      "none of the \(tip.questions.count) example questions of ‘\(tip.id)’ finds it first; "
        + "‘\(best.key)’ wins \(best.value) of them\(reason)",
      repair: "add questions with words of its own, or put the two tips together")
  }
}
