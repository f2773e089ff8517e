import Knowledge
import SourceText
import Testing

@Suite("A knowledge file")
struct ArticleParserTests {
  private func parse(_ text: String, name: String = "nl/wachten.md") -> ArticleParser.Result {
    ArticleParser(language: .dutch).parse(SourceFile(name: name, bytes: Array(text.utf8)))
  }

  private let whole = """
    ---
    title: Wachten aan de balie
    author: Team Training
    published: 2026-01-15
    source: personeelsblad
    ---
    ## Noem de wachttijd meteen {#noem-wachttijd}
    Zeg hoe lang het duurt.
    Noem een tijd die je haalt.

    Nog een alinea.
    - Kijk hoeveel mensen er zijn,
      ook buiten.
    1. Noem een ruime tijd.

    > “Het duurt een kwartier.”

    Vragen:
    - De rij staat tot buiten

    - Hoe lang duurt het nog?
    Zoekwoorden: wachtrij, vertraging,
    Fase: tijdens

    ## Tweede tip {#tweede}
    Tekst.
    """

  @Test("puts the lines of a paragraph or a step together, however many there are")
  func manyLines() throws {
    let lines = String(repeating: "woord\n", count: 200_000)
    let text = "## T {#t}\n\(lines)\n- stap\n\(lines)\n> zin\nnog een\n"
    let result = ArticleParser(language: .dutch).parse(
      SourceFile(name: "nl/a.md", bytes: Array(text.utf8)))
    let passages = try #require(result.tips.first?.passages)
    let words = Array(repeating: "woord", count: 200_000).joined(separator: " ")
    #expect(passages == [.paragraph(words), .step("stap \(words)"), .paragraph("nog een")])
  }

  @Test("reads ten thousand tips of a file, and says from where on the others are left out")
  func tooManyTips() {
    func parse(_ text: String) -> ArticleParser.Result {
      ArticleParser(language: .dutch).parse(
        SourceFile(name: "nl/a.md", bytes: Array(text.utf8)))
    }
    let head = "---\ntitle: T\nauthor: A\n---\n"
    let tips = (1...ArticleParser.maximumTipCount).map { "## T {#t-\($0)}\n" }.joined()
    #expect(parse(head + tips).diagnostics.isEmpty)
    let more = parse(head + tips + "## U {#u}\n## V {#v}\n")
    #expect(more.tips.count == 10_000)
    #expect(more.diagnostics.map { "\($0.rule)@\($0.location.line)" } == ["too-many-tips@10005"])
    let plain = parse(String(repeating: "a\n\n", count: ArticleParser.maximumTipCount + 1))
    #expect(plain.tips.count == 10_000)
    #expect(plain.diagnostics.map { "\($0.rule)@\($0.location.line)" } == ["too-many-tips@20001"])
  }

  @Test("gives its tips with all their parts")
  func parts() throws {
    let result = parse(whole)
    #expect(result.diagnostics.isEmpty)
    #expect(result.tips.map(\.id) == ["noem-wachttijd", "tweede"])
    let tip = try #require(result.tips.first)
    #expect(tip.title == "Noem de wachttijd meteen")
    #expect(
      tip.passages == [
        .paragraph("Zeg hoe lang het duurt. Noem een tijd die je haalt."),
        .paragraph("Nog een alinea."),
        .step("Kijk hoeveel mensen er zijn, ook buiten."),
        .step("Noem een ruime tijd."),
      ])
    #expect(tip.say == ["Het duurt een kwartier."])
    #expect(tip.questions == ["De rij staat tot buiten", "Hoe lang duurt het nog?"])
    #expect(tip.keywords == ["wachtrij", "vertraging"])
    #expect(tip.phase == .during)
    #expect(tip.language == .dutch)
    #expect(tip.line == 7)
    #expect(
      tip.article
        == Article(
          id: "wachten", title: "Wachten aan de balie", author: "Team Training",
          published: "2026-01-15", source: "personeelsblad", file: "nl/wachten.md"))
  }

  @Test("means the same with other line ends and a byte order mark")
  func lineEnds() {
    let windows =
      "\u{FEFF}"
      + whole.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(parse(windows).tips == parse(whole).tips)
  }

  @Test("may use the field names of either language")
  func fieldNames() {
    let tip = parse("## A {#a}\nText.\nQuestions:\n- How?\nKeywords: queue\nPhase: after\n").tips[0]
    #expect(tip.questions == ["How?"])
    #expect(tip.keywords == ["queue"])
    #expect(tip.phase == .after)
  }

  @Test("without any markup gives a tip for each paragraph")
  func plainText() {
    let result = parse(
      "Blijf rustig. Dan gaat het beter.\nEcht waar.\n\nLuister eerst\n", name: "rust.txt")
    #expect(result.diagnostics.isEmpty)
    #expect(result.tips.map(\.id) == ["rust-1", "rust-2"])
    #expect(result.tips.map(\.title) == ["Blijf rustig.", "Luister eerst"])
    #expect(
      result.tips.map(\.text) == [
        "Blijf rustig. Dan gaat het beter. Echt waar.", "Luister eerst",
      ])
    #expect(result.tips.map(\.line) == [1, 4])
  }

  @Test("is called after twelve words of a paragraph whose first sentence is long")
  func longSentence() {
    let twelve = "Wie lang wacht wil weten hoe lang het nog duurt en waarom"
    let titles = parse(
      "\(twelve)\n\n\(twelve) dat\n\n\(twelve) dat zo is, want anders wordt die persoon boos op je.\n",
      name: "a.txt"
    ).tips.map(\.title)
    #expect(titles == [twelve, "\(twelve) …", "\(twelve) …"])
  }

  @Test("keeps its other tips when one is wrong")
  func otherTips() {
    let result = parse("## A {#a}\nTekst.\nFase: ooit\n\n## B {#b}\nTekst.\nFase: vooraf\n")
    #expect(result.tips.map(\.phase) == [nil, .before])
  }
}
