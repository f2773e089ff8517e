package import SourceText

/// Questions with the tips that should answer them.
package struct QuestionSet: Sendable {
  /// A labelled question.
  package struct Item: Sendable {
    package let question: String
    /// How good each tip is: 2 for the best ones, 1 for those that help too.
    let grades: [String: Int]
    /// Whether no tip helps, so that the question must be refused.
    let mustBeRefused: Bool
    package let location: SourceLocation
  }

  package let items: [Item]
  package let diagnostics: [Diagnostic]

  /// Reads a table with a heading line and columns separated by tabs.
  ///
  /// `question` is the question; `best` the ids of the best tips, separated by commas, or `-` where
  /// there must be no answer; `ok`, which may be missing, the ids of further fitting tips. Other
  /// columns are passed over.
  package init(_ file: SourceFile) {
    var diagnostics = file.diagnostics
    var items: [Item] = []
    func report(_ rule: String, _ line: Int, _ message: String, repair: String) {
      let location = SourceLocation(file: file.name, line: line)
      diagnostics.append(Diagnostic(rule, at: location, message, repair: repair))
    }
    let heading = Self.columns(of: file.lines.first?.text ?? "")
    let question = heading.firstIndex(of: "question")
    let best = heading.firstIndex(of: "best")
    let ok = heading.firstIndex(of: "ok")
    if let question, let best {
      for line in file.lines.dropFirst() where !line.text.trimmed.isEmpty {
        let columns = Self.columns(of: line.text)
        guard columns.count > max(question, best), !columns[question].isEmpty,
          !columns[best].isEmpty
        else {
          report(
            "question-row", line.number, "this row has no question or no best tip",
            repair: "write the question, a tab, and the ids of the best tips, or - for none")
          continue
        }
        var grades: [String: Int] = [:]
        if let ok, columns.count > ok {
          for id in columns[ok].commaSeparated { grades[id] = 1 }
        }
        let mustBeRefused = columns[best] == "-"
        if !mustBeRefused { for id in columns[best].commaSeparated { grades[id] = 2 } }
        items.append(
          Item(
            question: columns[question], grades: grades, mustBeRefused: mustBeRefused,
            location: SourceLocation(file: file.name, line: line.number)))
      }
    } else if file.diagnostics.isEmpty {
      report(
        "question-heading", 1, "the first line does not name the columns question and best",
        repair: "start the file with a line: question, a tab, best, a tab, ok")
    }
    self.items = items
    self.diagnostics = diagnostics
  }

  private static func columns(of line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmed)
  }
}
