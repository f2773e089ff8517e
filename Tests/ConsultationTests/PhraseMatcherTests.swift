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
    #expect(matcher.matches(in: text).map(\.phrase) == phrases)
  }
}

@Suite("The nearest examples")
struct NearestExamplesTests {
  private let examples = NearestExamples(
    [
      (1, "hoi daar"), (1, "goedemorgen allemaal"), (2, "dank je wel"),
      (2, "bedankt voor de hulp"), (3, "klant weigert te betalen"),
    ], analyzer: .dutch, leastLikeness: 0.3)

  @Test(
    "label a line by what it is most like, and not at all where it is like nothing",
    arguments: [
      ("hoi", 1), ("goedemorgen", 1), ("dank je", 2), ("bedankt", 2), ("de klant weigert", 3),
      ("olifant", nil), ("hoi klant weigert te betalen", 3),
    ])
  func label(_ line: String, _ label: Int?) {
    #expect(examples.labels(of: line).first?.label == label)
  }

  @Test("share out one whole vote")
  func shares() {
    let labels = examples.labels(of: "dank je wel klant")
    #expect(abs(labels.reduce(0) { $0 + $1.share } - 1) < 1e-9)
  }
}
