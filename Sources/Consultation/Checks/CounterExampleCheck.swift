import Knowledge
import SourceText

/// Asks the questions for which a tip must not come first.
struct CounterExampleCheck {
  let findings: [Diagnostic]

  /// Asks them of `adviser`, which answers from `base`.
  init(_ base: KnowledgeBase, _ adviser: Adviser) {
    findings = base.tips.flatMap { tip in
      tip.notFor.compactMap { example in
        let found = adviser.index.search(example.question, in: tip.language, count: 2)
        guard adviser.accepts(found, for: example.question, in: tip.language),
          found.tips.first?.tip.id == tip.id
        else { return nil }
        let second = found.tips.dropFirst().first.map { "; ‘\($0.tip.id)’ comes second" } ?? ""
        return Diagnostic(
          "not-for-first", .warning, at: example.location,
          "‘\(example.question)’ still finds the tip ‘\(tip.id)’ first\(second)",
          repair: "give it to the tip that should come first, as an example question in other words"
        )
      }
    }
  }
}
