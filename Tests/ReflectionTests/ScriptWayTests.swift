import Reflection
import SourceText
import TestSupport
import Testing

/// Every way through every script in `Prompts`, walked with a dialogue.
@Suite("The ways through the shipped scripts")
struct ScriptWayTests {
  static let scripts = ScriptLibrary.load(
    SourceFolder("\(Repository.path)/Prompts"),
    except: ["assistant.md", "utterances.md", "danger.md", "moments.md", "contacts.md"]
  ).scripts
  static let gated = scripts.filter(\.needsGate)

  /// A dialogue at one of its questions or at its end, and the replies that led there.
  private struct Way {
    var dialogue: Dialogue
    var replies: [String] = []
  }

  /// The places that every way comes by; ways part where answers lead to different questions.
  private static func ways(of script: Script) -> [Way] {
    var found: [Way] = []
    var waiting = [Way(dialogue: Dialogue(script))]
    while let way = waiting.popLast(), way.replies.count <= script.steps.count {
      found.append(way)
      guard case .asking(let prompt) = way.dialogue.state else { continue }
      var seen: Set<Dialogue.State> = []
      for reply in replies(to: prompt.step) {
        var next = way
        _ = next.dialogue.reply(reply)
        next.replies.append(reply)
        if next.dialogue.state != way.dialogue.state, seen.insert(next.dialogue.state).inserted {
          waiting.append(next)
        }
      }
    }
    return found
  }

  /// Replies of every kind that the step tells apart.
  private static func replies(to step: Step) -> [String] {
    let answers: [String] =
      switch step.kind {
      case .statement: []
      case .text: ["een antwoord"]
      case .scale(let range, _): range.map(String.init)
      case .choice(let choices): choices.indices.map { String($0 + 1) }
      }
    return step.isRequired ? answers : answers + [""]
  }

  @Test("all end, with a last word", arguments: scripts)
  func end(_ script: Script) {
    let ways = Self.ways(of: script)
    var ends = 0
    for way in ways {
      #expect(way.replies.count <= 20, "\(way.replies)")
      guard case .finished(let closing, let isStopped) = way.dialogue.state else { continue }
      ends += 1
      #expect(!isStopped)
      #expect(closing.last?.text.isEmpty == false, "\(way.replies)")
    }
    #expect(ends >= 2)
    let seen = Set(
      ways.flatMap { way in
        switch way.dialogue.state {
        case .asking(let prompt): prompt.opening.map(\.id) + [prompt.step.id]
        case .finished(let closing, _): closing.map(\.id)
        }
      })
    #expect(seen == Set(script.steps.map(\.id)))
  }

  @Test("end at once, and keep no turn, where someone is or may be unsafe", arguments: gated)
  func gate(_ script: Script) throws {
    for reply in ["2", "3"] {
      // On the first pass, and after going back from every other question.
      for way in Self.ways(of: script) {
        var dialogue = way.dialogue
        while dialogue.reply("terug") == .wentBack {}
        guard case .asking(let prompt) = dialogue.state else { continue }
        #expect(prompt.step.id == "veilig" && prompt.number == 1)
        _ = dialogue.reply(reply)
        guard case .finished(let closing, isStopped: false) = dialogue.state else {
          Issue.record("still asking after \(reply)")
          continue
        }
        #expect(closing.map(\.id) == ["steun"])
        #expect(dialogue.transcript.isEmpty)
        #expect(dialogue.plan == nil)
      }
    }
  }

  @Test("never keep the answer about safety", arguments: gated)
  func gateAnswer(_ script: Script) {
    for way in Self.ways(of: script) {
      #expect(!way.dialogue.transcript.turns.contains { $0.stepID == "veilig" })
    }
  }

  @Test("take every steering word at every question", arguments: scripts)
  func steering(_ script: Script) {
    for way in Self.ways(of: script) {
      guard case .asking(let prompt) = way.dialogue.state else { continue }
      /// What is left after a word, and what it did.
      func say(_ word: String) -> (Dialogue.Reaction, Dialogue) {
        var dialogue = way.dialogue
        let reaction = dialogue.reply(word)
        return (reaction, dialogue)
      }
      for word in ["hulp", "help", "herhaal", "repeat"] {
        let (reaction, dialogue) = say(word)
        #expect(reaction == (word.hasPrefix("h") && word != "herhaal" ? .help : .repeated))
        #expect(dialogue.state == way.dialogue.state)
      }
      for word in ["stop", "/stop"] {
        let (reaction, dialogue) = say(word)
        #expect(reaction == .stopped)
        #expect(dialogue.state == .finished(closing: [], isStopped: true))
        #expect(dialogue.transcript.turns == way.dialogue.transcript.turns)
      }
      for word in ["sla over", "skip", ""] {
        let (reaction, dialogue) = say(word)
        #expect(reaction == (prompt.step.isRequired ? .required : .skipped))
        #expect((dialogue.state == way.dialogue.state) == prompt.step.isRequired)
      }
      for word in ["terug", "back"] {
        let (reaction, dialogue) = say(word)
        #expect(reaction == (prompt.number == 1 ? .nothingBefore : .wentBack))
        guard case .asking(let earlier) = dialogue.state else {
          Issue.record("‘\(word)’ ended the script")
          continue
        }
        #expect(earlier.number == max(1, prompt.number - 1))
      }
    }
  }

  @Test("show the plan, and again after it was made easier", arguments: scripts)
  func plan(_ script: Script) {
    var dialogue = Dialogue(script)
    var shown: [Plan?] = []
    var closing: [Step] = []
    while case .asking(let prompt) = dialogue.state {
      shown += prompt.opening.filter { $0.recall == .plan }.map { _ in dialogue.plan }
      switch prompt.step.id {
      case "als": _ = dialogue.reply("als iemand roept")
      case "dan": _ = dialogue.reply("dan adem ik uit")
      case "zeker": _ = dialogue.reply("3")
      case "makkelijker": _ = dialogue.reply("dan wacht ik even")
      default: _ = dialogue.reply(prompt.step.isRequired ? "1" : "")
      }
      if case .finished(let steps, _) = dialogue.state { closing = steps }
    }
    shown += closing.filter { $0.recall == .plan }.map { _ in dialogue.plan }
    #expect(
      shown == [
        Plan(situation: "iemand roept", action: "adem ik uit"),
        Plan(situation: "iemand roept", action: "wacht ik even"),
      ])
  }

  @Test("leave the plan as it was where nothing easier is typed", arguments: scripts)
  func planStays(_ script: Script) {
    var dialogue = Dialogue(script)
    while case .asking(let prompt) = dialogue.state {
      let replies = ["als": "iemand roept", "dan": "adem ik uit", "zeker": "0"]
      _ = dialogue.reply(replies[prompt.step.id] ?? (prompt.step.isRequired ? "1" : ""))
    }
    #expect(dialogue.plan == Plan(situation: "iemand roept", action: "adem ik uit"))
  }

  @Test("point to the same numbers, and to people at work", arguments: gated)
  func contacts(_ script: Script) throws {
    let place = try #require(script.index(of: "steun"))
    let text = script.steps[place].text.joined(separator: "\n")
    for number in ["112", "113", "0800-0113", "113.nl", "1813"] {
      #expect(text.contains(number), "\(number)")
    }
    #expect(text.contains(script.language == .dutch ? "bedrijfsarts" : "company doctor"))
  }

  /// How long the longest of some ways takes, in minutes: 200 words a minute to read, 30 to type, with
  /// 15 words for a free text, 8 for a half of the plan and 2 for a word; 4 seconds for a choice.
  private static func minutes(_ script: Script, by choose: (Step) -> String?) -> Double {
    var dialogue = Dialogue(script)
    var read = 0
    var typed = 0
    var chosen = 0
    func words(_ step: Step) -> Int {
      var texts = [step.title] + step.text
      if case .choice(let choices) = step.kind { texts += choices.map(\.label) }
      return texts.joined(separator: " ").split(separator: " ").count
    }
    while case .asking(let prompt) = dialogue.state {
      read += (prompt.opening + [prompt.step]).map(words).reduce(0, +)
      var reply = "1"
      switch prompt.step.kind {
      case .text(let limit):
        typed += prompt.step.planPart != nil ? 8 : limit <= 40 ? 2 : 15
        reply = "een antwoord"
      case .scale: reply = "5"
      default: break
      }
      if case .text = prompt.step.kind {} else { chosen += 1 }
      _ = dialogue.reply(choose(prompt.step) ?? reply)
    }
    if case .finished(let closing, _) = dialogue.state { read += closing.map(words).reduce(0, +) }
    return Double(read) / 200 + Double(typed) / 30 + Double(chosen) * 4 / 60
  }

  @Test("take twelve minutes at most, and those that promise to be short less", arguments: scripts)
  func time(_ script: Script) {
    let longest = Self.minutes(script) { _ in nil }
    #expect(longest <= (script.id == "twee-minuten" ? 4 : 12), "\(longest)")
    // What the first line on the screen promises.
    let promised = Double(script.minutes ?? 0)
    #expect(abs(promised - longest) < 1, "\(longest)")
    guard script.id == "na-gesprek" else { return }
    let short = Self.minutes(script) { step in
      ["spanning-voor": "9", "pauze": "2", "zeker": "8"][step.id]
    }
    #expect(short <= 5, "\(short)")
  }
}
