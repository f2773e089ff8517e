import Reflection
import SourceText
import TestSupport
import Testing

@Suite("The paths through a script")
struct ScriptPathsTests {
  private static let scripts = ScriptLibrary.load(
    SourceFolder("\(Repository.path)/Prompts"),
    except: ["assistant.md", "utterances.md", "danger.md", "moments.md", "contacts.md"]
  ).scripts

  @Test("can all be walked, each to its own end", arguments: scripts)
  func walk(_ script: Script) {
    let found = ScriptPaths(script)
    #expect(found.isComplete)
    #expect(found.paths.count >= 2)
    for path in found.paths where path.repeatedStepID == nil {
      var dialogue = Dialogue(script)
      var asked: [String] = []
      for reply in path.replies {
        guard case .asking(let prompt) = dialogue.state else { break }
        asked.append(prompt.step.id)
        let reaction = dialogue.reply(reply)
        #expect(reaction == .accepted || reaction == .skipped, "\(prompt.step.id): \(reply)")
      }
      #expect(asked == path.moments.filter { $0.ways != nil }.map(\.step.id))
      guard case .finished(_, isStopped: false) = dialogue.state else {
        Issue.record("the path goes on after \(asked.last ?? "nothing")")
        continue
      }
    }
  }

  @Test("come to every step", arguments: scripts)
  func everyStep(_ script: Script) {
    let seen = Set(ScriptPaths(script).paths.flatMap(\.moments).map(\.step.id))
    #expect(seen == Set(script.steps.map(\.id)))
  }

  private func paths(_ text: String) throws -> ScriptPaths {
    let folder = try TemporaryFolder()
    let path = try folder.write("---\ntitle: Proef\n---\n" + text, to: "x.md")
    let file = SourceFile(path: path, name: "nl/x.md")
    return ScriptPaths(try #require(ScriptParser(language: .dutch).parse(file, id: "x").script))
  }

  @Test("share answers that lead the same way")
  func sharing() throws {
    let found = try paths(
      """
      ## Kies {#kies}
      - a
      - b -> eind
      - c
      ## Hoe veel? {#schaal}
      Antwoord: schaal 0-3
      - 2-3 -> eind
      ## Tekst {#tekst}
      ## Klaar {#eind}
      Dag.
      Antwoord: geen
      Einde
      """)
    #expect(found.paths.count == 3)
    #expect(
      found.paths[0].moments.compactMap { $0.ways?.answers } == [["a", "c"], ["0", "1"], []])
    #expect(found.paths[1].moments.compactMap { $0.ways?.answers } == [["a", "c"], ["2", "3"]])
    #expect(found.paths[2].replies == ["2"])
  }

  @Test("stop where a step would come a second time")
  func circle() throws {
    let found = try paths(
      """
      ## Kies {#kies}
      - nog eens -> kies
      - klaar -> Einde
      """)
    #expect(found.paths.map(\.repeatedStepID) == ["kies", nil])
  }

  @Test("are looked up to a limit, without waiting for all of them")
  func limit() throws {
    let text = (1...40).map { number in
      "## Vraag \(number) {#a\(number)}\n- een\n- twee -> a\(number + 1)\n"
        + "## Meer \(number) {#b\(number)}\n"
    }.joined()
    let found = try paths(text)
    let isComplete = found.isComplete
    #expect(found.paths.count == ScriptPaths.limit)
    #expect(!isComplete)
  }
}
