import Reflection
import SourceText
import TestSupport
import Testing

@Suite("The shipped scripts")
struct ShippedScriptTests {
  static let library = ScriptLibrary.load(
    SourceFolder("\(Repository.path)/Prompts"),
    except: ["assistant.md", "utterances.md", "danger.md", "moments.md", "contacts.md"])

  @Test("have no faults")
  func findings() {
    #expect(Self.library.findings == [])
    #expect(
      Self.library.ids == [
        "korthagen", "leidinggevende-vraagt-na", "na-gesprek", "starr", "twee-minuten",
        "voorbereiding",
      ])
    for id in Self.library.ids {
      let versions = Self.library.scripts.filter { $0.id == id }
      #expect(versions.map(\.language) == [.english, .dutch])
      // Not only the same steps: in the same order, answered in the same way.
      #expect(versions[0].steps.map(\.id) == versions[1].steps.map(\.id))
      #expect(versions[0].steps.map(shape) == versions[1].steps.map(shape))
    }
  }

  /// What a step is, apart from its words.
  private func shape(_ step: Step) -> [String] {
    let kind =
      switch step.kind {
      case .statement: "statement"
      case .text(let limit): "text \(limit)"
      case .choice(let choices): "choice \(choices.map { "\(String(describing: $0.target))" })"
      case .scale(let range, let jumps):
        "scale \(range) \(jumps.map { "\($0.range) \($0.target)" })"
      }
    return [
      kind, "\(String(describing: step.target))", "\(step.isRequired) \(step.isKept)",
      "\(String(describing: step.planPart)) \(String(describing: step.recall))",
    ] + step.tipIDs + step.tipSources
  }

  /// The sentences that a script shows, without the labels to choose from.
  private func sentences(of script: Script) -> [[Substring]] {
    script.steps.flatMap { [$0.title] + $0.text }.flatMap { text in
      text.split(whereSeparator: \.isWhitespace).reduce(into: [[Substring]]()) { sentences, word in
        if let last = sentences.last?.last?.last, !".?!…".contains(last) {
          sentences[sentences.count - 1].append(word)
        } else {
          sentences.append([word])
        }
      }
    }
  }

  /// Those are the limits of plain Dutch; what trainers write may go up to those of `WordingCheck`.
  @Test("speak in sentences of 10 words, 15 at most", arguments: library.scripts)
  func sentences(_ script: Script) {
    let counts = sentences(of: script).map(\.count)
    #expect(counts.count > 20)
    #expect(counts.reduce(0, +) <= 10 * counts.count)
    for sentence in sentences(of: script) {
      #expect(sentence.count <= 15, "\(sentence.joined(separator: " "))")
    }
  }

  @Test(
    "write one kind of apostrophe, in what the assistant says as well", arguments: ["nl", "en"])
  func apostrophes(_ language: String) throws {
    for file in Self.library.ids.map({ "\($0).md" }) + ["assistant.md"] {
      let lines = try Repository.text(of: "Prompts/\(language)/\(file)").split(separator: "\n")
      #expect(lines.filter { $0.contains("'") } == [], "\(file)")
    }
  }

  @Test("ask what somebody does, not what is done, and never why", arguments: library.scripts)
  func plainQuestions(_ script: Script) {
    let helpers: Set<String> = ["wordt", "worden", "werd", "werden", "was", "were", "been"]
    for step in script.steps where step.isQuestion {
      let words = step.title.lowercased().split { !$0.isLetter }.map(String.init)
      let isPassive = zip(words, words.dropFirst()).contains { helper, next in
        helpers.contains(helper) && (next.hasPrefix("ge") || next.hasSuffix("ed"))
      }
      #expect(!isPassive, "\(step.title)")
      #expect(!words.contains("waarom") && !words.contains("why"), "\(step.title)")
    }
  }

  /// A way through a script: the replies that lead to where it is.
  private struct Way {
    var dialogue: Dialogue
    var replies: [String]
  }

  /// Every way on from a question that leads somewhere else.
  private func replies(to prompt: Dialogue.Prompt) -> [String] {
    switch prompt.step.kind {
    case .statement: [""]
    case .text: ["tekst", ""]
    case .scale(let range, let jumps):
      [String(range.lowerBound), String(range.upperBound)]
        + jumps.map { String($0.range.lowerBound) }
    case .choice(let choices):
      choices.indices.map { String($0 + 1) } + (prompt.step.isRequired ? [] : [""])
    }
  }

  @Test("can be walked over every edge, and every way ends", arguments: library.scripts)
  func everyEdge(_ script: Script) {
    var edges = Set<String>()
    var waiting = [Way(dialogue: Dialogue(script), replies: [])]
    var ends = 0
    // A way that arrives where another has been adds nothing new.
    while let way = waiting.popLast() {
      guard case .asking(let prompt) = way.dialogue.state else {
        ends += 1
        continue
      }
      #expect(way.replies.count <= script.steps.count, "a circle: \(way.replies)")
      // Without both halves of a plan nobody is asked about it.
      let halves = script.steps.filter { $0.planPart != nil }
        .map { way.dialogue.answer(to: $0.id) != nil }
      for reply in replies(to: prompt)
      where edges.insert("\(prompt.step.id) \(reply) \(halves)").inserted {
        var next = way
        let reaction = next.dialogue.reply(reply)
        #expect(reaction == .accepted || reaction == .skipped)
        next.replies.append(reply)
        waiting.append(next)
      }
    }
    #expect(ends >= 1)
    let asked = Set(edges.map { $0.split(separator: " ")[0] })
    #expect(asked == Set(script.steps.filter(\.isQuestion).map { Substring($0.id) }))
  }

  @Test("come to their end when every answer is left empty", arguments: library.scripts)
  func emptyAnswers(_ script: Script) {
    var dialogue = Dialogue(script)
    var count = 0
    while case .asking(let prompt) = dialogue.state, count < 50 {
      _ = dialogue.reply(prompt.step.isRequired ? "1" : "")
      count += 1
    }
    #expect(count < 25)
    // The one answer of those who must give one is never kept.
    #expect(dialogue.transcript.isEmpty)
  }

  @Test("begin as the template in the README does, which has no faults either")
  func template() throws {
    let page = try Repository.text(of: "Prompts/README.md")
    let parts = page.split(separator: "```markdown\n", omittingEmptySubsequences: false)
    let text = try #require(parts.dropFirst().first?.split(separator: "```").first)
    let result = ScriptParser(language: .dutch).parse(
      SourceFile(name: "nl/x.md", bytes: Array(text.utf8)), id: "x")
    let script = try #require(result.script)
    #expect(result.diagnostics + ScriptCheck().findings(in: script) == [])
    #expect(script.needsGate)
  }
}
