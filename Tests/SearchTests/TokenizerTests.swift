import Search
import Testing

@Suite("The tokenizer")
struct TokenizerTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let words: [String]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ words: [String]) {
      self.text = text
      self.words = words
    }
  }

  @Test(
    "cuts at everything but letters and digits, and folds case and diacritics",
    arguments: [
      Case("", []),
      Case("Hoe gáát het, Zoë?", ["hoe", "gaat", "het", "zoe"]),
      Case("Cafe\u{301} ÉÉN", ["cafe", "een"]),
      Case("foto's van de Marga's", ["foto", "van", "de", "marga"]),
      Case("zo’n auto’s", ["zon", "auto"]),
      Case(
        "don't 'shout' at the customer's dog", ["dont", "shout", "at", "the", "customer", "dog"]),
      Case("a's of s bij 's", ["a", "of", "s", "bij", "s"]),
      // The first beyond two bytes stand beside the last within.
      Case("\u{7C1}\u{7C2} \u{7FA} \u{840}x", ["\u{7C1}\u{7C2}", "\u{7FA}", "\u{840}x"]),
      Case("klant-ervaring", ["klant", "ervaring"]),
      Case("e-mail van 3 kB", ["e", "mail", "van", "3", "kb"]),
      Case("Straße cœur Ærø Ĳssel", ["strasse", "coeur", "aero", "ijssel"]),
      Case("Привет мир", ["привет", "мир"]),
      Case("🙂 ok 👍🏽", ["ok"]),
      Case("JAZZ in 1990, a–z", ["jazz", "in", "1990", "a", "z"]),
      Case("klant…winkel “kassa”", ["klant", "winkel", "kassa"]),
    ])
  func words(_ item: Case) {
    #expect(Tokenizer().tokens(in: item.text) == item.words)
  }
}

@Suite("The analyzer")
struct AnalyzerTests {
  @Test(
    "gives the forms of a word one term",
    arguments: [
      (["klant", "klanten", "Klanten"], true), (["klacht", "klachten"], true),
      (["huis", "huizen"], true), (["klant", "plant"], false),
    ])
  func dutch(_ words: [String], _ isOne: Bool) {
    let terms = words.map { Analyzer.dutch.term(of: Tokenizer().tokens(in: $0)[0]) }
    #expect((Set(terms).count == 1) == isOne)
  }

  @Test("tells stop words, and keeps what changes the meaning")
  func stopWords() {
    func content(_ text: String, _ analyzer: Analyzer) -> [String] {
      analyzer.tokens(in: text).filter { !analyzer.isStopWord($0) }
    }
    #expect(content("wat moet ik niet doen", .dutch) == ["niet"])
    #expect(content("what should I not do", .english) == ["not"])
  }
}
