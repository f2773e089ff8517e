import SourceText

/// Further example questions of an article's tips, in a file beside the article.
///
/// `wachten.vragen.md` or `waiting.questions.md`: a `##` heading with the tip's id, and a list.
/// There is room for many questions here without burying the tips. A question that other tips answer
/// as well names them behind it: `- de rij staat tot buiten {#vraag-hulp} {#bied-excuus-aan}`.
struct QuestionFile {
  /// The questions of one tip.
  struct Entry {
    let tipID: String
    let questions: [String]
    /// Whether another tip answers them first, and this one as well.
    let isShared: Bool
    let location: SourceLocation
  }

  let language: Language
  let entries: [Entry]
  let diagnostics: [Diagnostic]

  /// Reads a file; `language` is that of a file that doesn't say so itself.
  init(_ file: SourceFile, language: Language) {
    let outline = MarkdownOutline(of: file, keys: TipFormat.keys, fieldNames: [])
    self.language = outline.language ?? language
    var diagnostics = outline.diagnostics
    func report(_ rule: String, _ location: SourceLocation, _ message: String, repair: String) {
      diagnostics.append(Diagnostic(rule, at: location, message, repair: repair))
    }
    var entries: [Entry] = []
    for section in outline.sections {
      var questions: [String] = []
      var shared: [Entry] = []
      for line in section.lines {
        switch line.line {
        case .item(let text):
          let (question, ids) = Self.cutIDs(text)
          questions.append(question)
          let location = SourceLocation(file: file.name, line: line.number)
          shared += ids.map {
            Entry(tipID: $0, questions: [question], isShared: true, location: location)
          }
        case .blank:
          break
        case .text(let text), .quote(let text), .heading(_, let text, _), .field(_, let text):
          report(
            "question-item", SourceLocation(file: file.name, line: line.number),
            "‘\(text)’ stands between the questions but is not one",
            repair: "start each question with ‘- ’, and keep it on one line")
        }
      }
      entries += shared
      if let id = section.id {
        entries.append(
          Entry(tipID: id, questions: questions, isShared: false, location: section.location))
      } else if section.lacksID {
        report(
          "missing-id", section.location, "‘\(section.title)’ doesn't say which tip it is about",
          repair: "write the id of the tip behind the heading: {#tip-id}")
      }
    }
    self.entries = entries
    self.diagnostics = diagnostics
  }

  /// A question and the ids `{#…}` behind it.
  private static func cutIDs(_ text: String) -> (question: String, ids: [String]) {
    // Bytes, since all marks are ASCII and there are thousands of questions.
    var question = text
    var ids: [String] = []
    while question.utf8.last == UInt8(ascii: "}"),
      let open = question.utf8.lastIndex(of: UInt8(ascii: "{")),
      question.utf8[open...].dropFirst().first == UInt8(ascii: "#")
    {
      let id = question.utf8[open...].dropFirst(2).dropLast()
      ids.append(Substring(id).trimmed)
      question = question[..<open].trimmed
    }
    return (question, ids.reversed())
  }
}
