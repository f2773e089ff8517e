import Journal
import Knowledge
import Reflection
import SourceText
import Terminal

/// A chat at a terminal: questions and commands until the person leaves.
final class ChatSession {
  private let content: LiveContent
  private let isAccessible: Bool
  /// Shows long texts; nil where they are just written.
  private let pager: Pager?
  private let files: PersonalFiles
  private let history: QuestionHistory
  /// Whether questions of this session go into the history.
  private let keepsHistory: Bool
  private let reader: ReadlineLineReader
  private let screen: Screen
  private var conversation: Conversation
  /// Keeps refused questions; nil where nobody asked for that.
  private let gaps: GapRecorder?

  private var language: Language { conversation.language }
  private var adviser: Adviser { content.adviser }

  private var voice: Voice {
    Voice(messages: adviser.messages, language: language, screen: screen)
  }

  private var formatter: AnswerFormatter {
    AnswerFormatter(messages: adviser.messages, isAccessible: isAccessible)
  }

  private var reflection: ReflectionSession {
    ReflectionSession(
      adviser: adviser, formatter: formatter, scripts: content.scripts, files: files,
      details: .ask, screen: screen)
  }

  /// Goes on with `conversation`, which answers from `content`.
  init(
    conversation: Conversation, content: LiveContent, isAccessible: Bool, pager: Pager?,
    files: PersonalFiles, history: QuestionHistory, keepsHistory: Bool,
    reader: ReadlineLineReader, screen: Screen, gaps: GapRecorder? = nil
  ) {
    self.conversation = conversation
    self.content = content
    self.isAccessible = isAccessible
    self.pager = pager
    self.files = files
    self.history = history
    self.keepsHistory = keepsHistory
    self.reader = reader
    self.screen = screen
    self.gaps = gaps
  }

  /// Talks until the person leaves; says first how many faults the content has, if any.
  func run(contentFaults faults: Int) throws {
    reader.completions = completions
    let articles = adviser.index.articles(in: language).count
    let tips = adviser.index.count(in: language)
    try voice.say(.greeting, .title, ["tips": String(tips), "articles": String(articles)])
    if gaps != nil { try voice.say(.gapsKept, .hint) }
    if faults > 0 { try voice.say(.contentFaults, .warning, ["count": String(faults)]) }
    // What is told here must not be found again with arrow-up.
    let opening = try reader.withoutHistory {
      try Opening(session: reflection).run(in: language, reader: reader, givesWay: true)
    }
    if case .interrupted(let line) = opening {
      guard try takeOn(line) else { return try leave() }
      try screen.flush()
    }

    while true {
      try screen.writeLine()
      switch try reader.readLine(prompt: voice.prompt(.prompt)) {
      case .end:
        try screen.writeLine()
        return try leave()
      case .interrupted:
        try voice.say(.interrupted, .hint)
      case .line(let line):
        screen.refreshWidth()
        guard try takeOn(line) else { return try leave() }
      }
      try screen.flush()
    }
  }

  private func leave() throws {
    try voice.say(.goodbye)
    try screen.flush()
  }

  /// Answers a line, and says where a private file stood in the way; false when the person wants to
  /// leave.
  private func takeOn(_ line: String) throws -> Bool {
    do {
      return try take(line)
    } catch let error as JournalError {
      try voice.say(.journalFailed, .warning, ["reason": adviser.messages.reason(error, language)])
      return true
    }
  }

  /// Answers a line; false when the person wants to leave.
  private func take(_ line: String) throws -> Bool {
    guard !line.trimmed.isEmpty else { return true }
    try refresh()
    switch ChatCommand(line) {
    case .quit: return false
    case .help: try voice.say(.help)
    case .more: try show(conversation.more())
    case .source(let number): try showSource(number)
    case .topics(let id): try screen.paged(with: pager) { try showTopics(id) }
    case .reflect(let name): try reflect(name)
    case .journal(let number):
      try screen.paged(with: pager) {
        try JournalView(
          files: files, messages: adviser.messages, formatter: formatter, language: language
        ).write(number, on: screen)
      }
    case .language(let code): try chooseLanguage(code)
    case .explain(let id): try showExplanation(id)
    case .clearHistory: try clearHistory()
    case .unknown(let command):
      if let nearest = ChatCommand.nearest(to: command) {
        try voice.say(.commandNearest, .warning, ["command": command, "nearest": nearest])
      } else {
        try voice.say(.unknownCommand, .warning, ["command": command])
      }
    case nil:
      // Tips have numbers, so a bare number means the tip that has it.
      if let number = Int(line.trimmed),
        conversation.topic?.shown.indices.contains(number - 1) == true
      {
        try showSource(number)
      } else {
        try answer(line)
      }
    }
    return true
  }

  /// Takes over what was changed in the files, and says so.
  private func refresh() throws {
    guard let change = content.refresh() else { return }
    conversation.use(adviser, hasNewLists: content.hasNewLists)
    reader.completions = completions
    switch change {
    case .renewed: try voice.say(.contentRenewed, .hint)
    case .broken(let fault):
      try voice.say(
        .contentBroken, .warning,
        ["file": fault.location.file, "line": String(fault.location.line)])
    }
  }

  private func answer(_ line: String) throws {
    // A paste of several lines is one question.
    let question = line.split(whereSeparator: \.isNewline).joined(separator: " ")
    let answer = conversation.reply(to: question)
    gaps?.keep(answer)
    if answer.mayBeKept { remember(line) }
    try screen.writeLine()
    try show(answer)
  }

  private func show(_ answer: Answer) throws {
    try screen.write(formatter.paragraphs(answer))
  }

  /// Keeps a question for arrow-up, now and next time; a leading space keeps it out.
  private func remember(_ line: String) {
    guard keepsHistory, line.first != " ", line != reader.history.last else { return }
    reader.remember(line)
    // Without a history the chat goes on; it only forgets the question at the end.
    try? history.append(line)
  }

  private func clearHistory() throws {
    try history.clear()
    reader.forget()
    try voice.say(.historyCleared)
  }

  /// What Tab completes a line that starts with a slash to.
  private var completions: [String] {
    ChatCommand.names + content.scripts.ids.flatMap { ["/reflect \($0)", "/terugblik \($0)"] }
      + adviser.index.articles(in: language).flatMap {
        ["/topics \($0.id)", "/onderwerpen \($0.id)"]
      }
      + adviser.index.ids(in: language).flatMap { ["/explain \($0)", "/waarom \($0)"] }
  }

  /// Says that there is no tip with a number.
  private func sayNoSuchTip(_ topic: Topic) throws {
    try voice.say(.noSuchTip, .warning, ["low": "1", "high": String(topic.shown.count)])
  }

  private func showSource(_ number: Int?) throws {
    guard let topic = conversation.topic else { return try voice.say(.noQuestionYet, .hint) }
    let tips = number == nil ? topic.visible : topic.shown
    let place = (number ?? 1) - 1
    guard tips.indices.contains(place) else { return try sayNoSuchTip(topic) }
    let tip = tips[place].tip
    try screen.write([Paragraph(formatter.source(tip), .source)])
    if let origin = tip.article.source { try screen.write([Paragraph(origin)]) }
    try voice.say(.sourcePlace, .plain, ["file": tip.article.file, "line": String(tip.line)])
    let others = adviser.index.titles(in: tip.article, tip.language).filter { $0 != tip.title }
    guard !others.isEmpty else { return }
    try screen.writeLine()
    try voice.say(.sourceOthers)
    try screen.write(others.map { Paragraph($0, first: "- ", rest: "  ") })
  }

  /// Shows the titles of all tips, or of those of the articles with an id or with words in their title;
  /// says so where no article has them.
  private func showTopics(_ name: String?) throws {
    let articles = adviser.index.articles(in: language)
    let chosen = articles.filter { article in
      name.map { article.id == $0 || article.title.lowercased().contains($0) } ?? true
    }
    guard let name, chosen.isEmpty else {
      try voice.say(.topics)
      return try showTopics(of: chosen)
    }
    try voice.say(.noSuchTopic, .hint, ["name": name])
    try showTopics(of: articles)
  }

  private func showTopics(of articles: [Article]) throws {
    for article in articles {
      try screen.writeLine()
      try screen.write([Paragraph(article.title, .title)])
      for title in adviser.index.titles(in: article, language) {
        try screen.write([Paragraph(title, first: "- ", rest: "  ")])
      }
    }
  }

  private func showExplanation(_ id: String?) throws {
    let topic = conversation.topic
    let refused = conversation.refused
    guard let asked = refused ?? topic.map({ (question: $0.question, language: $0.language) }),
      id != nil || refused == nil
    else { return try voice.say(.noQuestionYet, .hint) }
    // A question without an answer has no tips that could be explained but the one that is named.
    var tips = refused == nil ? topic?.visible.map(\.tip) ?? [] : []
    if let id {
      let shown = topic?.shown.map(\.tip) ?? []
      let number = Int(id)
      if let number, !shown.indices.contains(number - 1) {
        return try topic.map(sayNoSuchTip) ?? voice.say(.noQuestionYet, .hint)
      }
      guard let tip = number.map({ shown[$0 - 1] }) ?? adviser.index.tip(id, in: asked.language)
      else { return try screen.write([formatter.explanations.noSuchTip(id, language)]) }
      // Beside the first one, so that one can see what the other has and this one lacks.
      tips = [tip] + tips.prefix(1).filter { $0 != tip }
    }
    try screen.write(
      formatter.explanations.paragraphs(
        on: tips, for: asked.question, in: adviser.index, language: asked.language))
  }

  private func chooseLanguage(_ code: String) throws {
    if code == "auto" {
      conversation.choose(nil)
      return try voice.say(.languageAuto)
    }
    guard let chosen = Language(rawValue: code) else {
      try voice.say(conversation.chosenLanguage == nil ? .languageAuto : .languageSet)
      return try voice.say(.languageUnknown, .hint)
    }
    conversation.choose(chosen)
    try voice.say(.languageSet)
  }

  private func reflect(_ name: String?) throws {
    // Answers must not be found again with arrow-up.
    try reader.withoutHistory {
      _ = try reflection.run(name, in: language, reader: reader)
    }
  }
}
