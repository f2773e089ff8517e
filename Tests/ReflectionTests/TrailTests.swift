import Reflection
import SourceText
import TestSupport
import Testing

@Suite("A trail")
struct TrailTests {
  private static let scripts = ScriptLibrary.load(
    SourceFolder("\(Repository.path)/Prompts"),
    except: ["assistant.md", "utterances.md", "danger.md", "moments.md", "contacts.md"]
  ).scripts

  @Test(
    "leads back to where a dialogue stopped, at every question of every path", arguments: scripts)
  func everyQuestion(_ script: Script) {
    for path in ScriptPaths(script).paths {
      var dialogue = Dialogue(script)
      for reply in path.replies {
        _ = dialogue.reply(reply)
        guard !dialogue.keepsNothing else { continue }
        let resumed = Dialogue(script, following: dialogue.trail)
        #expect(resumed?.trail == dialogue.trail)
        #expect(resumed?.transcript == dialogue.transcript)
        guard case .asking(let prompt) = dialogue.state else { continue }
        guard case .asking(let again)? = resumed?.state else {
          Issue.record("not asking ‘\(prompt.step.id)’ again")
          continue
        }
        #expect(again == prompt)
      }
    }
  }

  @Test("leads back behind an answer that was cut right after a blank")
  func cut() throws {
    let script = try script("## Wat? {#wat}\n\n## En toen? {#toen}\n")
    var dialogue = Dialogue(script)
    let reply = String(repeating: "e", count: ScriptFormat.defaultTextLimit - 1) + " einde"
    #expect(dialogue.reply(reply) == .shortened)
    #expect(Dialogue(script, following: dialogue.trail)?.trail == dialogue.trail)
  }

  @Test("goes back when the dialogue does")
  func back() throws {
    let script = try #require(Self.scripts.first { $0.id == "na-gesprek" })
    var dialogue = Dialogue(script)
    for reply in ["1", "6", "een"] { _ = dialogue.reply(reply) }
    _ = dialogue.reply("terug")
    #expect(dialogue.trail.openStepID == "feiten")
    #expect(dialogue.trail.transcript.turns.map(\.answer) == ["6"])
    #expect(Dialogue(script, following: dialogue.trail)?.trail == dialogue.trail)
  }

  @Test("holds no answer that may not be kept, and the number of each choice")
  func answers() throws {
    let script = try #require(Self.scripts.first { $0.id == "na-gesprek" && $0.language == .dutch })
    var dialogue = Dialogue(script)
    for reply in ["1", "6", "hij riep", "Nee zeg"] { _ = dialogue.reply(reply) }
    #expect(dialogue.trail.visits.first == Trail.Visit(stepID: "veilig", turn: nil))
    #expect(dialogue.trail.transcript.turns.map(\.number) == [6, nil, 2])
  }

  private func script(_ text: String) throws -> Script {
    let folder = try TemporaryFolder()
    let path = try folder.write("---\ntitle: Proef\n---\n" + text, to: "x.md")
    let file = SourceFile(path: path, name: "nl/x.md")
    return try #require(ScriptParser(language: .dutch).parse(file, id: "x").script)
  }

  private static let original = """
    ## Wat gebeurde er? {#feiten}
    ## Bewust? {#bewust}
    - Ja
    - Stop -> goed
    ## Geheim? {#geheim}
    - Links
    - Rechts -> goed
    Bewaar: nee
    ## Tussendoor {#tussen}
    ## Wat ging goed? {#goed}
    """

  @Test(
    "fits no script that changed under it, and never crashes on one",
    arguments: [
      ("Wat gebeurde er?", "Wat deed je?"), ("{#feiten}", "{#camera}"), ("- Ja", "- Jazeker"),
      ("## Wat gebeurde er? {#feiten}", "## Kies {#feiten}\n- a\n- b"),
      ("## Wat gebeurde er? {#feiten}", "## Wat gebeurde er? {#feiten}\nBewaar: nee"),
      ("## Wat gebeurde er? {#feiten}", ""), ("{#tussen}", "{#ertussen}"),
    ])
  func changed(_ old: String, _ new: String) throws {
    var dialogue = Dialogue(try script(Self.original))
    for reply in ["hij riep", "1", "1"] { _ = dialogue.reply(reply) }
    #expect(dialogue.trail.openStepID == "tussen")
    #expect(Dialogue(dialogue.script, following: dialogue.trail)?.trail == dialogue.trail)
    let text = Self.original.replacing(old, with: new)
    #expect(Dialogue(try script(text), following: dialogue.trail) == nil)
    #expect(dialogue.trail.transcript.turns.map(\.answer) == ["hij riep", "Ja"])
  }

  @Test("takes a choice that is called as a command is")
  func commandLikeChoice() throws {
    var dialogue = Dialogue(try script(Self.original))
    for reply in ["hij riep", "2"] { _ = dialogue.reply(reply) }
    #expect(Dialogue(dialogue.script, following: dialogue.trail)?.trail == dialogue.trail)
  }

  @Test("is left by a gate with everything before it, wherever the gate stands")
  func gate() throws {
    let script = try script(
      """
      ## Hoe gespannen? {#spanning}
      Antwoord: schaal 0-10
      ## Veilig? {#veilig}
      - Ja
      - Nee -> steun
      Bewaar: nee
      ## Wat gebeurde er? {#feiten}
      Einde
      ## Zoek iemand op {#steun}
      Praat erover.
      Antwoord: geen
      Einde
      """)
    var dialogue = Dialogue(script)
    _ = dialogue.reply("6")
    #expect(!dialogue.transcript.isEmpty)
    _ = dialogue.reply("2")
    #expect(dialogue.keepsNothing)
    #expect(dialogue.transcript.isEmpty)
    #expect(dialogue.trail.plan == nil)
    var other = Dialogue(script)
    for reply in ["6", "1", ""] { _ = other.reply(reply) }
    #expect(!other.keepsNothing)
    #expect(other.transcript.turns.count == 1)
  }
}
