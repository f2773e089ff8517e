import Knowledge
import Reflection
import SourceText
import Terminal

/// Shows a reflection: its statements, its questions, and what a reply did.
struct ReflectionView {
  /// How many tips are shown with the answers.
  private static let tipCount = 3

  let adviser: Adviser
  let formatter: AnswerFormatter
  let screen: Screen

  func welcome(_ script: Script) throws {
    if let minutes = script.minutes {
      try voice(script.language).say(
        .reflectStart, .title,
        ["title": script.title, "minutes": String(minutes)])
    } else {
      try voice(script.language).say(.reflectStartUntimed, .title, ["title": script.title])
    }
    try voice(script.language).say(.reflectWords, .hint)
    try voice(script.language).say(.reflectDraft, .hint)
  }

  func ask(_ prompt: Dialogue.Prompt, in language: Language) throws {
    let step = prompt.step
    try screen.writeLine()
    try voice(language).say(
      .reflectNumber, .hint,
      ["number": String(prompt.number), "total": String(prompt.total)])
    try screen.write([Paragraph(step.title, .title)])
    try screen.write(step.text.map { Paragraph($0) })
    switch step.kind {
    case .choice(let choices):
      for (index, choice) in choices.enumerated() {
        try screen.write([Paragraph(choice.label, first: "\(index + 1). ", rest: "   ")])
      }
    case .scale:
      try sayWhatFits(step, in: language, .hint)
    case .text, .statement:
      break
    }
    if let earlier = prompt.earlier {
      try voice(language).say(.reflectEarlier, .hint)
      try screen.write([formatter.answer(earlier, language)])
    }
  }

  /// Shows a statement with the tips, plan or answers that belong to it.
  func show(_ step: Step, in dialogue: Dialogue) throws {
    let language = dialogue.script.language
    try screen.writeLine()
    let tips = self.tips(for: step, in: dialogue)
    let lacksTips = tips.isEmpty && !step.tipSources.isEmpty
    // Where there is no plan or no tip to read, only that is said.
    if !lacksTips, step.recall != .plan || dialogue.plan != nil {
      try screen.write([Paragraph(step.title, .title)])
      try screen.write(step.text.map { Paragraph($0) })
    }
    switch step.recall {
    case .plan where dialogue.plan == nil:
      try voice(language).say(.planMissing)
    case .plan:
      try screen.writeLine()
      try screen.write([
        Paragraph(adviser.messages.sentence(of: dialogue.plan, language), .say)
      ])
    case .answers:
      try show(dialogue.transcript.turns, in: language)
    case nil:
      break
    }
    if !tips.isEmpty {
      try screen.writeLine()
      try screen.write(formatter.tips(tips))
    } else if lacksTips {
      try voice(language).say(.reflectNoTips)
    }
  }

  /// Shows questions with their answers.
  func show(_ turns: [Transcript.Turn], in language: Language) throws {
    for turn in turns {
      try screen.write([
        Paragraph(turn.question, .hint), formatter.answer(turn.answer, language),
      ])
    }
  }

  /// The tips that a step names, and those found from the answers that it names.
  private func tips(for step: Step, in dialogue: Dialogue) -> [Tip] {
    let language = dialogue.script.language
    var tips = step.tipIDs.compactMap { adviser.index.tip($0, in: language) }
    let words = step.tipSources.compactMap(dialogue.answer(to:)).joined(separator: "\n")
    let found = adviser.index.search(words, in: language, count: Self.tipCount)
    if adviser.accepts(found, for: words, in: language) {
      tips += found.tips.map(\.tip).filter { !tips.contains($0) }
    }
    return tips
  }

  /// Says what a reply did; true where a new question is open.
  func respond(
    _ reaction: Dialogue.Reaction, to prompt: Dialogue.Prompt, in language: Language
  ) throws -> Bool {
    switch reaction {
    case .accepted, .skipped, .wentBack, .repeated:
      return true
    case .passedOver:
      try voice(language).say(.reflectPassedOver, .hint)
      return true
    case .stopped:
      return false
    case .shortened:
      if case .text(let limit) = prompt.step.kind {
        try voice(language).say(.reflectShortened, .hint, ["limit": String(limit)])
      }
      return true
    case .nothingBefore:
      try voice(language).say(.reflectFirst, .hint)
    case .help:
      try help(with: prompt.step, in: language)
    case .required:
      try voice(language).say(.reflectRequired, .hint)
    case .notUnderstood:
      try voice(language).say(.reflectUnclear, .hint)
      try sayWhatFits(prompt.step, in: language, .hint)
    }
    return false
  }

  /// Says how this step is answered, whether it can be passed over, and which words always work.
  private func help(with step: Step, in language: Language) throws {
    if case .text = step.kind { try voice(language).say(.reflectHelpText) }
    try sayWhatFits(step, in: language)
    try voice(language).say(step.isRequired ? .reflectRequired : .reflectHelpSkip)
    try screen.writeLine()
    try voice(language).say(.reflectHelp)
  }

  /// Says which choice or number answers a step; any text answers one that asks for text.
  private func sayWhatFits(_ step: Step, in language: Language, _ style: Style = .plain) throws {
    switch step.kind {
    case .choice(let choices):
      try voice(language).say(.reflectChoice, style, ["high": String(choices.count)])
    case .scale(let range, _):
      try voice(language).say(
        .reflectScale, style,
        ["low": String(range.lowerBound), "high": String(range.upperBound)])
    case .text, .statement:
      break
    }
  }

  func voice(_ language: Language) -> Voice {
    Voice(messages: adviser.messages, language: language, screen: screen)
  }
}
