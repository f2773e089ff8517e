import Foundation
import TestSupport
import Testing

@Suite("A reflection from a pipe")
struct ReflectionCommandTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
  }

  /// Replies to every question of the long way, in its order.
  private let replies = [
    "1", "6", "de klant riep dat ik loog", "2", "3", "3", "3", "toen hij op de balie sloeg", "3",
    "3", "hij kreeg zijn geld niet", "dat overkomt iedereen", "ik bleef staan",
    "eerst laten uitrazen", "iemand begint te roepen", "adem ik eerst uit", "8", "3",
  ]

  private func reflect(_ replies: [String], _ arguments: [String] = ["--language", "nl"]) throws
    -> Program.Run
  {
    try Program.run(
      ["reflect"] + arguments, input: replies.map { "\($0)\n" }.joined(), home: home)
  }

  @Test(
    "shows no escape codes on a dumb terminal, and no colour where none is wanted",
    arguments: [["TERM": "dumb"], ["TERM": "dumb", "NO_COLOR": "1"], ["NO_COLOR": "1"]])
  func plainTerminal(_ environment: [String: String]) throws {
    let folder = try TemporaryFolder()
    let program = try TerminalProgram(
      path: Program.path(),
      arguments: ["reflect", "--language", "nl", "--prompts", try ShortScript.install(in: folder)],
      environment: Program.environment(home: home, with: environment))
    var shown = ""
    for reply in ShortScript.replies {
      shown += try program.wait(for: "antwoord>")
      try program.type("\(reply)\n")
    }
    shown += try program.rest()
    #expect(shown.contains("ewaard: "))
    // Readline asks other terminals to mark what is pasted, and uses nothing else of them.
    for code in ["[?2004h", "[?2004l", "[?1034h"] where environment["TERM"] == nil {
      shown = shown.replacingOccurrences(of: "\u{1B}\(code)", with: "")
    }
    #expect(!shown.contains("\u{1B}"))
  }

  @Test("says where a script has a fault before it begins")
  func fault() throws {
    let folder = try TemporaryFolder()
    let prompts = try ShortScript.install(in: folder)
    let script = try folder.text(of: "prompts/nl/na-gesprek.md")
    func run() throws -> String {
      try reflect(ShortScript.replies, ["--language", "nl", "--prompts", prompts]).output
    }
    #expect(try !run().contains("na-gesprek.md"))
    try folder.write(
      script.replacingOccurrences(of: "-> steun", with: "-> steunn"), to: "prompts/nl/na-gesprek.md"
    )
    // Without the step that it led to, the question on line 4 is no gate.
    #expect(try run().contains("in nl/na-gesprek.md op regel 4."))
  }

  @Test("says once that it stopped where the answers end")
  func endOfInput() throws {
    let run = try reflect(["1", "6", "stop"])
    #expect(run.output.components(separatedBy: "Je bent gestopt.").count == 2)
    // The prompt has a line of its own: no key of a person's ends it.
    #expect(run.lines.contains("antwoord> "))
  }

  @Test("shows tips for the answers, and keeps plan and answers after a yes")
  func keepAll() throws {
    let run = try reflect(replies + ["1"])
    #expect(run.status == 0)
    #expect(run.output.contains("Als iemand begint te roepen, dan adem ik eerst uit."))
    #expect(run.output.contains("Bron:"))
    #expect(run.output.contains("Antwoorden bewaard: 17. Je plan is ook bewaard."))
    #expect(
      home.files == [
        ".local/share/ruggespraak/.lock", ".local/share/ruggespraak/drafts/.lock",
        ".local/share/ruggespraak/journal",
      ])

    let list = try Program.run(["journal", "list", "--language", "nl"], home: home)
    #expect(list.lines.count >= 1)
    #expect(list.output.contains("Als iemand begint te roepen, dan adem ik eerst uit."))
    let show = try Program.run(["journal", "show", "1"], home: home)
    #expect(show.output.contains("de klant riep dat ik loog"))
    #expect(show.output.contains("toen hij op de balie sloeg"))
    #expect(try Program.run(["journal", "show", "2"], home: home).status == 1)
  }

  @Test("keeps the plan alone, or nothing, when that is what is wanted")
  func keepLess() throws {
    let planOnly = try reflect(replies + ["2"])
    #expect(planOnly.output.contains("Bewaard: alleen je plan."))
    let journal = try home.text(of: ".local/share/ruggespraak/journal")
    #expect(journal.contains("begint te roepen"))
    #expect(!journal.contains("loog"))

    let nothing = try reflect(replies + ["3"])
    #expect(nothing.output.contains("Er is niets bewaard."))
    #expect(try home.text(of: ".local/share/ruggespraak/journal") == journal)
  }

  @Test(
    "keeps nothing without a clear yes",
    arguments: [[""], ["stop"], ["misschien", ""], ["nee"]])
  func noClearYes(_ ending: [String]) throws {
    let run = try reflect(replies + ending)
    #expect(run.output.contains("Er is niets bewaard."))
    #expect(home.files == [".local/share/ruggespraak/drafts/.lock"])
  }

  @Test(
    "shows tips that fit the answers, and says so where none does",
    arguments: [
      ("de klant riep dat ik loog over de rekening", true),
      ("de printer van de kassa was kapot en de koffie op", false),
    ])
  func tips(_ facts: String, _ hasTips: Bool) throws {
    let run = try reflect(["1", "3", facts] + Array(repeating: "", count: 25))
    #expect(run.output.contains("Deze tips passen bij wat je schreef") == hasTips)
    #expect(run.output.contains("Ik vond hier geen tips bij.") == !hasTips)
  }

  @Test("asks once more where nothing was chosen")
  func choosesAgain() throws {
    let run = try reflect(replies + ["", "1"])
    #expect(run.output.contains("Je koos nog niets."))
    #expect(run.output.contains("Antwoorden bewaard: "))
    #expect(home.files.contains(".local/share/ruggespraak/journal"))
  }

  @Test("leaves the draft when the answers run out", arguments: [[], ["misschien"]])
  func answersRunOut(_ ending: [String]) throws {
    let run = try reflect(replies + ending)
    #expect(run.output.contains("Wat je schreef, staat nog in het kladje."))
    #expect(!run.output.contains("niets bewaard"))
    #expect(home.files.count == 2)
    #expect(!home.files.contains(".local/share/ruggespraak/journal"))
  }

  @Test("that stops half-way says what was kept")
  func stopped() throws {
    let nothing = try reflect(["1", "6", "de klant riep", "stop", "2"])
    #expect(nothing.output.contains("Je bent gestopt."))
    #expect(nothing.output.contains("Er is niets bewaard."))
    #expect(home.files == [".local/share/ruggespraak/drafts/.lock"])
    let some = try reflect(["1", "6", "de klant riep", "stop", "1"])
    #expect(some.output.contains("Antwoorden bewaard: 2. Er is geen plan."))
    let cut = try reflect(["1", "6", "de klant riep"])
    #expect(cut.output.contains("Wat je schreef, staat nog in het kladje."))
    #expect(cut.status == 0)
  }

  @Test("tells with help how this question is answered, and whether it can be passed over")
  func help() throws {
    let run = try Program.run(
      ["reflect", "twee-minuten", "--language", "nl"], input: "hulp\n1\nhulp\n\nhulp\nstop\n3\n",
      home: home)
    let helps = run.output.components(separatedBy: "- terug: naar de vorige vraag").dropLast()
    let needed = try #require(helps.first)
    #expect(needed.contains("Kies een nummer van 1 tot en met 3"))
    #expect(needed.contains("Deze vraag kun je niet overslaan."))
    #expect(!needed.contains("Zonder antwoord ga je ook verder."))
    #expect(helps.count == 3)
    #expect(helps[1].contains("Typ je antwoord en druk op Enter."))
    #expect(helps[1].contains("Zonder antwoord ga je ook verder."))
    #expect(helps[2].contains("Kies een nummer van 1 tot en met 4"))
    #expect(helps[2].contains("Zonder antwoord ga je ook verder."))
  }

  @Test("ends at once and keeps nothing where someone needs help")
  func gate() throws {
    let run = try reflect(["2", "dit mag niemand lezen", "1"])
    #expect(run.status == 0)
    #expect(run.output.contains("Bel 112"))
    #expect(!run.output.contains("bewaren in je dagboek"))
    #expect(home.files.isEmpty)
  }

  @Test("speaks English too")
  func english() throws {
    let run = try reflect(replies + ["1"], ["--language", "en"])
    #expect(run.output.contains("If iemand begint te roepen, then adem ik eerst uit."))
    #expect(run.output.contains("Answers kept: 17. Your plan is kept too."))
  }

  @Test("leaves an answer in the journal and nowhere else, and before that in the draft")
  func nowhereElse() throws {
    let marker = "zonnebloem-4711"
    var replies = self.replies
    replies[2] = marker
    _ = try reflect(Array(replies.prefix(5)))
    for file in home.files {
      let holdsMarker = try home.text(of: file).contains(marker)
      #expect(holdsMarker == (file.contains("/drafts/") && !file.hasSuffix(".lock")), "\(file)")
    }
    let gone = try Program.run(
      ["reflect", "--language", "nl", "--follow-up"], input: "2\n", home: home)
    #expect(gone.output.contains("Het kladje is weg."))
    let run = try reflect(replies + ["1"])
    #expect(run.status == 0)
    for file in home.files {
      let holdsMarker = try home.text(of: file).contains(marker)
      #expect(holdsMarker == (file == ".local/share/ruggespraak/journal"), "\(file)")
    }
  }

  @Test(
    "can be read by its owner only, whatever the umask and whatever was there",
    arguments: [0o000, 0o022, 0o077], ["new", "existing", "open to others"])
  func modes(_ mask: Int, _ before: String) throws {
    func run(_ replies: [String]) throws {
      let run = try Program.run(
        ["reflect", "--language", "nl"], input: replies.map { "\($0)\n" }.joined(), home: home,
        mask: mask)
      #expect(run.status == 0)
    }
    if before != "new" {
      try run(replies + ["1"])
      try run(Array(replies.prefix(4)))
    }
    if before == "open to others" {
      for file in home.files {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o644], ofItemAtPath: "\(home.path)/\(file)")
      }
      for folder in ["", "/drafts"] {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o755],
          ofItemAtPath: "\(home.path)/.local/share/ruggespraak\(folder)")
      }
    }
    let resumed = try Program.run(
      ["reflect", "--language", "nl", "--follow-up"], input: "3\n", home: home, mask: mask)
    #expect(resumed.status == 0)
    try run(replies + ["1"])
    try run(Array(replies.prefix(4)))
    #expect(try home.mode(of: ".local/share/ruggespraak") == 0o700)
    #expect(try home.mode(of: ".local/share/ruggespraak/drafts") == 0o700)
    for file in home.files { #expect(try home.mode(of: file) == 0o600, "\(file)") }
  }

  @Test("says so when it can't be kept, and ends with 2")
  func notKept() throws {
    try home.write("", to: ".local/share")
    let run = try reflect(replies + ["1"])
    let told = run.output.components(separatedBy: "Het kladje kon niet worden geschreven: ")
    #expect(told.count == 2)
    #expect(run.output.contains("Bewaren is niet gelukt: "))
    #expect(run.status == 2)
  }
}
