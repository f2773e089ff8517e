package import SourceText

/// The rules that hold between tips, beyond those of one file's form.
package struct KnowledgeCheck: Sendable {
  package init() {}

  /// Every finding about a knowledge base, advice and those of reading included, in order of place.
  package func findings(in base: KnowledgeBase) -> [Diagnostic] {
    var findings = base.diagnostics
    var languages: [String: [Language]] = [:]
    for tip in base.tips { languages[tip.id, default: []].append(tip.language) }

    for tip in base.tips {
      let questions = TipFormat.Field.questions.name(in: tip.language)
      if tip.questions.isEmpty {
        findings.append(
          Diagnostic(
            "no-questions", .warning, at: tip.location,
            "the tip ‘\(tip.id)’ has no example questions, so it is hard to find",
            repair: "write below ‘\(questions):’ what people type, a line each, such as "
              + "‘- \(Self.question(in: tip.language))’"))
      }
      if tip.passages.isEmpty {
        findings.append(
          Diagnostic(
            "no-text", at: tip.location, "the tip ‘\(tip.id)’ has no text",
            repair: "write 30 to 90 words of advice below the heading"))
      }
      if tip.title.isEmpty {
        findings.append(
          Diagnostic(
            "no-title", at: tip.location, "the tip ‘\(tip.id)’ has no title",
            repair: "write a title behind ‘## ’"))
      }
      if languages[tip.id] == [tip.language] {
        let other = tip.language.other.rawValue
        findings.append(
          Diagnostic(
            "one-language", .advice, at: tip.location,
            "the tip ‘\(tip.id)’ exists in ‘\(tip.language.rawValue)’ only",
            repair: "add a tip with the same id to a file in the folder ‘\(other)’"))
      }
    }
    return findings.sorted()
  }

  private static func question(in language: Language) -> String {
    switch language {
    case .dutch: "de rij staat tot buiten"
    case .english: "the queue reaches the door"
    }
  }
}
