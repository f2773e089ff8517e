package import Journal
import Knowledge
package import Reflection
package import SourceText
package import Terminal

/// A chat at a terminal: questions and commands until the person leaves.
package final class Session {
  private let adviser: Adviser
  private let formatter: AnswerFormatter
  private let scripts: ScriptLibrary
  private let journal: JournalStore
  private let history: QuestionHistory
  private let reader: ReadlineLineReader
  private let screen: Screen
  private let count: Int
  private let today: () -> String
  /// Keeps refused questions; nil where nobody asked for that.
  private let gaps: GapRecorder?

  /// The language chosen by the person; nil where each question tells.
  private var chosenLanguage: Language?
  /// The language of the last answer, in which everything else is said.
  private var language: Language
  private var last: Shown?

  /// The question last answered, with all of its tips that may still be shown.
  private struct Shown {
    let question: String
    let tips: [TipIndex.FoundTip]
    /// The tips on the screen: places in `tips`.
    var visible: Range<Int>
  }

  /// How many tips a question can give with `/more` after `/more`.
  private static let deepest = 12

  /// Starts in the `usual` language, and answers in `language` or, where it is nil, in that of each
  /// question; `today` gives the day for the journal, as `2026-01-15`.
  package init(
    adviser: Adviser, formatter: AnswerFormatter, scripts: ScriptLibrary, journal: JournalStore,
    history: QuestionHistory, reader: ReadlineLineReader, screen: Screen, language: Language?,
    usual: Language, count: Int, today: @escaping () -> String,
    gaps: GapRecorder? = nil
  ) {
    self.adviser = adviser
    self.formatter = formatter
    self.scripts = scripts
    self.journal = journal
    self.history = history
    self.reader = reader
    self.screen = screen
    chosenLanguage = language
    self.language = language ?? usual
    self.count = count
    self.today = today
    self.gaps = gaps
  }

  /// Talks until the person leaves; says first how many faults the content has, if any.
  package func run(contentFaults faults: Int) throws {
    reader.completions = ChatCommand.names
    let articles = adviser.articles(in: language).count
    let tips = adviser.base.tips.count { $0.language == language }
    try say(.greeting, .title, ["tips": String(tips), "articles": String(articles)])
    if gaps != nil { try say(.gapsKept, .hint) }
    if faults > 0 { try say(.contentFaults, .warning, ["count": String(faults)]) }

    while true {
      try screen.writeLine()
      let prompt = StyledText(adviser.phrases.text(.prompt, language), .prompt) + StyledText(" ")
      switch try reader.readLine(prompt: prompt) {
      case .end:
        try screen.writeLine()
        try say(.goodbye)
        return try screen.flush()
      case .interrupted:
        try say(.interrupted, .hint)
      case .line(let line):
        screen.refreshWidth()
        if try !take(line) {
          try say(.goodbye)
          return try screen.flush()
        }
      }
      try screen.flush()
    }
  }

  /// Answers a line; false when the person wants to leave.
  private func take(_ line: String) throws -> Bool {
    guard !line.trimmed.isEmpty else { return true }
    switch ChatCommand(line) {
    case .quit: return false
    case .help: try say(.help)
    case .more: try showMore()
    case .source(let number): try showSource(number)
    case .topics: try showTopics()
    case .reflect(let name): try reflect(name)
    case .journal(let number):
      try JournalView(journal: journal, phrases: adviser.phrases, language: language)
        .write(number, on: screen)
    case .language(let code): try chooseLanguage(code)
    case .explain(let id): try showExplanation(id)
    case .unknown(let command): try say(.unknownCommand, .warning, ["command": command])
    case nil: try answer(line)
    }
    return true
  }

  private func answer(_ line: String) throws {
    remember(line)
    // A paste of several lines is one question.
    let question = line.split(whereSeparator: \.isNewline).joined(separator: " ")
    let answer = adviser.answer(
      question, language: chosenLanguage, usual: language, count: max(count, Self.deepest))
    gaps?.keep(answer)
    language = answer.language
    last = Shown(
      question: question, tips: answer.tips, visible: 0..<min(count, answer.tips.count))
    try screen.writeLine()
    try screen.write(formatter.paragraphs(answer.limited(to: count)))
  }

  /// Keeps a question for arrow-up, now and next time; a leading space keeps it out.
  private func remember(_ line: String) {
    guard line.first != " " else { return }
    reader.remember(line)
    // Without a history the chat goes on; it only forgets the question at the end.
    try? history.append(line)
  }

  private func showMore() throws {
    guard var shown = last else { return try say(.noQuestionYet, .hint) }
    let next = shown.visible.upperBound..<min(shown.visible.upperBound + count, shown.tips.count)
    guard !next.isEmpty else { return try say(.noMore, .hint) }
    shown.visible = next
    last = shown
    try screen.write(
      formatter.tips(shown.tips[next].map(\.tip), numberedFrom: next.lowerBound + 1))
  }

  private func showSource(_ number: Int?) throws {
    guard let shown = last, !shown.tips.isEmpty else { return try say(.noQuestionYet, .hint) }
    let number = number ?? 1
    let high = shown.visible.upperBound
    guard (1...max(1, high)).contains(number) else {
      return try say(.noSuchTip, .warning, ["low": "1", "high": String(high)])
    }
    let tip = shown.tips[number - 1].tip
    try screen.write([Paragraph(formatter.source(tip), .source)])
    if let origin = tip.article.source { try screen.write([Paragraph(origin)]) }
    try say(.sourcePlace, .plain, ["file": tip.article.file, "line": String(tip.line)])
  }

  private func showTopics() throws {
    try say(.topics)
    for article in adviser.articles(in: language) {
      try screen.writeLine()
      try screen.write([Paragraph(article.title, .title)])
      for tip in adviser.base.tips where tip.article == article && tip.language == language {
        try screen.write([Paragraph(tip.title, first: "- ", rest: "  ")])
      }
    }
  }

  private func showExplanation(_ id: String?) throws {
    guard let shown = last, id != nil || !shown.tips.isEmpty else {
      return try say(.noQuestionYet, .hint)
    }
    var tips = shown.tips[shown.visible].map(\.tip)
    if let id {
      let number = Int(id).flatMap { shown.tips.indices.contains($0 - 1) ? $0 - 1 : nil }
      guard let tip = number.map({ shown.tips[$0].tip }) ?? adviser.index.tip(id, in: language)
      else { return try screen.write([formatter.noSuchTip(id, language)]) }
      // Beside the first one, so that one can see what the other has and this one lacks.
      tips = [tip] + tips.prefix(1).filter { $0 != tip }
    }
    try screen.write(
      formatter.explanations(
        of: tips, for: shown.question, in: adviser.index, language: language))
  }

  private func chooseLanguage(_ code: String) throws {
    if code == "auto" {
      chosenLanguage = nil
      return try say(.languageAuto)
    }
    guard let chosen = Language(rawValue: code) else {
      return try say(.languageUnknown, .warning)
    }
    chosenLanguage = chosen
    language = chosen
    try say(.languageSet)
  }

  private func reflect(_ name: String?) throws {
    let reflection = ReflectionSession(
      adviser: adviser, formatter: formatter, scripts: scripts, journal: journal, screen: screen,
      today: today)
    // Answers must not be found again with arrow-up.
    try reader.withoutHistory {
      _ = try reflection.run(name, in: language, reader: reader)
    }
  }

  private func say(
    _ phrase: Phrase, _ style: Style = .plain, _ values: KeyValuePairs<String, String> = [:]
  ) throws {
    try screen.write(
      Paragraph.lines(adviser.phrases.text(phrase, language, values), style))
  }
}
