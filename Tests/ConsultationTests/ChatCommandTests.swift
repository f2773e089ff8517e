import Consultation
import Testing

@Suite("A chat command")
struct ChatCommandTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    let command: ChatCommand?
    var testDescription: String { line.debugDescription }

    init(_ line: String, _ command: ChatCommand?) {
      self.line = line
      self.command = command
    }
  }

  @Test(
    "starts with a slash, but for help and leaving, and exists in both languages",
    arguments: [
      Case("/help", .help), Case("/hulp", .help), Case("help", .help), Case(" HULP ", .help),
      Case("/meer", .more), Case("/More", .more),
      Case("/bron 2", .source(2)), Case("/source", .source(nil)),
      Case("/bron x", .unknown("/bron x")),
      Case("/topics", .topics(nil)), Case("/onderwerpen Wachten", .topics("wachten")),
      Case("/terugblik na-gesprek", .reflect("na-gesprek")), Case("/reflect", .reflect(nil)),
      Case("/dagboek 3", .journal(3)), Case("/journal", .journal(nil)),
      Case("/journal two", .unknown("/journal two")),
      Case("/geschiedenis WIS", .clearHistory), Case("/history", .unknown("/history")),
      Case("/taal en", .language("en")), Case("/language", .language("")),
      Case("/waarom", .explain(nil)), Case("/explain laat-uitrazen", .explain("laat-uitrazen")),
      Case("/stop", .quit), Case("/quit", .quit),
      Case("stop", .quit), Case(" Quit ", .quit), Case("exit", .quit), Case("einde", .quit),
      Case("afsluiten", .quit), Case("stop met schelden", nil),
      Case("/dans", .unknown("/dans")), Case("/", .unknown("/")),
      Case("klant wil hulp", nil), Case("", nil),
    ])
  func commands(_ item: Case) {
    #expect(ChatCommand(item.line) == item.command)
  }

  @Test(
    "that was typed wrong is answered with the one that was meant, and with a value where it needs one",
    arguments: [
      ("/meeer", "/meer"), ("/bro", "/bron"), ("/histroy", "/history clear"),
      ("/geschiedenis", "/geschiedenis wis"), ("/history all", "/history clear"),
      ("/bron twee", "/bron 1"), ("/Source x", "/source 1"), ("/dagboek x", "/dagboek 1"),
      ("/dans", nil), ("/", nil),
    ])
  func nearest(_ typed: String, _ meant: String?) {
    #expect(ChatCommand.nearest(to: typed) == meant)
  }

  @Test("is offered by name, in both languages")
  func names() {
    #expect(
      ChatCommand.names.allSatisfy { name in
        if case .unknown = ChatCommand(name) { return false }
        return true
      })
  }
}
