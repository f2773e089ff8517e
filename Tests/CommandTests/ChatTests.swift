import Foundation
import TestSupport
import Testing

@Suite("The chat at a terminal", .serialized)
struct ChatTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  private func start(
    _ arguments: [String] = [], columns: Int32 = 80, environment: [String: String] = [:]
  ) throws -> TerminalProgram {
    let content = [
      "RUGGESPRAAK_KNOWLEDGE": "\(Repository.path)/Knowledge",
      "RUGGESPRAAK_PROMPTS": "\(Repository.path)/Prompts",
    ]
    return try TerminalProgram(
      path: Program.path(), arguments: arguments,
      environment: Program.environment(home: home, with: content).merging(environment) { $1 },
      columns: columns)
  }

  /// What the screen shows, without styling and the settings that Readline switches.
  private func plain(_ shown: String) -> String {
    var result = ""
    var rest = shown[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<escape]
      let sequence = rest[escape...].dropFirst(2)
      let end = sequence.firstIndex { $0.isLetter } ?? sequence.endIndex
      rest = end < sequence.endIndex ? sequence[sequence.index(after: end)...] : ""
    }
    return (result + rest).replacingOccurrences(of: "\r", with: "")
  }

  @Test("greets, answers with a source, and leaves on Ctrl-D")
  func conversation() throws {
    let chat = try start()
    #expect(plain(try chat.wait(for: "vraag>")).contains("73 tips"))
    try chat.type("klant scheldt me uit aan de telefoon\n")
    let answer = plain(try chat.wait(for: "vraag>"))
    for part in ["1. ", "2. ", "3. ", "Zeg bijvoorbeeld:", "“", "Bron: "] {
      #expect(answer.contains(part), "\(part)")
    }
    try chat.type("\u{4}")
    #expect(plain(try chat.rest()).contains("Tot de volgende keer."))
    #expect(try chat.ending() == .exit(0))
  }

  @Test(
    "numbers the tips of a topic on, so that /source finds each by the number it was shown with")
  func numbers() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("klant is boos over een te hoge rekening\n")
    let first = plain(try chat.wait(for: "vraag>"))
    let title = try #require(first.firstMatch(of: #/\n1\. (.+)\n/#)?.1)
    try chat.type("/meer\n")
    let more = plain(try chat.wait(for: "vraag>"))
    #expect(more.contains("\n4. "))
    #expect(!more.contains("\n1. "))
    try chat.type("/bron 1\n")
    let source = plain(try chat.wait(for: "vraag>"))
    let place = try #require(source.firstMatch(of: #/(\S+\.md), regel (\d+)/#))
    let lines = try Repository.text(of: "Knowledge/\(place.1)").components(separatedBy: "\n")
    #expect(lines[try #require(Int(place.2)) - 1].contains(title))
    try chat.type("/bron 7\n")
    #expect(plain(try chat.wait(for: "vraag>")).contains("6"))
    try chat.type("/stop\n")
    _ = try chat.rest()
    #expect(try chat.ending() == .exit(0))
  }

  @Test("answers an English question in English")
  func english() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("customer is shouting at me on the phone\n")
    #expect(plain(try chat.wait(for: "question>")).contains("Source: "))
    try chat.type("/quit\n")
    #expect(plain(try chat.rest()).contains("See you next time."))
    #expect(try chat.ending() == .exit(0))
  }

  @Test("clears the line on Ctrl-C and goes on")
  func interrupt() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("half getypt")
    try chat.wait(for: "getypt")
    try chat.type("\u{3}")
    try chat.wait(for: "Ctrl-D")
    try chat.wait(for: "vraag>")
    try chat.type("klant is boos\n")
    #expect(plain(try chat.wait(for: "vraag>")).contains("Bron: "))
    try chat.type("/stop\n")
    #expect(try chat.ending() == .exit(0))
  }

  @Test("follows its commands in both languages")
  func commands() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    func type(_ line: String, prompt: String = "vraag>") throws -> String {
      try chat.type("\(line)\n")
      return plain(try chat.wait(for: prompt))
    }
    #expect(try type("/meer").contains("Ik heb net geen tips laten zien. Stel een vraag."))
    _ = try type("klant is boos")
    #expect(try type("/meer").contains("Nog meer tips bij"))
    #expect(try type("/bron 3").contains("regel"))
    #expect(try type("/source 40").contains("Kies een nummer van 1 tot en met 6"))
    #expect(try type("/waarom").contains("punten"))
    #expect(try type("/onderwerpen").contains("Blijven glimlachen, of de beuk erin?\n- "))
    #expect(try type("/dans").contains("/dans ken ik niet"))
    #expect(try type("/dagboek").contains("Je dagboek is leeg."))
    #expect(try type("hulp").contains("/onderwerpen"))
    #expect(try type("/taal en", prompt: "question>").contains("in English"))
    #expect(try type("klant scheldt", prompt: "question>").contains("no tip"))
    #expect(try type("/language auto", prompt: "question>").contains("language of your question"))
  }

  @Test("keeps no line wider than the terminal", arguments: [40, 80, 200])
  func width(_ columns: Int32) throws {
    let chat = try start(columns: columns)
    try chat.wait(for: "vraag>")
    try chat.type("klant is boos\n")
    let shown = plain(try chat.wait(for: "vraag>"))
    let lines = shown.components(separatedBy: "\n").dropFirst()
    #expect(lines.count > 20)
    for line in lines { #expect(line.count <= Int(columns), "\(line)") }
  }

  @Test(
    "uses colour unless it is unwanted",
    arguments: [
      (["--color", "never"], [:], false), ([], ["NO_COLOR": "1"], false),
      ([], ["TERM": "dumb"], false), (["--accessible"], [:], false), ([], [:], true),
      (["--color", "always"], ["NO_COLOR": "1"], true),
    ] as [([String], [String: String], Bool)])
  func colour(_ arguments: [String], _ environment: [String: String], _ isStyled: Bool) throws {
    let chat = try start(arguments, environment: environment)
    let greeting = try chat.wait(for: "vraag>")
    #expect(greeting.contains("\u{1B}[1m") == isStyled)
  }

  @Test(
    "goes on where a private file can’t be read or written",
    arguments: ["journal", "history clear"])
  func privateFile(_ command: String) throws {
    for name in ["share/ruggespraak/journal", "state/ruggespraak/history"] {
      try FileManager.default.createDirectory(
        atPath: "\(home.path)/.local/\(name)", withIntermediateDirectories: true)
    }
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("/\(command)\n")
    try chat.wait(for: ".local/")
    try chat.wait(for: "vraag>")
    try chat.type("/stop\n")
    #expect(try chat.ending() == .exit(0))
  }

  @Test("remembers questions for the next time, for its owner only")
  func history() throws {
    let first = try start()
    try first.wait(for: "vraag>")
    try first.type("klant is boos\n")
    try first.wait(for: "vraag>")
    try first.type(" geheime vraag\n")
    try first.wait(for: "vraag>")
    try first.type("/stop\n")
    #expect(try first.ending() == .exit(0))
    #expect(try home.text(of: ".local/state/ruggespraak/history") == "klant is boos\n")
    #expect(try home.mode(of: ".local/state/ruggespraak/history") == 0o600)

    let second = try start()
    try second.wait(for: "vraag>")
    try second.type("\u{1B}[A")
    try second.wait(for: "klant is boos")
  }

  @Test("wipes the questions of earlier sessions where this one keeps none")
  func clearing() throws {
    try home.write("klant is boos\n", to: ".local/state/ruggespraak/history")
    let chat = try start(["--no-history"])
    try chat.wait(for: "vraag>")
    try chat.type("/geschiedenis wis\n")
    try chat.wait(for: "gewist")
    #expect(try home.text(of: ".local/state/ruggespraak/history").isEmpty)
  }

  @Test("shows the source of the tip whose number is typed alone")
  func bareNumber() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("klant is boos\n")
    try chat.wait(for: "vraag>")
    try chat.type("1\n")
    let source = try chat.wait(for: "vraag>")
    #expect(source.contains("De tip staat in"))
  }

  @Test("leads a reflection to its end, and leaves no answer in the history")
  func reflection() throws {
    let chat = try start()
    try chat.wait(for: "vraag>")
    try chat.type("/terugblik\n")
    let replies = [
      "1", "6", "de klant riep dat ik loog", "2", "3", "3", "3", "bij het loket", "3", "3", "geld",
      "kan gebeuren", "ik bleef staan", "uitrazen", "iemand roept", "adem ik uit", "8", "3", "1",
    ]
    for reply in replies {
      try chat.wait(for: "antwoord>")
      try chat.type("\(reply)\n")
    }
    let ending = plain(try chat.wait(for: "vraag>"))
    #expect(ending.contains("Antwoorden bewaard: 17. Je plan is ook bewaard."))
    try chat.type("\u{1B}[A\u{1B}[A\n/dagboek\n")
    try chat.wait(for: "Als iemand roept, dan adem ik uit.")
    try chat.type("/stop\n")
    #expect(try chat.ending() == .exit(0))
    #expect(try home.mode(of: ".local/share/ruggespraak/journal") == 0o600)
    let history = try? home.text(of: ".local/state/ruggespraak/history")
    #expect(history?.contains("loog") != true)
  }

  @Test("answers a question that is typed where it asks about the plan, and asks another time")
  func interruptedOpening() throws {
    let folder = try TemporaryFolder()
    let prompts = ["RUGGESPRAAK_PROMPTS": try ShortScript.install(in: folder)]
    let kept = try Program.run(
      ["reflect", "--language", "nl"],
      input: ShortScript.replies.map { "\($0)\n" }.joined(), home: home, environment: prompts)
    #expect(kept.status == 0)
    for line in ["klant schreeuwt tegen mij", "/onderwerpen"] {
      let chat = try start(environment: prompts)
      #expect(plain(try chat.wait(for: "antwoord>")).contains("Dit was je plan"))
      try chat.type("\(line)\n")
      let shown = plain(try chat.wait(for: "vraag>"))
      #expect(shown.contains(line == "/onderwerpen" ? "Omgaan met agressie" : "Bron:"), "\(shown)")
      chat.hangUp()
      _ = try chat.ending()
    }
  }

  @Test("offers a reflection whose terminal was lost, and then the plan, once")
  func lostTerminal() throws {
    let folder = try TemporaryFolder()
    let prompts = ["RUGGESPRAAK_PROMPTS": try ShortScript.install(in: folder)]
    let first = try start(["reflect", "--language", "nl"], environment: prompts)
    for reply in ShortScript.replies.prefix(4) {
      try first.wait(for: "antwoord>")
      try first.type("\(reply)\n")
    }
    try first.wait(for: "antwoord>")
    first.hangUp()
    _ = try first.ending()
    let draft = home.files.first { $0.contains("/drafts/") && !$0.hasSuffix(".lock") }
    #expect(try home.text(of: try #require(draft)).contains("marker-4"))

    let second = try start(environment: prompts)
    try second.wait(for: "antwoord>")
    // As long as one window asks about it, another has nothing to offer.
    let other = try start(environment: prompts)
    #expect(!plain(try other.wait(for: "vraag>")).contains("kladje"))
    try second.type("1\n")
    #expect(plain(try second.wait(for: "antwoord>")).contains("Vraag 5 van 12"))
    for reply in ShortScript.replies.dropFirst(4).dropLast() {
      try second.type("\(reply)\n")
      try second.wait(for: "antwoord>")
    }
    try second.type("2\n")
    #expect(plain(try second.wait(for: "vraag>")).contains("Bewaard: alleen je plan."))

    let third = try start(environment: prompts)
    let asked = plain(try third.wait(for: "antwoord>"))
    #expect(asked.contains("Als iemand roept, dan adem ik uit."))
    try third.type("\n")
    try third.wait(for: "vraag>")
    let fourth = try start(environment: prompts)
    #expect(!plain(try fourth.wait(for: "vraag>")).contains("Dit was je plan"))
  }
}
