import SourceText

/// A step while its lines are being read.
struct StepDraft {
  private let section: MarkdownOutline.Section
  private var paragraphs: [String] = []
  private var items: [(text: String, line: Int)] = []
  private var answer: Answer?
  private var target: Step.Target?
  private var isRequired = false
  private var isKept = true
  private var planPart: Step.PlanPart?
  private var recall: Step.Recall?
  private var tipIDs: [String] = []
  private var tipSources: [String] = []
  /// Whether the next plain line goes on with the last paragraph.
  private var continues = false
  private(set) var diagnostics: [Diagnostic] = []

  /// What an `Answer:` field asks for.
  private enum Answer {
    case nothing
    case text(limit: Int)
    case scale(ClosedRange<Int>)
  }

  init(_ section: MarkdownOutline.Section) {
    self.section = section
  }

  /// Takes in the next line below the heading.
  mutating func read(_ line: MarkdownOutline.NumberedLine, in file: String) {
    let location = SourceLocation(file: file, line: line.number)
    switch line.line {
    case .blank:
      continues = false
    case .item(let text):
      items.append((text, line.number))
      continues = false
    case .field(let name, let value):
      continues = false
      if let field = ScriptFormat.Field(named: name) {
        read(field, name: name, value: value, at: location)
      }
    case .text(let text):
      read(text, at: location)
    case .quote(let text):
      paragraphs.append(text)
      continues = false
    case .heading(let level, let title, _):
      diagnostics.append(
        Diagnostic(
          "heading-level", at: location,
          "‘\(String(repeating: "#", count: level)) \(title)’ is not a step heading",
          repair: "start a step with ‘## ’, or make the line plain text"))
    }
  }

  private mutating func read(_ text: String, at location: SourceLocation) {
    if ScriptFormat.isEnding(text) {
      target = .end
      continues = false
    } else if text.hasPrefix("->") {
      target = readTarget(text.dropFirst(2).trimmed, at: location)
      continues = false
    } else if continues, !paragraphs.isEmpty {
      paragraphs[paragraphs.count - 1] += " \(text)"
    } else {
      paragraphs.append(text)
      continues = true
    }
  }

  private mutating func read(
    _ field: ScriptFormat.Field, name: String, value: String, at location: SourceLocation
  ) {
    let word = value.lowercased()
    func wrong(_ repair: String) -> Diagnostic {
      Diagnostic(
        "field-value", at: location, "‘\(value)’ is not a value of ‘\(name):’", repair: repair)
    }
    switch field {
    case .answer:
      answer = Self.answer(word)
      if answer == nil {
        diagnostics.append(
          wrong(
            "write geen, tekst 400 or schaal 0-10; in English: none, text 400 or scale 0-10; "
              + "\(ScriptFormat.highestScale) is the highest number of a scale"))
      }
    case .required, .keep:
      let isYes = ScriptFormat.yes.contains(word)
      if !isYes && !ScriptFormat.no.contains(word) {
        diagnostics.append(wrong("write ja or nee; in English: yes or no"))
      } else if field == .required {
        isRequired = isYes
      } else {
        isKept = isYes
      }
    case .plan:
      planPart = ScriptFormat.planWords[word]
      if planPart == nil { diagnostics.append(wrong("write als or dan; in English: if or then")) }
    case .show:
      recall = ScriptFormat.recallWords[word]
      if recall == nil {
        diagnostics.append(wrong("write plan or antwoorden; in English: plan or answers"))
      }
    case .tip:
      tipIDs += value.commaSeparated
    case .tipsFrom:
      tipSources += value.commaSeparated
    }
  }

  private static func answer(_ value: String) -> Answer? {
    let words = value.split(separator: " ")
    guard let first = words.first.map(String.init), words.count <= 2 else { return nil }
    let rest = words.count == 2 ? String(words[1]) : nil
    if ScriptFormat.nothing.contains(first) { return rest == nil ? .nothing : nil }
    if ScriptFormat.text.contains(first) {
      guard let rest else { return .text(limit: ScriptFormat.defaultTextLimit) }
      return Int(rest).flatMap { $0 > 0 ? .text(limit: $0) : nil }
    }
    if ScriptFormat.scale.contains(first), let rest, let range = range(rest),
      range.upperBound <= ScriptFormat.highestScale, range.count > 1
    {
      return .scale(range)
    }
    return nil
  }

  /// `8-10` or `8`.
  private static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    switch ends.count {
    case 1: return ends[0].map { $0...$0 }
    case 2:
      guard let low = ends[0], let high = ends[1], low <= high else { return nil }
      return low...high
    default: return nil
    }
  }

  private mutating func readTarget(_ text: String, at location: SourceLocation) -> Step.Target? {
    if ScriptFormat.isEnding(text) { return .end }
    if MarkdownOutline.isIdentifier(text) { return .step(text) }
    diagnostics.append(
      Diagnostic(
        "malformed-jump", at: location, "‘-> \(text)’ does not lead to a step",
        repair: "write the id of a step behind the arrow, or Einde (in English: End)"))
    return nil
  }

  /// The step that the lines made.
  mutating func step(id: String) -> Step {
    let kind = kind()
    if kind == .statement, paragraphs.isEmpty, recall == nil, tipIDs.isEmpty, tipSources.isEmpty {
      diagnostics.append(
        Diagnostic(
          "no-text", at: section.location, "the step ‘\(id)’ asks nothing and says nothing",
          repair: "write what it says below the heading, or let it ask something"))
    }
    if let item = items.first, !kind.takesItems {
      diagnostics.append(
        Diagnostic(
          "unused-list", .warning,
          at: SourceLocation(file: section.location.file, line: item.line),
          "the list of the step ‘\(id)’ is not shown",
          repair: "write its items as paragraphs, or take the line ‘Antwoord:’ (‘Answer:’) out"))
    }
    if section.title.isEmpty {
      diagnostics.append(
        Diagnostic(
          "no-text", at: section.location, "the step ‘\(id)’ has no question",
          repair: "write the question behind ‘## ’"))
    }
    return Step(
      id: id, title: section.title, text: paragraphs, kind: kind, target: target,
      isRequired: isRequired, isKept: isKept, planPart: planPart, recall: recall, tipIDs: tipIDs,
      tipSources: tipSources, location: section.location)
  }

  private mutating func kind() -> Step.Kind {
    switch answer {
    case .nothing: return .statement
    case .text(let limit): return .text(limit: limit)
    case .scale(let range): return .scale(range, jumps: scaleJumps(in: range))
    case nil: break
    }
    if items.isEmpty { return .text(limit: ScriptFormat.defaultTextLimit) }
    return .choice(
      items.map { item in
        let (label, target) = cut(item)
        return Step.Choice(label: label, target: target, line: item.line)
      })
  }

  private mutating func scaleJumps(in scale: ClosedRange<Int>) -> [Step.ScaleJump] {
    var jumps: [Step.ScaleJump] = []
    for item in items {
      let (label, target) = cut(item)
      if let target, let range = Self.range(label), scale.contains(range.lowerBound),
        scale.contains(range.upperBound)
      {
        jumps.append(Step.ScaleJump(range: range, target: target, line: item.line))
      } else {
        diagnostics.append(
          Diagnostic(
            "scale-jump", at: SourceLocation(file: section.location.file, line: item.line),
            "‘\(item.text)’ is not a range of the scale with a jump",
            repair: "write numbers from \(scale.lowerBound) to \(scale.upperBound) and where they "
              + "lead, for example ‘- \(scale.upperBound) -> pause’"))
      }
    }
    return jumps
  }

  /// `Nee -> klaar` → the label and where it leads.
  private mutating func cut(_ item: (text: String, line: Int)) -> (String, Step.Target?) {
    let bytes = item.text.utf8
    guard let arrow = bytes.indices.first(where: { bytes[$0...].starts(with: "->".utf8) }) else {
      return (item.text, nil)
    }
    let location = SourceLocation(file: section.location.file, line: item.line)
    let target = Substring(bytes[arrow...].dropFirst(2)).trimmed
    return (item.text[..<arrow].trimmed, readTarget(target, at: location))
  }
}

extension Step.Kind {
  /// Whether the items of a list below the step mean something.
  fileprivate var takesItems: Bool {
    switch self {
    case .choice, .scale: true
    case .statement, .text: false
    }
  }
}
