import SourceText

/// Reads the wording of the messages: a `##` heading with an id for each.
struct MessageParser {
  struct Result {
    let wordings: [Message: String]
    let diagnostics: [Diagnostic]
  }

  func parse(_ file: SourceFile) -> Result {
    let outline = MarkdownOutline(of: file, keys: ["title", "language"], fieldNames: [])
    var diagnostics = outline.diagnostics
    var wordings: [Message: String] = [:]
    var missing = Set(Message.allCases)
    func report(_ rule: String, _ location: SourceLocation, _ message: String, repair: String) {
      diagnostics.append(Diagnostic(rule, at: location, message, repair: repair))
    }

    for section in outline.sections {
      guard let id = section.id else {
        if section.lacksID {
          report(
            "missing-id", section.location, "the text ‘\(section.title)’ has no id",
            repair: "write its id behind the heading, such as {#greeting}")
        }
        continue
      }
      guard let message = Message(rawValue: id) else {
        report(
          "unknown-phrase", section.location, "nothing is said under the id ‘\(id)’",
          repair: "take it out, or correct the id")
        continue
      }
      missing.remove(message)
      let wording = Self.wording(section.lines)
      if wording.isEmpty {
        report(
          "no-text", section.location, "the text ‘\(id)’ is empty",
          repair: "write below the heading what the assistant says")
      } else if wordings[message] != nil {
        report(
          "duplicate-id", section.location, "the id ‘\(id)’ stands twice",
          repair: "keep one of the two")
      } else {
        wordings[message] = wording
      }
      for name in Self.placeholders(in: wording) where !message.placeholders.contains(name) {
        let known = message.placeholders.map { "{\($0)}" }.joined(separator: ", ")
        report(
          "unknown-placeholder", section.location,
          "‘{\(name)}’ stands for nothing in the text ‘\(id)’",
          repair: known.isEmpty ? "take the braces out" : "use one of: \(known)")
      }
    }
    // An unreadable file is one fault, not one for each message.
    if !outline.sections.isEmpty || file.diagnostics.isEmpty {
      let location = SourceLocation(file: file.name, line: max(1, file.lines.count))
      for message in Message.allCases where missing.contains(message) {
        report(
          "missing-text", location, "the text ‘\(message.rawValue)’ is missing",
          repair: "add a heading with {#\(message.rawValue)} and the text below it")
      }
    }
    return Result(wordings: wordings, diagnostics: diagnostics)
  }

  /// Paragraphs on one line each, items with a hyphen, and the blank lines between them.
  private static func wording(_ lines: [MarkdownOutline.NumberedLine]) -> String {
    var result: [String] = []
    var continues = false
    for line in lines {
      switch line.line {
      case .blank:
        result.append("")
        continues = false
      case .item(let text):
        result.append("- \(text)")
        continues = true
      case .text(let text), .quote(let text), .heading(_, let text, _), .field(_, let text):
        if continues, !result.isEmpty {
          result[result.count - 1] += " \(text)"
        } else {
          result.append(text)
        }
        continues = true
      }
    }
    while result.last?.isEmpty == true { result.removeLast() }
    return result.drop(while: \.isEmpty).joined(separator: "\n")
  }

  private static func placeholders(in wording: String) -> [String] {
    wording.utf8.split(separator: UInt8(ascii: "{")).dropFirst().compactMap { part in
      part.firstIndex(of: UInt8(ascii: "}")).map { String(Substring(part[..<$0])) }
    }
  }
}
