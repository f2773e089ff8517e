import SourceText

/// The rules of plain words: short sentences, no question for reasons, no exclamation marks.
struct WordingCheck {
  /// The most words in a sentence.
  static let sentenceLimit = 25
  /// The most words in the heading of a question.
  static let titleLimit = 12
  /// The most sentences, and words in all, that explain a question.
  static let explanationLimit = (sentences: 2, words: 25)

  /// Openings of a question that asks someone to account for what they did.
  private static let accounting = ["waarom", "hoezo", "why"]

  /// Every fault in the words of a script.
  func findings(in script: Script) -> [Diagnostic] {
    script.steps.flatMap { step in
      step.isQuestion ? sentences(of: step) + question(step) : sentences(of: step)
    }
  }

  /// What holds for each sentence that is shown.
  private func sentences(of step: Step) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let texts = [step.title] + step.text + labels(of: step)
    if let sentence = texts.flatMap(\.sentences).first(where: { $0.wordCount > Self.sentenceLimit })
    {
      findings.append(
        Diagnostic(
          "long-sentence", .warning, at: step.location,
          "a sentence of the step ‘\(step.id)’ has \(sentence.wordCount) words: "
            + "‘\(sentence.firstWords(5)) …’",
          repair: "make two of it; \(Self.sentenceLimit) words are the most"))
    }
    if texts.contains(where: { $0.contains("!") }) {
      findings.append(
        Diagnostic(
          "exclamation-mark", .warning, at: step.location,
          "the step ‘\(step.id)’ has an exclamation mark",
          repair: "end the sentence with a full stop"))
    }
    return findings
  }

  /// What holds for questions besides.
  private func question(_ step: Step) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func report(_ rule: String, _ message: String, _ repair: String) {
      findings.append(
        Diagnostic(rule, .warning, at: step.location, message, repair: repair))
    }
    if step.title.wordCount > Self.titleLimit {
      report(
        "long-question", "the question ‘\(step.id)’ has \(step.title.wordCount) words",
        "ask it in \(Self.titleLimit) words at most, and explain it below the heading")
    }
    let explanation = step.text.flatMap(\.sentences)
    let count = step.text.map(\.wordCount).reduce(0, +)
    if explanation.count > Self.explanationLimit.sentences || count > Self.explanationLimit.words {
      report(
        "long-explanation",
        "\(explanation.count) sentences with \(count) words explain the question ‘\(step.id)’",
        "\(Self.explanationLimit.sentences) sentences and \(Self.explanationLimit.words) words are the "
          + "most; say more in a step of its own with ‘Antwoord: geen’ (in English ‘Answer: none’)")
    }
    let openings = ([step.title] + step.text).flatMap(\.sentences).map {
      $0.firstWords(1).lowercased()
    }
    if let word = openings.first(where: Self.accounting.contains) {
      report(
        "why-question", "the question ‘\(step.id)’ asks ‘\(word)’, which sounds like a reproach",
        "begin with wat, hoe or welke; in English: what, how or which")
    }
    return findings
  }

  private func labels(of step: Step) -> [String] {
    if case .choice(let choices) = step.kind { choices.map(\.label) } else { [] }
  }
}

extension String {
  /// The first words, without the marks around them.
  fileprivate func firstWords(_ count: Int) -> String {
    split { !$0.isLetter && !$0.isNumber && !"-’'".contains($0) }.prefix(count).joined(
      separator: " ")
  }
}
