import Consultation
import Search
import Testing

@Suite("The phrase matcher")
struct PhraseMatcherTests {
  private let matcher = PhraseMatcher(
    ["heeft een mes", "maak je kapot", "mes in de rug"], analyzer: .dutch)

  @Test(
    "finds phrases with forms of their words, up to two words between, and typing errors",
    arguments: [
      ("hij heeft een mes", [0]), ("ze heeft daar echt een mes", [0]),
      ("ik ga je kapotmaken", []), ("hij maakt jou en mij nog kapot", []),
      ("ik maak jullie en je kapot", [1]), ("een mes heeft hij", []),
      ("hij heeft toen daar nog een mes", []), ("mess in de rug", [2]), ("messen in de rug", [2]),
      ("", []),
    ])
  func matches(_ text: String, _ phrases: [Int]) {
    #expect(matcher.matches(in: Analyzer.dutch.tokens(in: text)).map(\.phrase) == phrases)
  }
}

@Suite("The line classifier")
struct LineClassifierTests {
  private let classifier = LineClassifier(
    LineClassifier.Lesson(
      examples: [
        (0, "hoi daar"), (0, "goedemorgen allemaal"), (0, "hoi hoi"), (1, "dank je wel"),
        (1, "bedankt voor de hulp"), (1, "dank voor alles"), (2, "klant weigert te betalen"),
        (2, "de klant wil niet betalen"),
      ], labelCount: 3), analyzer: .dutch)

  @Test(
    "tells lines by the words they share with examples, typing errors and forms included",
    arguments: [
      ("hoi", 0), ("goedemorgn", 0), ("dank je", 1), ("bedankt", 1), ("de klant weigert", 2),
      ("hoi klant weigert te betalen", 2), ("klanten", 2),
    ])
  func label(_ line: String, _ label: Int) throws {
    let shares = classifier.probabilities(of: Analyzer.dutch.tokens(in: line))
    #expect(shares.firstIndex(of: try #require(shares.max())) == label)
  }

  @Test(
    "shares out one whole, also for a line without a known word",
    arguments: ["dank je klant", "xyz", ""])
  func shares(_ line: String) {
    #expect(
      abs(classifier.probabilities(of: Analyzer.dutch.tokens(in: line)).reduce(0, +) - 1) < 1e-5)
  }

  @Test("learns the same from the same examples")
  func repeated() {
    let lesson = LineClassifier.Lesson(
      examples: [(0, "hoi"), (1, "dank je"), (1, "dank u")], labelCount: 2)
    let twice = (0..<2).map { _ in
      LineClassifier(lesson, analyzer: .dutch).probabilities(of: ["hoi", "en", "dank"])
    }
    #expect(twice[0] == twice[1])
  }
}

@Suite("Alternatives in phrases")
struct PhraseAlternativesTests {
  @Test(
    "stand for every phrase that they make",
    arguments: [
      ("mes in de rug", ["mes in de rug"]),
      ("(heeft|pakt) een mes", ["heeft een mes", "pakt een mes"]),
      ("(a|b) en (c|d)", ["a en c", "a en d", "b en c", "b en d"]), ("niet (af|", ["niet (af|"]),
    ])
  func expanded(_ phrase: String, _ phrases: [String]) {
    #expect(PhraseAlternatives.expanded(phrase) == phrases)
  }
}
