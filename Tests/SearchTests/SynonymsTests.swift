import Search
import Testing

@Suite("Synonyms")
struct SynonymsTests {
  private func index(_ questions: [String], _ rules: [Synonyms.Rule] = []) -> InvertedIndex {
    var builder = IndexBuilder(
      analyzer: .dutch, synonyms: Synonyms(rules, analyzer: .dutch))
    for question in questions { builder.add(Document(questions: [question], text: "")) }
    return builder.finish()
  }

  private func order(_ query: Query, _ index: InvertedIndex) -> [Int] {
    index.search(query, count: 10).map(\.document.rawValue)
  }

  private let rules = [
    Synonyms.Rule(from: ["boos", "pissig", "over de rooie"], to: ["boos", "pissig"]),
    Synonyms.Rule(from: ["retour"], to: ["terugbrengen"]),
  ]

  @Test(
    "find what is said in other words, in any form of them",
    arguments: [
      ("pissige mevrouw", 0), ("ze ging over de rooie", 0), ("retour", 1),
    ])
  func finds(_ question: String, _ wanted: Int) {
    let plain = index(["klant is boos", "pakje terugbrengen"])
    #expect(order(plain.query(question), plain).isEmpty)
    let index = index(["klant is boos", "pakje terugbrengen"], rules)
    #expect(order(index.query(question), index) == [wanted])
  }

  @Test("count less than the word itself")
  func weight() {
    let index = index(["klant is boos", "klant is pissig"], rules)
    #expect(order(index.query("pissige klant"), index) == [1, 0])
    #expect(order(index.query("boze klant"), index) == [0, 1])
  }

  @Test("with an arrow stand for the words before it only")
  func direction() {
    let index = index(["retour"], rules)
    #expect(order(index.query("terugbrengen"), index).isEmpty)
  }

  @Test("are told in the explanation, with the word that was found")
  func explained() throws {
    let index = index(["klant is boos"], rules)
    let query = index.query("over de rooie")
    let hit = try #require(index.search(query, count: 1).first)
    let explanation = index.explain(query, hit.document)
    #expect(abs(explanation.score - hit.score) < 1e-9)
    let word = try #require(explanation.words.first)
    #expect(word.step == .synonym)
    #expect(word.text == "over de rooie")
    #expect(word.reading == "boos")
  }

  @Test("translate a question in another language, phrases before words")
  func translation() {
    let translations = Synonyms(
      [
        Synonyms.Rule(from: ["call"], to: ["roepen"]),
        Synonyms.Rule(from: ["call back"], to: ["terugbellen"]),
        Synonyms.Rule(from: ["customer"], to: ["klant"]),
      ], analyzer: .english)
    let index = index(["klant terugbellen", "klant roept", "computer", "the"])
    func order(_ question: String) -> [Int] {
      self.order(index.query(question, in: .english, by: translations), index)
    }
    #expect(order("calling back the customers") == [0, 1])
    #expect(order("the customer calls").first == 1)
    #expect(order("the computer") == [2])
    #expect(order("the") == [])
  }
}
