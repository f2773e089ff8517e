import SourceText

/// Words that stand for each other, in the format of Solr: a rule a line.
///
///     boos, kwaad, pissig
///     retour => terugbrengen, teruggeven
///     # a remark
///
/// Without an arrow each word stands for all others; with one, those behind it stand for those
/// before it.
struct SynonymFile {
  /// What the words of a file are.
  enum Kind: Hashable {
    case synonyms(Language)
    case translations
  }

  /// Each word of a side has to do with each of the other, so a rule of many words costs their square.
  private static let mostWords = 200

  let rules: [SynonymRule]
  let diagnostics: [Diagnostic]

  /// Reads a file; a line that is no rule gives a diagnostic, and the others hold.
  init(_ file: SourceFile, kind: Kind) {
    var rules: [SynonymRule] = []
    var diagnostics = file.diagnostics
    for line in file.lines where !line.text.trimmed.isEmpty && !line.text.hasPrefix("#") {
      let location = SourceLocation(file: file.name, line: line.number)
      if let rule = SynonymRule(line.text, needsArrow: kind == .translations, at: location) {
        if max(rule.from.count, rule.to.count) <= Self.mostWords {
          rules.append(rule)
        } else {
          diagnostics.append(
            Diagnostic(
              "synonym-rule", at: location,
              "this rule has more than \(Self.mostWords) words on a side",
              repair: "make several rules of it, each on a line of its own"))
        }
      } else {
        diagnostics.append(
          Diagnostic(
            "synonym-rule", at: location, "‘\(line.text.trimmed)’ is not a rule for words",
            repair: kind == .translations
              ? "write English words, =>, and Dutch words, with commas between the words"
              : "write two or more words with commas between them, or words => other words"))
      }
    }
    self.rules = rules
    self.diagnostics = diagnostics
  }
}
