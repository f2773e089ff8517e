import Knowledge
import Reflection
import SourceText
import Terminal

extension Application {
  /// How content is checked and what is shown.
  package struct CheckOptions: Sendable {
    package var fixes = false
    package var isJSON = false
    package var showsAdvice = false

    package init() {}
  }

  /// Reports every fault of the content, and how it does on its own labelled questions.
  package func check(_ options: CheckOptions) throws -> ExitCode {
    if options.fixes {
      let mending = try ContentMending(
        knowledge: places.knowledge, prompts: places.prompts.path, tips: source.base().tips)
      if !options.isJSON {
        for note in mending.notes { try screen.writeLine(StyledText("mended: \(note)", .hint)) }
      }
    }
    let base = source.base()
    let scripts = loadScripts()
    // What was mended is read again.
    let messages = options.fixes ? MessageCatalog.load(places.prompts) : messages
    let content = ContentCheck(
      base: base, scripts: scripts, messages: messages,
      lists: Language.allCases.map { UtteranceLists(places.prompts, $0) }, today: Surroundings.today
    )
    let adviser = self.adviser(base)
    let files = questionFiles
    let questions = QuestionCheck(
      files.map(\.file), at: files.map(\.path), of: base, adviser: adviser)
    var knowledge = content.knowledge + questions.findings
    knowledge += CounterExampleCheck(base, adviser).findings
    if options.showsAdvice {
      knowledge += EditorialCheck(base, adviser, today: Surroundings.today).findings
    }
    func shown(_ findings: [Diagnostic]) -> [Diagnostic] {
      findings.filter { options.showsAdvice || $0.severity != .advice }.sorted()
    }
    let report = ContentReport(
      [
        .init(folders: places.knowledge, findings: shown(knowledge)),
        .init(folders: [places.prompts.path], findings: shown(content.prompts)),
      ], summaries: questions.summaries, tipCount: base.tips.count,
      scriptCount: scripts.scripts.count)
    if options.isJSON {
      try screen.writeLine(StyledText(report.json.text))
    } else {
      for line in report.lines { try screen.writeLine(line) }
    }
    try screen.flush()
    return report.faultCount == 0 ? .done : .nothing
  }
}
