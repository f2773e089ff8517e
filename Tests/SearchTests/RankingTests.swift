import Search
import TestSupport
import Testing

@Suite("Ranking")
struct RankingTests {
  private func index(_ documents: [Document]) -> InvertedIndex {
    var builder = IndexBuilder(analyzer: .dutch)
    for document in documents { builder.add(document) }
    return builder.finish()
  }

  private func order(_ question: String, _ documents: [Document]) -> [Int] {
    let index = index(documents)
    return index.search(index.query(question), count: 10).map(\.document.rawValue)
  }

  private func document(_ questions: String = "", text: String = "") -> Document {
    Document(questions: questions.isEmpty ? [] : [questions], text: text)
  }

  @Test("weighs a match in many example questions above one in the text")
  func fields() {
    let many = (0..<40).map { "vraag \($0) over iets anders" }
    let documents = [
      Document(questions: many, text: "klacht"),
      Document(questions: many + ["klacht"], text: "factuur"),
    ]
    #expect(order("klacht", documents).first == 1)
  }

  @Test("finds a document by a question it shares, behind the one that answers it first")
  func sharedQuestions() {
    let documents = [
      Document(questions: ["iets"], sharedQuestions: ["de rij staat tot buiten"], text: ""),
      Document(questions: ["de rij staat tot buiten"], text: ""),
      Document(questions: ["niets"], text: ""),
    ]
    #expect(order("rij tot buiten", documents) == [1, 0])
  }

  @Test(
    "keeps the best of many scores as sorting all of them would", arguments: [1, 2, 3, 7, 50, 600])
  func bestOfMany(_ count: Int) {
    var random = SplitMix64(seed: 12)
    for _ in 0..<20 {
      // Few different scores, so that many are equal.
      let scores = (0..<500).map { _ in Double(Int.random(in: 0...90, using: &random)) }
      let sorted = scores.indices.filter { scores[$0] > 0 }
        .sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] > scores[$1] }
      let found = TopHits(count, of: scores, in: scores.indices).sorted
      #expect(found.map(\.document.rawValue) == Array(sorted.prefix(count)))
    }
  }

  @Test("puts a document with a rare word before one with a common word")
  func rareWords() {
    let documents = [
      document("klant belt"), document("klant mailt"), document("klant huilt"), document("hond"),
    ]
    #expect(order("klant huilt", documents).first == 2)
    #expect(order("klant hond", documents).first == 3)
  }

  @Test("puts a short document before a long one with the same words")
  func length() {
    let long = "klacht over van alles en nog wat en dan ook nog een hele reeks andere dingen"
    #expect(order("klacht", [document(long), document("klacht")]) == [1, 0])
  }

  @Test("counts a word that comes often, but less each time")
  func saturation() {
    let norm = BM25.usual.norm(length: 10, averageLength: 10)
    let often = BM25.usual.saturation(frequency: 10, norm: norm)
    let twice = BM25.usual.saturation(frequency: 2, norm: norm)
    let once = BM25.usual.saturation(frequency: 1, norm: norm)
    #expect(once < twice)
    #expect(twice < 2 * once)
    #expect(often < BM25.usual.k1 + 1)
  }

  @Test("gives the weights of the published formula")
  func formula() {
    // By hand: ln(1 + (10 - 2 + 0.5) / (2 + 0.5)) and 3 * 2.2 / (3 + 1.2 * (0.25 + 0.75 * 2)).
    let idf = BM25.usual.inverseDocumentFrequency(documentFrequency: 2, documentCount: 10)
    #expect(abs(idf - 1.481_604_540_924_216) < 1e-12)
    let norm = BM25.usual.norm(length: 20, averageLength: 10)
    let share = BM25.usual.saturation(frequency: 3, norm: norm)
    #expect(abs(share - 1.294_117_647_058_823_5) < 1e-12)
  }

  @Test("breaks ties by the order in which documents were added")
  func ties() {
    let documents = Array(repeating: document("klacht"), count: 7)
    #expect(order("klacht", documents) == Array(0..<7))
  }

  @Test("finds nothing for words that no document has, and for no words at all")
  func nothing() {
    #expect(order("pizza", [document("klacht")]).isEmpty)
    #expect(order("?!", [document("klacht")]).isEmpty)
    #expect(order("klacht", []).isEmpty)
  }

  @Test("keeps no more than it is asked for, and the best of them", arguments: [1, 2, 3, 50])
  func topHits(_ count: Int) {
    var generator = SplitMix64(seed: 7)
    let documents = (0..<50).map { _ in
      let complaints = Int.random(in: 1...5, using: &generator)
      let dogs = Int.random(in: 0..<9, using: &generator)
      return document(
        String(repeating: "klacht ", count: complaints) + String(repeating: "hond ", count: dogs))
    }
    let index = index(documents)
    let query = index.query("klacht")
    let all = index.search(query, count: 50)
    #expect(all.count == 50)
    #expect(
      zip(all, all.dropFirst()).allSatisfy { left, right in
        left.score > right.score || (left.score == right.score && left.document < right.document)
      })
    #expect(index.search(query, count: count) == Array(all.prefix(count)))
  }

  @Test("puts a question like one example before one that is a little like many")
  func votes() {
    let alike = ["klant wil zijn geld terug", "bus komt te laat", "trein rijdt niet"]
    let scattered = ["klant belt", "geld halen", "kom terug"]
    let documents = [
      Document(questions: scattered, text: ""), Document(questions: alike, text: ""),
    ]
    #expect(order("klant wil zijn geld terug", documents).first == 1)
  }

  @Test("finds a word that was misspelt, inside another word, or in another form")
  func steps() {
    let documents = [
      document("klacht over een factuur"), document("gesprek met de baas"), document("hond"),
    ]
    #expect(order("klachten", documents).first == 0)
    #expect(order("factur", documents).first == 0)
    #expect(order("klachtgesprek", documents + [document("klacht")]).count >= 3)
  }

  @Test("says how it read a misspelt word")
  func correction() {
    let index = index([document("klacht over een factuur")])
    let corrections = index.query("een facutur graag").corrections
    #expect(corrections.map(\.word) == ["facutur"])
    #expect(corrections.map(\.reading) == ["factuur"])
    #expect(index.query("klacht").corrections.isEmpty)
  }

  @Test("explains a score as a sum that is the score")
  func explanation() throws {
    let index = index([
      document("klacht over een factuur", text: "zoek de factuur op"), document("boze klant"),
    ])
    let query = index.query("klacht over de factuur van de klant")
    for hit in index.search(query, count: 10) {
      let explanation = index.explain(query, hit.document)
      #expect(abs(explanation.score - hit.score) < 1e-9)
    }
    let first = try #require(index.search(query, count: 1).first)
    let parts = index.explain(query, first.document).parts
    let forms = parts.filter { $0.step == .form && $0.source == .field(.questions) }
    #expect(forms.map(\.word) == ["klacht", "over", "factuur"])
    #expect(parts.contains { $0.step == .pair && $0.word == "klacht over" })
    #expect(parts.contains { $0.source == .examples })
  }

  @Test(
    "tells words that stand together, also with one more or one less between them",
    arguments: [
      ("niet luisteren", "niet echt luisteren", "niet luisteren"),
      ("niet echt luisteren", "niet luisteren", "niet … luisteren"),
      ("niet zo luisteren", "niet echt luisteren", "niet … luisteren"),
      ("niet blarp luisteren", "niet echt luisteren", "niet … luisteren"),
    ])
  func pairs(question: String, example: String, pair: String) throws {
    let index = index([document("luisteren of niet"), document(example)])
    let query = index.query(question)
    let first = try #require(index.search(query, count: 1).first)
    #expect(first.document == DocumentID(rawValue: 1))
    let found = index.explain(query, first.document).parts.filter { $0.step == .pair }
    #expect(found.contains { $0.word == pair })
  }

  @Test("keeps words apart that have two others between them, or stand the other way round")
  func noPairs() throws {
    let index = index([document("niet meer echt luisteren"), document("luisteren niet")])
    let query = index.query("niet luisteren")
    for hit in index.search(query, count: 2) {
      #expect(!index.explain(query, hit.document).parts.contains { $0.step == .pair })
    }
  }

  @Test("explains a score as a sum where documents have many examples in common words")
  func centres() {
    let words = ["lift", "wachten", "balie", "kapot", "lang", "rij", "boos"]
    func examples(_ first: Int) -> [String] {
      (0..<40).map { number in
        "\(words[(first + number) % 7]) \(words[(first + number * 3) % 7]) zin\(number)"
      }
    }
    let index = index((0..<3).map { Document(questions: examples($0), text: "") })
    let query = index.query("de lift is kapot en de rij is lang")
    let hits = index.search(query, count: 3)
    #expect(hits.count == 3)
    for hit in hits {
      let explanation = index.explain(query, hit.document)
      #expect(abs(explanation.score - hit.score) < 1e-9)
      let alone = index.explain(index.query("lift"), hit.document)
      #expect(alone.parts.contains { $0.source == .examples && $0.contribution > 0 })
    }
  }

  private func index(_ documents: [Document], synonyms: [String: String]) -> InvertedIndex {
    let rules = synonyms.keys.sorted().map { key in
      Synonyms.Rule(from: [key], to: [synonyms[key] ?? ""])
    }
    var builder = IndexBuilder(
      analyzer: .dutch, synonyms: Synonyms(rules, analyzer: .dutch))
    for document in documents { builder.add(document) }
    return builder.finish()
  }

  @Test(
    "reads a stop word as a synonym as part of a phrase only",
    arguments: [("de", "de", false), ("de rij", "de rij", true), ("rij", "rij", true)])
  func stopWordSynonyms(_ key: String, _ question: String, _ isRead: Bool) {
    let index = index([document("reclame"), document("balie")], synonyms: [key: "reclame"])
    #expect(index.search(index.query(question), count: 2).isEmpty == !isRead)
  }

  @Test("shares what a phrase counts for among its words")
  func phrases() throws {
    let documents = [document("reclame"), document("wachttijd"), document("balie")]
    func gain(_ phrase: String) throws -> Double {
      let index = index(documents, synonyms: ["folder": phrase])
      let query = index.query("folder")
      let hits = index.search(query, count: 5)
      let hit = try #require(hits.first { $0.document.rawValue == 0 })
      return index.explain(query, hit.document).parts
        .filter { $0.step == .synonym && $0.source == .field(.questions) }
        .reduce(0) { $0 + $1.contribution }
    }
    let whole = try gain("reclame")
    #expect(whole > 0)
    #expect(try abs(gain("reclame wachttijd") - whole / 2) < 1e-9)
    #expect(try abs(gain("reclame wachttijd balie") - whole / 3) < 1e-9)
  }

  @Test("finds an unknown word by its pieces where nothing else tells")
  func pieces() {
    let documents = [document("verwarmingsketel"), document("fiets")]
    let index = index(documents)
    let query = index.query("centraleverwarming")
    #expect(query.terms.allSatisfy { $0.step == .pieces })
    #expect(index.search(query, count: 5).map(\.document.rawValue) == [0])
  }

  @Test("covers a compound by the words inside it, which are worth half of it")
  func partsCovered() throws {
    let index = index([document("klacht over de factuur"), document("factuur"), document("fiets")])
    let query = index.query("klachtfactuur")
    let hit = try #require(index.search(query, count: 1).first)
    #expect(hit.document.rawValue == 0)
    #expect(index.coverage(of: hit, for: query) == 0.5)
  }

  @Test("covers a question in another language by its translations and by words that are the same")
  func translatedCoverage() throws {
    let index = index([document("wifi werkt niet"), document("rij te lang"), document("fiets")])
    let translations = Synonyms(
      [Synonyms.Rule(from: ["queue"], to: ["rij"])], analyzer: .english)
    func coverage(_ question: String) throws -> Double {
      let query = index.query(question, in: .english, by: translations)
      let hit = try #require(index.search(query, count: 1).first)
      return index.coverage(of: hit, for: query)
    }
    #expect(try coverage("wifi") == 1)
    #expect(try coverage("queue") == 1)
    let half = try coverage("queue giraffe")
    #expect(half > 0 && half < 1)
  }

  @Test("covers a question whose content words a document has, and no other one")
  func coverage() throws {
    let index = index([document("boze klant aan de balie"), document("factuur klopt niet")])
    func coverage(_ question: String) throws -> Double {
      let query = index.query(question)
      let hit = try #require(index.search(query, count: 1).first)
      return index.coverage(of: hit, for: query)
    }
    #expect(try coverage("boze klant") == 1)
    #expect(try coverage("een taart aan de muur") == 0)
    let half = try coverage("boze giraffe")
    #expect(half > 0 && half < 0.5)
  }
}
