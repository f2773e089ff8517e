import Foundation
import TestSupport
import Testing

@Suite("An open chat follows the files that are edited")
struct LiveEditTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copyPhrases(to: "P")
    try write(tip: "Noem de wachttijd", question: "de rij is te lang")
    try folder.write(
      "---\ntitle: B\nauthor: C\n---\n## Haal koffie {#koffie}\nTekst.\n\nVragen:\n- wil je koffie\n",
      to: "K/nl/b.md")
  }

  private func write(tip: String, question: String, head: String = "---") throws {
    try folder.write(
      "---\ntitle: A\nauthor: B\n\(head)\n## \(tip) {#rij}\nTekst.\n\nVragen:\n- \(question)\n",
      to: "K/nl/a.md")
  }

  private func start() throws -> TerminalProgram {
    let chat = try TerminalProgram(
      path: Program.path(), arguments: ["--language", "nl"],
      environment: Program.environment(
        home: folder,
        with: [
          "RUGGESPRAAK_KNOWLEDGE": "\(folder.path)/K", "RUGGESPRAAK_PROMPTS": "\(folder.path)/P",
          "TERM": "dumb",
        ]), columns: 200)
    try chat.wait(for: "vraag>")
    return chat
  }

  private func ask(_ question: String, _ chat: TerminalProgram) throws -> String {
    try chat.type("\(question)\n")
    try chat.wait(for: question)
    return try chat.wait(for: "vraag>")
  }

  @Test("a changed tip is used from the next question on, and the chat says so once")
  func edited() throws {
    let chat = try start()
    #expect(try ask("de rij is te lang", chat).contains("Noem de wachttijd"))
    try write(tip: "Zeg hoe lang het duurt", question: "de rij is te lang")
    let answer = try ask("de rij is zo lang", chat)
    #expect(answer.contains("Zeg hoe lang het duurt"))
    #expect(answer.contains("Ik gebruik de nieuwe versie."))
    #expect(try !ask("de rij is te lang", chat).contains("nieuwe versie"))
    try chat.type("\u{4}")
  }

  @Test("a new tip is found, and a removed file is gone")
  func addedAndRemoved() throws {
    let chat = try start()
    try FileManager.default.removeItem(atPath: "\(folder.path)/K/nl/b.md")
    try folder.write(
      "---\ntitle: C\nauthor: C\n---\n## Neem de trap {#lift}\nTekst.\n\nVragen:\n- de lift is stuk\n",
      to: "K/nl/c.md")
    #expect(try ask("de lift is stuk", chat).contains("Neem de trap"))
    #expect(try !ask("wil je koffie", chat).contains("Haal koffie"))
    try chat.type("\u{4}")
  }

  @Test("a broken file keeps its last good version, with one line that says where to mend it")
  func broken() throws {
    let chat = try start()
    try write(tip: "Half af", question: "de rij is te lang", head: "fout\n---")
    let answer = try ask("de rij is te lang", chat)
    #expect(answer.contains("veranderd in nl/a.md, en regel 4 klopt niet"))
    #expect(answer.contains("Noem de wachttijd"))
    #expect(!answer.contains("Half af"))
    #expect(try ask("wil je koffie", chat).contains("Haal koffie"))
    try write(tip: "Weer goed", question: "de rij is te lang")
    #expect(try ask("de rij is te lang", chat).contains("Weer goed"))
    try chat.type("\u{4}")
  }

  @Test("a changed phrase is used, and a lost one stays as it was")
  func phrases() throws {
    let chat = try start()
    let file = "P/nl/assistant.md"
    let wording = "Daar heb ik geen tip over."
    let text = try folder.text(of: file)
    try folder.write(text.replacing(wording, with: "Dat weet ik niet."), to: file)
    #expect(try ask("de lamp op de gang is al weken stuk", chat).contains("Dat weet ik niet."))
    try folder.write(
      text.replacing("## Geen antwoord {#no-answer}\n\(wording)\n", with: ""), to: file)
    #expect(
      try ask("de printer op kantoor doet het al sinds gisteren niet meer", chat).contains(
        "Dat weet ik niet."))
    try chat.type("\u{4}")
  }

  @Test("a line that is added to a phrase list is understood")
  func lists() throws {
    let chat = try start()
    let line = "de blauwe vlag hangt uit"
    #expect(try !ask(line, chat).contains("Eerst jouw veiligheid"))
    let file = "P/nl/danger.md"
    let text = try folder.text(of: file)
    try folder.write(
      text.replacing("{#weapon}\n", with: "{#weapon}\n\n- blauwe vlag\n", maxReplacements: 1),
      to: file)
    #expect(try ask(line, chat).contains("Eerst jouw veiligheid"))
    try chat.type("\u{4}")
  }

  @Test("a phrase list that is broken keeps its last good version, and warns of danger as before")
  func brokenList() throws {
    let chat = try start()
    #expect(try ask("hij heeft een mes", chat).contains("Eerst jouw veiligheid"))
    let file = "P/nl/danger.md"
    let text = try folder.text(of: file)
    try folder.write("\u{0}\(text)", to: file)
    let answer = try ask("hij heeft een mes in de hand", chat)
    #expect(answer.contains("Eerst jouw veiligheid"))
    #expect(answer.contains("nl/danger.md"))
    try folder.write(text, to: file)
    let mended = try ask("hij heeft een groot mes", chat)
    #expect(mended.contains("Eerst jouw veiligheid"))
    #expect(mended.contains("nieuwe versie"))
    try chat.type("\u{4}")
  }

  @Test("one of five hundred files is edited")
  func many() throws {
    for number in 0..<500 {
      try folder.write(
        "---\ntitle: D\nauthor: C\n---\n## Tip \(number) {#tip-\(number)}\nTekst \(number).\n\nVragen:\n- vraag nummer \(number)\n",
        to: "K/nl/d\(number).md")
    }
    let chat = try start()
    _ = try ask("de rij is te lang", chat)
    try write(tip: "Zeg hoe lang het duurt", question: "de rij is te lang")
    #expect(try ask("de rij is te lang", chat).contains("Zeg hoe lang het duurt"))
    #expect(try ask("vraag nummer 499", chat).contains("Tip 499"))
    try chat.type("\u{4}")
  }
}
