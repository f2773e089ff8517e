import Foundation
import Reflection
import SourceText
import TestSupport
import Testing

/// Each pair `name.md` and `name.dialogue` of `Fixtures/Dialogues` is a script and a conversation
/// with it: adding two files adds a test.
@Suite("A dialogue")
struct DialogueTests {
  static let folder = "Tests/ReflectionTests/Fixtures/Dialogues"

  @Test(
    "goes as the file beside its script says",
    arguments: Repository.files(in: folder, withExtension: "dialogue"))
  func golden(_ name: String) throws {
    let base = String(name.dropLast(".dialogue".count))
    let file = SourceFile(
      path: "\(Repository.path)/\(Self.folder)/\(base).md", name: "nl/\(base).md")
    let script = try #require(ScriptParser(language: .dutch).parse(file, id: base).script)
    let wanted = try Repository.text(of: "\(Self.folder)/\(name)")
    let replies = wanted.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { $0.hasPrefix("> ") || $0 == ">" }.map { String($0.dropFirst(2)) }
    let difference = Golden.difference(
      Self.transcript(of: script, replies: replies), from: "\(Self.folder)/\(name)")
    #expect(difference == nil, "\(difference ?? "")")
  }

  /// What a dialogue asks, gets and does, a line each.
  private static func transcript(of script: Script, replies: [String]) -> String {
    var dialogue = Dialogue(script)
    var lines: [String] = []
    var rest = replies[...]
    var shown: Dialogue.State?
    while case .asking(let prompt) = dialogue.state {
      if dialogue.state != shown {
        lines += prompt.opening.map { "(\($0.id))" }
        lines.append("[\(prompt.number)/\(prompt.total)] \(prompt.step.id): \(prompt.step.title)")
        if let earlier = prompt.earlier { lines.append("  earlier: \(earlier)") }
        shown = dialogue.state
      }
      guard let reply = rest.popFirst() else { break }
      lines.append(reply.isEmpty ? ">" : "> \(reply)")
      let reaction = dialogue.reply(reply)
      if reaction != .accepted { lines.append("  \(reaction)") }
    }
    if case .finished(let closing, let isStopped) = dialogue.state {
      lines += closing.map { "(\($0.id))" }
      lines.append(isStopped ? "stopped" : "finished")
    }
    for turn in dialogue.transcript.turns { lines.append("kept \(turn.stepID): \(turn.answer)") }
    if let plan = dialogue.transcript.plan {
      lines.append("plan: \(plan.situation) | \(plan.action)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(
    "puts the verb of a plan before “ik”, as it is behind “dan”",
    arguments: [
      ("ik adem uit", "adem ik uit"), ("dan Ik tel tot tien.", "tel ik tot tien"),
      ("ik en mijn collega gaan weg", "ik en mijn collega gaan weg"), ("ik", "ik"),
      ("adem ik uit", "adem ik uit"), ("ik, dan", "ik, dan"), ("I breathe out", "I breathe out"),
    ])
  func inversion(_ action: String, _ expected: String) {
    #expect(Plan(answers: "x", action).action == expected)
  }

  @Test(
    "puts both halves of a plan inside a sentence: small letters, and no mark at the end",
    arguments: [
      ("De klant schreeuwt!", "de klant schreeuwt"), ("I see red?!", "I see red"),
      ("If The customer shouts…", "the customer shouts"), ("Jan begint weer", "Jan begint weer"),
      ("De Vries belt", "de Vries belt"), ("BHV komt", "BHV komt"), ("ÉÉN woord", "ÉÉN woord"),
      ("iPad kapot", "iPad kapot"), ("!", ""),
    ])
  func clauses(_ typed: String, _ expected: String) {
    #expect(Plan(answers: typed, "x").situation == expected)
  }

  @Test("makes a plan without the words that were typed along")
  func plan() {
    #expect(
      Plan(answers: "Als iemand roept.", "dan haal ik adem;")
        == Plan(situation: "iemand roept", action: "haal ik adem"))
    #expect(Plan(answers: "als", "dan").situation == "als")
    #expect(
      Plan(answers: "Als wanneer hij roept", "dan dan wacht ik")
        == Plan(situation: "hij roept", action: "wacht ik"))
    #expect(Plan(answers: "When he shouts", "x").situation == "he shouts")
  }
}
