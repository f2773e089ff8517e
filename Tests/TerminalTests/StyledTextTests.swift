import Terminal
import Testing

@Suite("Styled text")
struct StyledTextTests {
  @Test("Without colour the text is bare")
  func rendersPlain() {
    let text = StyledText("Titel", .title) + StyledText("\n") + StyledText("pas op", .warning)
    #expect(text.rendered(colour: false) == "Titel\npas op")
    #expect(text.plain == "Titel\npas op")
  }

  @Test("No style crosses the end of a line")
  func closesStylesAtLineEnds() {
    let text = StyledText("een\n\ntwee\n", .title) + StyledText("drie")
    #expect(
      text.rendered(colour: true) == "\u{1B}[1meen\u{1B}[0m\n\n\u{1B}[1mtwee\u{1B}[0m\ndrie")
  }

  @Test("Untrusted text can't bring a style of its own")
  func neutralisesText() {
    let text = StyledText("\u{1B}[31mrood", .say)
    #expect(text.plain == "^[[31mrood")
    #expect(text.rendered(colour: true) == "\u{1B}[35m^[[31mrood\u{1B}[0m")
  }

  @Test("Styles never dim, blink, hide, slant or use a colour that white or black swallows")
  func usesReadableStyles() {
    let parametersInUse = Style.allCases.flatMap { style in
      let rendered = StyledText("x", style).rendered(colour: true)
      return rendered.split(separator: "x").first.map { $0.split { !$0.isNumber } } ?? []
    }
    // Bold, underlined, red, magenta; 0 closes.
    #expect(Set(parametersInUse).isSubset(of: ["0", "1", "4", "31", "35"]))
  }

  @Test("Empty pieces leave no trace")
  func dropsEmptyPieces() {
    var text = StyledText("", .title)
    text += StyledText("\u{200B}", .say)
    #expect(text.isEmpty)
    #expect(text == StyledText())
    #expect(text.rendered(colour: true).isEmpty)
  }
}
