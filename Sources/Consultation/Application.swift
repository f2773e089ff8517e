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
  private let input: Int32
  let phrases: PhraseBook

  /// Finds the content and reads the phrases; `input` is the descriptor of standard input.
  ///
  /// Throws `Places.Missing` where there is no knowledge or there are no prompts.
  package init(_ settings: Settings, screen: Screen, input: Int32 = 0) throws(Places.Missing) {
    self.settings = settings
    self.screen = screen
    self.input = input
    places = try Places(
      knowledge: settings.knowledge, prompts: settings.prompts,
      environment: settings.environment, executable: settings.executable)
    phrases = PhraseBook.load(places.prompts)
  }

  /// Chats at a terminal; answers each line of any other standard input.
  package func consult() throws -> ExitCode {
    let base = loadKnowledge()
    let isChat = Screen.isTerminal(input) && settings.format == .text
    // In a chat the language can be changed; a batch has one or lets each question tell.
    let adviser = self.adviser(base, only: isChat ? nil : settings.language)
    if isChat {
      try chat(adviser)
      return .done
    }
    let batch = Batch(
      adviser: adviser,
      writer: AnswerWriter(
        index: adviser.index, formatter: formatter, format: settings.format,
        explains: settings.explains, explainedTip: settings.explainedTip),
      language: settings.language, count: settings.count, gaps: gapRecorder)
    try batch.run(StreamLineReader(fileDescriptor: input), on: screen)
    return .done
  }

  private func chat(_ adviser: Adviser) throws {
    try prepareTerminal()
    let scripts = loadScripts()
    let check = ContentCheck(base: adviser.base, scripts: scripts, phrases: phrases)
    let history = QuestionHistory(folder: places.state)
    // A history that can't be read is an empty one; asking goes on.
    let questions = (try? history.questions()) ?? []
    let session = Session(
      adviser: adviser, formatter: formatter, scripts: scripts, journal: journal,
      history: history, reader: ReadlineLineReader(history: questions, screen: screen),
      screen: screen, language: settings.language, usual: settings.usualLanguage,
      count: settings.count, today: { Surroundings.today }, gaps: gapRecorder)
    try session.run(contentFaults: check.count)
  }

  /// What must be so before the first line is read from a terminal.
  private func prepareTerminal() throws(UnsupportedReadline) {
    guard ReadlineLineReader.isSupported else { throw UnsupportedReadline() }
    ReadlineLineReader.ignoreInterruptsBetweenLines()
  }

  /// The program was linked with libedit, which has Readline's name on macOS but not its behaviour.
  private struct UnsupportedReadline: Error {}

  /// Answers one question.
  package func ask(_ question: String) throws -> ExitCode {
    let adviser = adviser(
      loadKnowledge(), only: settings.language ?? LanguageGuess.language(of: question))
    let answer = adviser.answer(
      question, language: settings.language, usual: settings.usualLanguage,
      count: settings.count)
    gapRecorder?.keep(answer)
    try AnswerWriter(
      index: adviser.index, formatter: formatter, format: settings.format,
      explains: settings.explains, explainedTip: settings.explainedTip
    ).write(AnswerRecord(answer: answer, line: 1, id: nil), on: screen)
    try screen.flush()
    return answer.status == .answered ? .done : .nothing
  }

  /// Leads through a reflection script, at a terminal or with answers from a pipe.
  package func reflect(_ script: String?) throws -> ExitCode {
    let language = settings.language ?? settings.usualLanguage
    let scripts = loadScripts()
    // A script that exists in the other language only looks for tips in that one.
    let found = scripts.script(script ?? ReflectionSession.usualScript, in: language)
    let session = ReflectionSession(
      adviser: adviser(loadKnowledge(), only: found?.language ?? language),
      formatter: formatter, scripts: scripts,
      journal: journal, screen: screen, today: { Surroundings.today })
    let reader: any LineReader
    if Screen.isTerminal(input) {
      try prepareTerminal()
      reader = ReadlineLineReader(screen: screen)
    } else {
      reader = StreamLineReader(fileDescriptor: input, screen: screen)
    }
    let ending = try session.run(
      script, in: language, reader: reader)
    try screen.flush()
    switch ending {
    case .finished, .stopped: return .done
    case .noSuchScript, .notKept: return .failed
    }
  }

  /// Shows the journal: every entry in a line, or one entry whole.
  package func showJournal(_ number: Int?) throws -> ExitCode {
    let view = JournalView(
      journal: journal, phrases: phrases,
      language: settings.language ?? settings.usualLanguage)
    let isThere = try view.write(number, on: screen)
    try screen.flush()
    return isThere ? .done : .nothing
  }

  /// The labelled questions in the knowledge folders.
  var questionFiles: [SourceFile] {
    places.knowledge.flatMap { path in
      QuestionCheck.files(in: SourceFolder(path)).map { name in
        SourceFile(path: "\(path)/\(name)", name: name)
      }
    }
  }

  /// What `eval` must reach.
  package struct Gate: Sendable {
    package let measure: Evaluation.Measure
    package let bound: Double

    package init(measure: Evaluation.Measure, bound: Double) {
      self.measure = measure
      self.bound = bound
    }
  }

  /// Measures the answers to labelled questions, and names each that went wrong.
  package func evaluate(_ paths: [String], gates: [Gate]) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let evaluation = Evaluation(items, adviser: adviser(loadKnowledge()))
    try screen.write(EvaluationReport(evaluation).paragraphs)
    let missed = gates.filter { gate in
      guard let value = evaluation.value(of: gate.measure) else { return true }
      return gate.measure.isGain ? value < gate.bound : value > gate.bound
    }
    for gate in missed {
      try screen.writeLine(
        StyledText("\(gate.measure.rawValue) misses the gate of \(gate.bound)", .warning))
    }
    try screen.flush()
    return missed.isEmpty ? .done : .nothing
  }

  /// Lists the labelled questions whose first tips are others in the base at `path`.
  package func compare(_ paths: [String], with path: String) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let other = try Places(
      knowledge: [path], prompts: settings.prompts, environment: settings.environment,
      executable: settings.executable)
    let comparison = EvaluationComparison(
      before: Evaluation(items, adviser: adviser(loadKnowledge(from: other))),
      after: Evaluation(items, adviser: adviser(loadKnowledge())))
    try screen.write(comparison.paragraphs)
    try screen.flush()
    return .done
  }

  /// Measures how sure an answer must be, and writes it into the first knowledge folder.
  package func calibrate(_ paths: [String]) throws -> ExitCode {
    guard let items = try readQuestions(paths) else { return .failed }
    let adviser = adviser(loadKnowledge())
    guard let fit = CalibrationFit(Evaluation(items, adviser: adviser).outcomes) else {
      throw CalibrationError.oneKindOnly
    }
    let path = "\(places.knowledge[0])/\(Calibration.fileName)"
    guard CalibrationFile(fit.calibration, day: Surroundings.today).write(to: path) else {
      throw CalibrationError.notWritable(path: path)
    }
    let fitted = Adviser(
      base: adviser.base.calibrated(fit.calibration), phrases: phrases)
    try screen.write(EvaluationReport(Evaluation(items, adviser: fitted)).measures)
    try screen.writeLine(
      StyledText(
        "perhaps \(fit.calibration.perhaps), answer \(fit.calibration.answer), written to \(path)"))
    try screen.flush()
    return .done
  }

  /// Why no calibration was written.
  private enum CalibrationError: Error {
    case oneKindOnly
    case notWritable(path: String)
  }

  /// The questions of several tables, their faults told; nil where there are none.
  private func readQuestions(_ paths: [String]) throws -> [QuestionSet.Item]? {
    let sets = paths.map { QuestionSet(SourceFile(path: $0, name: $0)) }
    for fault in sets.flatMap(\.diagnostics) { try screen.writeLine(StyledText(fault.description)) }
    let items = sets.flatMap(\.items)
    if items.isEmpty { try screen.flush() }
    return items.isEmpty ? nil : items
  }

  /// One sentence for an error that ended a run.
  package static func message(for error: any Error) -> String {
    switch error {
    case let error as Places.Missing: error.message
    case let error as JournalError: error.message
    case let error as Workbench.Failure: error.message
    case CalibrationError.oneKindOnly:
      "calibrating needs questions with tips and questions that must be refused (- in best)"
    case CalibrationError.notWritable(let path):
      "‘\(path)’ can't be written; name the folder with --knowledge"
    case is UnsupportedReadline:
      "this program was built with libedit; build it with GNU Readline (brew install readline)"
    case OutputError.failed(let code): "the output can't be written (error \(code))"
    case InputError.failed(let code): "the input can't be read (error \(code))"
    default: "\(error)"
    }
  }

  var formatter: AnswerFormatter {
    AnswerFormatter(phrases: phrases, isAccessible: settings.isAccessible)
  }

  private var journal: JournalStore { JournalStore(folder: places.data) }

  func adviser(_ base: KnowledgeBase, only language: Language? = nil) -> Adviser {
    Adviser(
      base: base, phrases: phrases, only: language,
      minimumConfidence: settings.minimumConfidence)
  }

  func loadKnowledge() -> KnowledgeBase { loadKnowledge(from: places) }

  private func loadKnowledge(from places: Places) -> KnowledgeBase {
    let base = KnowledgeBase.load(places.knowledge) { text in
      LanguageGuess.language(of: text) ?? .dutch
    }
    guard base.translations.isEmpty, let lexicon = places.lexicon else { return base }
    // Words mean the same in every base, so one without a list of its own uses the usual one.
    return base.translated(by: KnowledgeBase.load([lexicon]) { _ in .dutch }.translations)
  }

  func loadScripts() -> ScriptLibrary {
    ScriptLibrary.load(places.prompts, except: [PhraseBook.fileName])
  }
}
