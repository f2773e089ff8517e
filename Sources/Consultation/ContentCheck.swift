package import Knowledge
package import Reflection
package import SourceText

/// Everything that is wrong with the knowledge and the prompts together.
package struct ContentCheck: Sendable {
  /// The faults of the knowledge, in order of place.
  package let knowledge: [Diagnostic]
  /// The faults of the prompts, in order of place.
  package let prompts: [Diagnostic]

  /// How many of them are faults; advice is none.
  package var count: Int { (knowledge + prompts).count { $0.severity != .advice } }

  package init(base: KnowledgeBase, scripts: ScriptLibrary, phrases: PhraseBook) {
    knowledge = KnowledgeCheck().findings(in: base)
    let known = Set(base.tips.map(\.id))
    var findings = scripts.findings + phrases.diagnostics
    for script in scripts.scripts {
      for step in script.steps {
        for id in step.tipIDs where !known.contains(id) {
          findings.append(
            Diagnostic(
              "unknown-tip", at: step.location,
              "the step ‘\(step.id)’ shows the tip ‘\(id)’, which does not exist",
              repair: "use the id of a tip in the knowledge; ‘ruggespraak tips’ lists them"))
        }
      }
    }
    prompts = findings.sorted()
  }
}
