import Foundation
import TestSupport
import Testing

@Suite("The start of a reflection")
struct FollowUpTests {
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try home.write(
      "---\ntitle: Plan\n---\n## Als? {#als}\nPlan: als\n## Dan? {#dan}\nPlan: dan\n",
      to: "p/nl/x.md")
  }

  private func reflect(_ replies: [String], _ arguments: [String] = ["--follow-up"]) throws
    -> String
  {
    let run = try Program.run(
      ["reflect", "x", "--prompts", "\(home.path)/p", "--language", "nl"] + arguments,
      input: replies.map { "\($0)\n" }.joined(), home: home)
    return run.output
  }

  /// Keeps a plan that was made on another day.
  private func keepPlan() throws {
    try FileManager.default.copyItem(
      atPath: "\(Repository.path)/Prompts/nl/assistant.md",
      toPath: "\(home.path)/p/nl/assistant.md")
    #expect(
      try reflect(["iemand roept", "adem ik uit", "1"], []).contains("Antwoorden bewaard: 2."))
  }

  private var journal: String {
    get throws { try home.text(of: ".local/share/ruggespraak/journal") }
  }

  @Test("shows the plan verbatim, asks what became of it, and adapts it")
  func adapt() throws {
    try keepPlan()
    let output = try reflect(["1", "2", "een beetje", "2", "dan tel ik tot tien."])
    for part in [
      "Dit was je plan:\nAls iemand roept, dan adem ik uit.", "Kwam de situatie voor?",
      "Heb je het gedaan?", "Hielp het?", "Je plan is: Als iemand roept, dan tel ik tot tien.",
    ] {
      #expect(output.contains(part), "\(part)")
    }
    #expect(try journal.contains("\"helped\":\"partly\""))
    let list = try Program.run(["journal", "list"], home: home).output
    #expect(list.contains("Als iemand roept, dan tel ik tot tien."))
    // Once a day is enough.
    #expect(try !reflect([]).contains("Dit was je plan"))
  }

  @Test(
    "asks no more than the answers need",
    arguments: [
      ([""], []), (["stop"], []), (["2", "1"], ["\"occurred\":false", "\"decision\":\"keep\""]),
      (["1", "3", "3"], ["\"done\":\"no\"", "\"decision\":\"drop\""]),
      (["1", "", ""], ["\"occurred\":true"]), (["1", "1", "stop"], ["\"done\":\"yes\""]),
      (["1", "1", "1", "2", ""], ["\"helped\":\"yes\""]),
    ] as [([String], [String])])
  func answers(_ replies: [String], _ recorded: [String]) throws {
    try keepPlan()
    let output = try reflect(replies)
    // The first question of the script comes straight after.
    #expect(output.contains("Als?"))
    for part in recorded { #expect(try journal.contains(part), "\(part)") }
    #expect(try journal.contains("\"kind\":\"outcome\""))
    if recorded.isEmpty { #expect(try !journal.contains("occurred")) }
  }

  @Test("looks for personal details in all of a long adapted plan, and says that it is cut")
  func longPlan() throws {
    try keepPlan()
    let long = String(repeating: "a", count: 152) + " 06-12345678"
    let output = try reflect(["1", "2", "een beetje", "2", long, "1"])
    #expect(output.contains("Je antwoord was te lang. Ik gebruik de eerste 160 tekens."))
    #expect(try !journal.contains("06-12"))
  }

  @Test("asks nothing where answers come from a pipe, unless that is wanted")
  func pipe() throws {
    try keepPlan()
    #expect(try !reflect([], []).contains("Dit was je plan"))
    #expect(try reflect([]).contains("Dit was je plan"))
  }

  @Test("offers an unfinished reflection: to go on, to throw away, to leave")
  func unfinished() throws {
    try keepPlan()
    let cut = try reflect(["zonnebloem"], [])
    #expect(cut.contains("Wat je schreef, staat nog in het kladje."))
    #expect(try reflect(["3"]).contains("Antwoorden in het kladje: 1."))
    let drafts = { home.files.filter { $0.contains("drafts/") && !$0.hasSuffix(".lock") } }
    #expect(drafts().count == 1)
    let resumed = try reflect(["1", "glimlach", "1"])
    #expect(resumed.contains("Vraag 2 van 2"))
    #expect(resumed.contains("Antwoorden bewaard: 2. Je plan is ook bewaard."))
    #expect(drafts().isEmpty)
    #expect(try journal.contains("zonnebloem"))

    _ = try reflect(["weg ermee"], [])
    #expect(try reflect(["2", ""]).contains("Het kladje is weg."))
    #expect(drafts().isEmpty)
    #expect(try !journal.contains("weg ermee"))
  }

  @Test("shows what was written when the script has changed or gone, to keep or throw away")
  func changed() throws {
    try keepPlan()
    _ = try reflect(["zonnebloem"], [])
    try home.write("---\ntitle: Plan\n---\n## Als? {#nieuw}\n## Dan? {#dan}\n", to: "p/nl/x.md")
    let output = try reflect(["1", ""])
    #expect(output.contains("De vragen zijn sindsdien veranderd"))
    #expect(output.contains("Als?\n  zonnebloem"))
    #expect(output.contains("Bewaard in je dagboek"))
    #expect(try journal.contains("zonnebloem"))
    #expect(!home.files.contains { $0.contains("drafts/") && !$0.hasSuffix(".lock") })
  }

  @Test("prints every path with --dry-run, and keeps nothing")
  func dryRun() throws {
    let folder = try TemporaryFolder()
    let prompts = try ShortScript.install(in: folder)
    let run = try Program.run(
      ["reflect", "--dry-run", "--language", "nl", "--prompts", prompts], home: home)
    #expect(run.status == 0)
    #expect(run.lines.first == "Proef (nl/na-gesprek.md), paths: 2")
    #expect(run.output.contains("\n\nPath 1 of 2, questions: 12\n\n1. Veilig? {#veilig}\n> Ja\n"))
    #expect(run.output.contains("2. Hoe gespannen? {#spanning-voor}\n> 0-10\n"))
    #expect(run.output.contains("> Nee\n\nSteun {#steun}\nPraat erover, of bel 113.\n(the end)\n"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(home.files == ["p/nl/x.md"])
    #expect(try Program.run(["reflect", "--dry-run", "niet"], home: home).status == 2)
  }
}
