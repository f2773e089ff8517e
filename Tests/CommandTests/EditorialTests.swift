import Foundation
import TestSupport
import Testing

@Suite("The check's repairs and advice")
struct EditorialTests {
  private func check(_ folder: TemporaryFolder, _ options: String...) throws -> Program.Run {
    try folder.copyPhrases(to: "P")
    return try Program.run(
      ["check", "--knowledge", "\(folder.path)/K", "--prompts", "\(folder.path)/P"] + options)
  }

  private func article(_ tips: String, head: String = "") -> String {
    "---\ntitle: A\nauthor: B\n\(head)---\n\(tips)"
  }

  @Test("mends ids, line ends, byte order mark and tabs, says so, and then finds nothing to mend")
  func fix() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "\u{FEFF}---\r\ntitle: A\r\nauthor: B\r\n---\r\n## Zeg\tiets \r\nTekst.\r\n\r\nVragen:\r\n-\twat zeg ik\r\n",
      to: "K/nl/a.md")
    try folder.write(
      article("## Zeg iets {#zeg-iets}\nTekst.\n\nQuestions:\n- what do I say\n"), to: "K/en/a.md")
    try folder.write("question\tbest\nwat dan\tzeg-iets-2\n", to: "K/questions.nl.tsv")
    let run = try check(folder, "--fix")
    #expect(run.status == 0)
    #expect(
      run.lines.prefix(4) == [
        "mended: nl/a.md: took the byte order mark away",
        "mended: nl/a.md: changed 9 line ends from CRLF to LF",
        "mended: nl/a.md: changed 2 tabs into spaces",
        "mended: nl/a.md:5: added the id {#zeg-iets-2}",
      ])
    #expect(
      try folder.text(of: "K/nl/a.md")
        == "---\ntitle: A\nauthor: B\n---\n## Zeg iets {#zeg-iets-2}\nTekst.\n\nVragen:\n- wat zeg ik\n"
    )
    #expect(try folder.text(of: "K/questions.nl.tsv").contains("wat dan\tzeg-iets-2"))
    #expect(try !check(folder, "--fix").output.contains("mended"))
    #expect(folder.files.filter { $0.hasPrefix("K") }.count == 3)
  }

  @Test("writes findings as one JSON object with the path, line and repair of each")
  func json() throws {
    let folder = try TemporaryFolder()
    try folder.write(article("## Zeg \"iets\"\nTekst.\n"), to: "K/nl/a.md")
    let run = try check(folder, "--format", "json")
    #expect(run.status == 1)
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let object = try #require(value as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(object["faults"] as? Int == findings.count)
    let missing = try #require(findings.first { $0["rule"] as? String == "missing-id" })
    #expect(missing["path"] as? String == "\(folder.path)/K/nl/a.md")
    #expect(missing["line"] as? Int == 5)
    #expect((missing["repair"] as? String)?.contains("{#zeg-iets}") == true)
  }

  /// A rule of advice, what gives it, and what it says.
  static let advice: [(rule: String, head: String, tips: String, says: String)] = [
    (
      "too-long", "",
      "## Lang {#lang}\n\(String(repeating: "Zeg nu iets. ", count: 31))\n\nVragen:\n- lang\n",
      "has 93 words"
    ),
    ("nothing-to-say", "", "## Stil {#stil}\nTekst.\n\nVragen:\n- stil\n", "no sentence to say"),
    (
      "near-duplicate", "",
      """
      ## Noem de wachttijd {#een}
      Vertel klanten in de rij hoe lang het nog duurt.
      ## Noem de wachttijd {#twee}
      Vertel klanten in de rij hoe lang het nog duurt, graag.
      """, "nearly the same as ‘een’ at nl/a.md:5"
    ),
    (
      "found-by-none", "",
      "## Fiets {#fiets}\nTekst.\n\nVragen:\n- boze klant\n## Boze klant {#boos}\nBoze klant.\n\nVragen:\n- boze klant\n- boze klanten\n",
      "‘boos’ wins 1 of them, by ‘"
    ),
    ("one-language", "", "## Een {#een}\nTekst.\n\nVragen:\n- een\n", "exists in ‘nl’ only"),
    (
      "stale-review", "reviewed: 2020-01-15\n", "## Een {#een}\nTekst.\n",
      "last reviewed on 2020-01-15"
    ),
    (
      "review-date", "reviewed: 15-1-2026\n", "## Een {#een}\nTekst.\n",
      "‘15-1-2026’ behind ‘reviewed:’ is not a day"
    ),
    (
      "publication-date", "published: 15-1-2026\n", "## Een {#een}\nTekst.\n",
      "‘15-1-2026’ behind ‘published:’ is not a day"
    ),
    (
      "raw-markdown", "", "## Een {#een}\nRoep **nooit** terug.\n",
      "‘**’ is shown as it was typed: ‘Roep **nooit** terug.’"
    ),
    (
      "long-sentence", "", "## Een {#een}\n\(String(repeating: "woord ", count: 26)).\n",
      "a sentence of 26 words: ‘woord woord woord woord woord woord …’"
    ),
    ("jargon", "", "## Een {#een}\nDoe dit middels een brief.\n", "‘middels’ is not a word"),
  ]

  @Test("advises on request only, and exits with 0 for advice", arguments: advice.map(\.rule))
  func advises(_ rule: String) throws {
    let row = try #require(Self.advice.first { $0.rule == rule })
    let folder = try TemporaryFolder()
    try folder.write(article(row.tips, head: row.head), to: "K/nl/a.md")
    let run = try check(folder, "--editorial")
    let line = try #require(run.lines.first { $0.hasSuffix("[\(rule)]") })
    #expect(line.contains(": advice: "))
    #expect(line.contains(row.says))
    let plain = try check(folder)
    #expect(!plain.output.contains("advice"))
    #expect(plain.status == run.status)
  }

  @Test("advises on synonyms that no tip uses or that lead to two tips")
  func synonyms() throws {
    let folder = try TemporaryFolder()
    func tip(_ id: String, _ word: String) -> String {
      let questions = (1...5).map { "- \(word) vraag\($0)" }.joined(separator: "\n")
      return "## \(id) {#\(id)}\nTekst.\n\nVragen:\n\(questions)\n"
    }
    try folder.write(article(tip("rij", "wachten") + tip("geld", "rekening")), to: "K/nl/a.md")
    try folder.write(
      "wachten, rekening\nolifant, neushoorn\nwachten, tijd\n", to: "K/synonyms.nl.txt")
    let run = try check(folder, "--editorial")
    #expect(
      run.output.contains("synonyms.nl.txt:1: advice: ‘wachten’ belongs to the tip ‘rij’ and"))
    #expect(run.output.contains("synonyms.nl.txt:2: advice: no tip uses ‘olifant’ or ‘neushoorn’"))
    #expect(!run.output.contains("synonyms.nl.txt:3"))
  }

  @Test("asks the questions that a tip is not for, and names the one that still finds it")
  func notFor() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      article(
        """
        ## Rij {#rij}
        Tekst.

        Vragen:
        - de rij is lang

        Niet voor:
        - een lange rij
        - de olifant danst
        """), to: "K/nl/a.md")
    let run = try check(folder)
    #expect(run.status == 1)
    #expect(
      run.output.contains("nl/a.md:12: warning: ‘een lange rij’ still finds the tip ‘rij’ first"))
    #expect(!run.output.contains("nl/a.md:13"))
  }
}
