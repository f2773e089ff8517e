import Reflection
import SourceText
import Testing

@Suite("A script's file")
struct ScriptParserTests {
  private func parse(_ text: String) -> ScriptParser.Result {
    let file = SourceFile(name: "nl/x.md", bytes: Array("---\ntitle: Proef\n---\n\(text)".utf8))
    return ScriptParser(language: .dutch).parse(file, id: "x")
  }

  @Test("has a paragraph for lines that follow one another, and a new one after anything else")
  func paragraphs() throws {
    let script = try #require(
      parse(
        """
        ## A? {#a}
        Een.
        Twee.

        Drie.
        > Vier.
        Vijf.
        - x
        Zes.
        Bewaar: nee
        Zeven.
        -> a
        Acht.
        Einde
        Negen.

        """
      ).script)
    let words = ["Een. Twee.", "Drie.", "Vier.", "Vijf.", "Zes.", "Zeven.", "Acht.", "Negen."]
    #expect(script.steps[0].text == words)
  }

  @Test("asks for a text of one character at least")
  func textLimit() throws {
    let shortest = parse("## A? {#a}\nAntwoord: tekst 1\nEinde\n")
    #expect(shortest.diagnostics.isEmpty)
    #expect(try #require(shortest.script).steps[0].kind == .text(limit: 1))
    let none = parse("## A? {#a}\nAntwoord: tekst 0\nEinde\n")
    #expect(none.diagnostics.map(\.rule) == ["field-value"])
  }

  @Test("may let a question be passed over, which leads to the next step")
  func skipping() throws {
    let choices = "- a -> eind\n- b -> eind\n"
    let rest = "## Tekst {#tekst}\nEinde\n## Klaar {#eind}\nAntwoord: geen\nEinde\n"
    for (field, isReached) in [("", true), ("Verplicht: ja\n", false)] {
      let script = try #require(parse("## Kies {#kies}\n\(choices)\(field)\n\(rest)").script)
      let steps = Set(ScriptPaths(script).paths.flatMap(\.moments).map(\.step.id))
      #expect(steps.contains("tekst") == isReached)
    }
  }

  @Test("gives each question two tries of its own")
  func unclearReplies() throws {
    let choices = "- x\n- y\n"
    let script = try #require(
      parse("## A? {#a}\n\(choices)\n## B? {#b}\n\(choices)\n## C? {#c}\n\(choices)Einde\n").script)
    var dialogue = Dialogue(script)
    #expect(dialogue.reply("z") == .notUnderstood)
    #expect(dialogue.reply("x") == .accepted)
    #expect(dialogue.reply("z") == .notUnderstood)
    #expect(dialogue.reply("z") == .passedOver)
    #expect(dialogue.reply("z") == .notUnderstood)
  }
}
