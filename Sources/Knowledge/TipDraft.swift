import SourceText

/// A tip while its lines are being read.
struct TipDraft {
  private let section: MarkdownOutline.Section
  private var passages: [OpenPassage] = []
  private var say: [String] = []
  private var questions: [String] = []
  private var notFor: [Tip.CounterExample] = []
  private var keywords: [String] = []
  private var phase: Phase?
  private var openField: TipFormat.Field?
  /// Whether the next plain line goes on with the last passage.
  private var continues = false
  private(set) var diagnostics: [Diagnostic] = []

  init(_ section: MarkdownOutline.Section) {
    self.section = section
  }

  /// Takes in the next line below the heading.
  mutating func read(_ line: MarkdownOutline.NumberedLine, in file: String) {
    let location = SourceLocation(file: file, line: line.number)
    switch line.line {
    case .blank:
      continues = false
    case .field(let name, let value):
      open(TipFormat.Field(named: name), value: value, at: location)
    case .item(let text) where openField == .questions:
      questions.append(text)
    case .item(let text) where openField == .notFor:
      notFor.append(Tip.CounterExample(question: text, location: location))
    case .item(let text):
      openField = nil
      passages.append(OpenPassage(lines: [text], isStep: true))
      continues = true
    case .quote(let text):
      openField = nil
      continues = false
      if !text.isEmpty { say.append(Self.withoutQuotationMarks(text)) }
    case .text(let text):
      read(text, at: location)
    case .heading(let level, let title, _):
      diagnostics.append(
        Diagnostic(
          "heading-level", at: location,
          "‘\(String(repeating: "#", count: level)) \(title)’ is not a tip heading",
          repair: "start a tip with ‘## ’, or make the line plain text"))
    }
  }

  private mutating func read(_ text: String, at location: SourceLocation) {
    if let (name, field) = TipFormat.Field.meant(by: text) {
      // Read as that field all the same: its questions are not for who asks to read.
      diagnostics.append(
        Diagnostic(
          "field-name", at: location, "‘\(text)’ is no field that is known here",
          repair: "write ‘\(name):’, and behind or below it what belongs there"))
      open(field, value: text.drop { $0 != ":" }.dropFirst().trimmed, at: location)
      return
    }
    if openField == .questions || openField == .notFor {
      diagnostics.append(
        Diagnostic(
          "question-item", at: location, "‘\(text)’ stands between the questions but is not one",
          repair: "start each question with ‘- ’, and leave other text above the questions"))
      return
    }
    openField = nil
    if continues, !passages.isEmpty {
      passages[passages.count - 1].lines.append(text)
    } else {
      passages.append(OpenPassage(lines: [text], isStep: false))
    }
    continues = true
  }

  private mutating func open(_ field: TipFormat.Field?, value: String, at location: SourceLocation)
  {
    continues = false
    openField = field
    switch field {
    case .questions:
      if !value.isEmpty { questions.append(value) }
    case .notFor:
      if !value.isEmpty {
        notFor.append(Tip.CounterExample(question: value, location: location))
      }
    case .keywords:
      keywords += value.commaSeparated
    case .phase:
      phase = Phase(named: value)
      if phase == nil {
        diagnostics.append(
          Diagnostic(
            "unknown-phase", at: location, "‘\(value)’ is not a phase",
            repair: "write one of: \(Phase.names.joined(separator: ", "))"))
      }
    case nil:
      break
    }
  }

  /// The tip that the lines made.
  func tip(id: String, language: Language, article: Article) -> Tip {
    Tip(
      id: id, language: language, title: section.title, passages: passages.map(\.passage), say: say,
      questions: questions, notFor: notFor, keywords: keywords, phase: phase, article: article,
      line: section.location.line)
  }

  private static func withoutQuotationMarks(_ text: String) -> String {
    let marks = "“”\"„‘’'"
    guard text.count > 2, let first = text.first, let last = text.last,
      marks.contains(first), marks.contains(last)
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}

/// A passage to which lines may still be added.
private struct OpenPassage {
  /// Put together at the end: to add each to a text would copy that text every time.
  var lines: [String]
  let isStep: Bool

  var passage: Tip.Passage {
    let text = lines.joined(separator: " ")
    return isStep ? .step(text) : .paragraph(text)
  }
}
