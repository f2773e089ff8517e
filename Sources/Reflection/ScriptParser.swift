package import SourceText

/// Reads a reflection script: a front matter and a `##` heading a step.
package struct ScriptParser: Sendable {
  /// What a file gave.
  package struct Result: Sendable {
    /// Nil where the file has no steps.
    package let script: Script?
    package let diagnostics: [Diagnostic]
  }

  private let language: Language

  /// - Parameter language: of a file that doesn't say so itself.
  package init(language: Language) {
    self.language = language
  }

  /// Reads one script; a fault in one step leaves the others as they are.
  package func parse(_ file: SourceFile, id: String) -> Result {
    let outline = MarkdownOutline(
      of: file, keys: ScriptFormat.keys, fieldNames: ScriptFormat.Field.names)
    var diagnostics = outline.diagnostics
    func report(
      _ rule: String, _ severity: Diagnostic.Severity = .error, line: Int, _ message: String,
      repair: String
    ) {
      let location = SourceLocation(file: file.name, line: line)
      diagnostics.append(Diagnostic(rule, severity, at: location, message, repair: repair))
    }

    if outline.frontMatter["title"] == nil, file.diagnostics.isEmpty {
      report(
        "missing-title", .warning, line: 1, "the front matter names no title",
        repair: "add a line ‘title: …’ between two --- lines at the top of the file")
    }
    var minutes: Int?
    if let entry = outline.frontMatter.entry("minutes") {
      minutes = Int(entry.value)
      if minutes == nil {
        report(
          "front-matter-value", line: entry.line, "‘\(entry.value)’ is not a number of minutes",
          repair: "write a whole number, such as 7")
      }
    }
    var needsGate = true
    if let entry = outline.frontMatter.entry("gate") {
      let word = entry.value.lowercased()
      needsGate = !ScriptFormat.no.contains(word)
      if needsGate, !ScriptFormat.yes.contains(word) {
        report(
          "front-matter-value", line: entry.line, "‘\(entry.value)’ is not a value of ‘gate:’",
          repair: "write ja or nee; in English: yes or no")
      }
    }
    var steps: [Step] = []
    if let line = Self.firstLineTooMany(file, outline) {
      report(
        "long-script", line: line,
        "what follows from here is left out: a script has at most "
          + "\(ScriptFormat.maximumStepCount) steps on \(ScriptFormat.maximumLineCount) lines",
        repair: "make a script of its own of the rest")
    }
    for (index, section) in outline.sections.prefix(ScriptFormat.maximumStepCount).enumerated()
    where section.location.line <= ScriptFormat.maximumLineCount {
      var draft = StepDraft(section)
      for line in section.lines where line.number <= ScriptFormat.maximumLineCount {
        draft.read(line, in: file.name)
      }
      let step = draft.step(id: section.id ?? "step-\(index + 1)")
      diagnostics += draft.diagnostics
      if section.lacksID {
        report(
          "missing-id", line: section.location.line, "the step ‘\(section.title)’ has no id",
          repair: "write one behind the heading, the same in every language: {#name}")
      }
      if let earlier = steps.first(where: { $0.id == step.id }) {
        report(
          "duplicate-id", line: section.location.line,
          "the id ‘\(step.id)’ stands on line \(earlier.location.line) already",
          repair: "give one of the two steps another id")
      }
      steps.append(step)
    }
    guard !steps.isEmpty else {
      if file.diagnostics.isEmpty {
        report(
          "no-steps", line: 1, "this script has no steps",
          repair: "write a question as a heading: ## What happened? {#facts}")
      }
      return Result(script: nil, diagnostics: diagnostics)
    }
    let script = Script(
      id: id, language: outline.language ?? language, title: outline.frontMatter["title"] ?? id,
      minutes: minutes, needsGate: needsGate, steps: steps, file: file.name)
    return Result(script: script, diagnostics: diagnostics)
  }

  /// Where a file has more than a script may have; nil where it hasn't.
  private static func firstLineTooMany(_ file: SourceFile, _ outline: MarkdownOutline) -> Int? {
    let sections = outline.sections.dropFirst(ScriptFormat.maximumStepCount)
    let heading = sections.first?.location.line ?? .max
    let line = min(heading, ScriptFormat.maximumLineCount + 1)
    return line <= file.lines.count ? line : nil
  }
}
