import Journal
import Knowledge
import Reflection
import SourceText
package import Terminal

/// One run of the program: loads the content that a command needs, and carries the command out.
///
/// Each command returns the exit code of the run.
package struct Application {
  /// The exit codes that scripts may rely on.
  package enum ExitCode: Int32, Sendable {
    case done = 0
    /// No answer, or findings.
    case nothing = 1
    /// The job could not be done.
    case failed = 2
  }

  let settings: Settings
  let places: Places
  let screen: Screen
  let input: Int32
  let messages: MessageCatalog

  /// Finds the content and reads the messages; `input` is the descriptor of standard input.
  ///
  /// Throws `Places.Missing` where there is no knowledge or there are no prompts.
  package init(_ settings: Settings, screen: Screen, input: Int32 = 0) throws(Places.Missing) {
    self.settings = settings
    self.screen = screen
    self.input = input
    places = try Places(
      knowledge: settings.knowledge, prompts: settings.prompts,
      environment: settings.environment, executable: settings.executable)
    messages = MessageCatalog.load(places.prompts)
  }

  /// Chats at a terminal; answers each line of any other standard input.
  package func consult() throws -> ExitCode {
    if settings.analysis == .plain {
      try PlainBatch(source.plainIndex(), count: settings.count)
        .run(StreamLineReader(fileDescriptor: input), on: screen)
      return .done
    }
    let isChat = Screen.isTerminal(input) && settings.format == .text
    if isChat {
      try chat()
      return .done
    }
    let adviser = self.adviser(only: settings.language)
    let batch = Batch(
      answering: Answering(
        adviser: adviser, listeners: settings.format == .trec ? nil : listeners,
        language: settings.language, count: settings.count),
      writer: AnswerWriter(
        index: adviser.index, formatter: formatter, format: settings.format,
        explains: settings.explains,
        explainedTip: settings.explainedTip ?? settings.explainedWord),
      isOngoing: settings.isConversation, gaps: gapRecorder)
    try batch.run(StreamLineReader(fileDescriptor: input), on: screen)
    return .done
  }

  private func chat() throws {
    try prepareTerminal()
    // Taken before anything is read, so that what is changed meanwhile is read again.
    let stamp = source.chatStamp
    // The language can be changed, so both are there.
    let adviser = self.adviser(only: nil)
    let scripts = loadScripts()
    // What stands in the way of reading; the rules of wording are for those who ask for a check.
    let faults =
      adviser.index.facts.faultCount
      + (scripts.diagnostics + messages.diagnostics).count { $0.severity != .advice }
    let history = QuestionHistory(folder: places.state)
    if settings.keepsHistory { try? history.trim() }
    // A history that can't be read is an empty one; asking goes on.
    let questions = settings.keepsHistory ? (try? history.questions()) ?? [] : []
    let session = ChatSession(
      conversation: Conversation(
        adviser: adviser, listeners: listeners, language: settings.language,
        usual: settings.usualLanguage, count: settings.count),
      content: LiveContent(
        adviser: adviser, scripts: scripts, source: source,
        minimumConfidence: settings.minimumConfidence, stamp: stamp),
      isAccessible: settings.isAccessible, pager: pager, files: files,
      history: history, keepsHistory: settings.keepsHistory,
      reader: ReadlineLineReader(history: questions, screen: screen), screen: screen,
      gaps: gapRecorder)
    try session.run(contentFaults: faults)
  }

  /// What must be so before the first line is read from a terminal.
  private func prepareTerminal() throws(UnsupportedReadline) {
    guard ReadlineLineReader.isSupported else { throw UnsupportedReadline() }
    ReadlineLineReader.ignoreInterruptsBetweenLines()
  }

  /// The program was linked with libedit, which has Readline's name on macOS but not its behaviour.
  struct UnsupportedReadline: Error {}

  /// Answers one question.
  package func ask(_ question: String) throws -> ExitCode {
    let adviser = adviser(only: settings.language ?? LanguageGuess.language(of: question))
    var (question, explainedTip) = (question, settings.explainedTip)
    if let word = settings.explainedWord {
      let isTip = Language.allCases.contains { adviser.index.tip(word, in: $0) != nil }
      if isTip { explainedTip = word } else { question = "\(word) \(question)" }
    }
    var answering = Answering(
      adviser: adviser, listeners: settings.format == .trec ? nil : listeners,
      language: settings.language, usual: settings.usualLanguage, count: settings.count)
    let answer = answering.answer(question.trimmed)
    if answering.readsDanger { gapRecorder?.keep(answer) }
    try AnswerWriter(
      index: adviser.index, formatter: formatter, format: settings.format,
      explains: settings.explains, explainedTip: explainedTip
    ).write(AnswerRecord(answer: answer, line: 1, id: nil), on: screen)
    try screen.flush()
    return [.answered, .danger].contains(answer.status) ? .done : .nothing
  }

  /// Lines from the terminal, or from what standard input is instead.
  func lineReader() throws(UnsupportedReadline) -> any LineReader {
    guard Screen.isTerminal(input) else {
      return StreamLineReader(fileDescriptor: input, screen: screen)
    }
    try prepareTerminal()
    return ReadlineLineReader(screen: screen)
  }

  /// The labelled questions in the knowledge folders.
  var questionFiles: [(path: String, file: SourceFile)] {
    places.knowledge.flatMap { folder in
      QuestionCheck.files(in: SourceFolder(folder)).map { name in
        let path = "\(folder)/\(name)"
        return (path, SourceFile(path: path, name: name))
      }
    }
  }

  /// One sentence for an error that ended a run.
  package static func message(for error: any Error) -> String {
    switch error {
    case let error as Places.Missing: error.message
    case let error as JournalError: error.message
    case let error as Workbench.Failure: error.message
    case is OneKindOnly:
      "calibrating needs questions with tips and questions that must be refused (- in best)"
    case is UnsupportedReadline:
      "this program was built with libedit; build it with GNU Readline (brew install readline)"
    case OutputError.failed(let code): "the output can't be written (error \(code))"
    case InputError.failed(let code): "the input can't be read (error \(code))"
    default: "\(error)"
    }
  }

  /// Nil where long texts are just written, as for those who hear the screen.
  var pager: Pager? {
    let language = settings.language ?? settings.usualLanguage
    return settings.isAccessible
      ? nil : Pager(environment: settings.environment, hint: messages.text(.pager, language))
  }

  var formatter: AnswerFormatter {
    AnswerFormatter(messages: messages, isAccessible: settings.isAccessible)
  }

  var files: PersonalFiles {
    PersonalFiles(folder: places.data) { Surroundings.today }
  }

  func adviser(_ base: KnowledgeBase) -> Adviser {
    Adviser(base: base, messages: messages, minimumConfidence: settings.minimumConfidence)
  }

  /// Answers from the index of an earlier run where that still holds; `source` is this run's own where it is nil.
  func adviser(only language: Language?, from source: KnowledgeSource? = nil) -> Adviser {
    Adviser(
      index: (source ?? self.source).index(only: language), messages: messages,
      minimumConfidence: settings.minimumConfidence)
  }

  var source: KnowledgeSource { source(of: places) }

  private var listeners: ListenerSource { ListenerSource(places.prompts, keptWith: source) }

  func source(of places: Places) -> KnowledgeSource {
    KnowledgeSource(
      places: places, program: settings.executable,
      cache: settings.usesCache ? IndexCache(folder: places.cache) : nil,
      progress: progress)
  }

  /// Nil where nobody looks, and for those who hear the screen.
  private var progress: ProgressLine? {
    guard !settings.isAccessible else { return nil }
    let language = settings.language ?? settings.usualLanguage
    return ProgressLine { [messages] percentage in
      guard let percentage else { return messages.text(.preparing, language) }
      return messages.text(.preparingPart, language, ["percentage": String(percentage)])
    }
  }

  func loadScripts() -> ScriptLibrary {
    ScriptLibrary.loadAll(places.prompts)
  }
}

extension ScriptLibrary {
  /// The scripts of a prompts folder, in which other files stand too.
  static func loadAll(_ prompts: SourceFolder) -> ScriptLibrary {
    load(prompts, except: [MessageCatalog.fileName] + UtteranceLists.fileNames)
  }
}
