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
    #expect(Self.library.scripts.map(\.language) == [.english, .dutch])
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
      for reply in replies(to: prompt) where edges.insert("\(prompt.step.id) \(reply)").inserted {
        var next = way
        let reaction = next.dialogue.reply(reply)
        #expect(reaction == .accepted || reaction == .skipped)
        next.replies.append(reply)
        waiting.append(next)
      }
    }
    #expect(ends >= 3)
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
    #expect(dialogue.transcript.isEmpty)
  }

  @Test(
    "ask nothing more, and keep nothing, after a yes or a doubt about safety",
    arguments: library.scripts)
  func gate(_ script: Script) {
    for reply in ["2", "3"] {
      var dialogue = Dialogue(script)
      _ = dialogue.reply(reply)
      guard case .finished(let closing, isStopped: false) = dialogue.state else {
        Issue.record("still asking after \(reply)")
        continue
      }
      #expect(closing.map(\.id) == ["steun"])
      #expect(closing.allSatisfy { $0.text.joined().contains("112") })
      #expect(dialogue.transcript.isEmpty)
    }
  }

  @Test("understand the five steering words at every question", arguments: library.scripts)
  func steering(_ script: Script) {
    var dialogue = Dialogue(script)
    var number = 0
    while case .asking(let prompt) = dialogue.state {
      number += 1
      for word in ["hulp", "help"] { #expect(dialogue.reply(word) == .help) }
      for word in ["herhaal", "repeat"] { #expect(dialogue.reply(word) == .repeated) }
      for word in ["stop", "/stop"] {
        var copy = dialogue
        #expect(copy.reply(word) == .stopped)
      }
      for word in ["sla over", "skip"] {
        var copy = dialogue
        #expect(copy.reply(word) == (prompt.step.isRequired ? .required : .skipped))
      }
      for word in ["terug", "back"] {
        var copy = dialogue
        #expect(copy.reply(word) == (number == 1 ? .nothingBefore : .wentBack))
      }
      _ = dialogue.reply(prompt.step.isRequired ? "1" : "")
    }
    #expect(number > 10)
  }

  @Test(
    "stay short: few words a question, few free texts, few questions", arguments: library.scripts)
  func length(_ script: Script) {
    for step in script.steps where step.isQuestion {
      let words = (step.title + " " + step.text.joined(separator: " ")).split(separator: " ")
      #expect(words.count <= 35, "\(step.id) has \(words.count) words")
      #expect(step.title.split(separator: " ").count <= 15, "\(step.id)")
      #expect(!step.title.lowercased().hasPrefix("waarom"), "\(step.id)")
      #expect(!step.title.lowercased().hasPrefix("why"), "\(step.id)")
      #expect(!(step.title + step.text.joined()).contains("!"), "\(step.id)")
    }
    #expect(script.questionsAhead(from: 0) <= 20)
  }
}
