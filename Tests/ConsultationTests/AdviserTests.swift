import Consultation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("The adviser")
struct AdviserTests {
  private func tip(
    _ id: String, _ language: Language, _ title: String, questions: [String] = []
  ) -> Tip {
    Tip(
      id: id, language: language, title: title, passages: [.paragraph("Tekst.")],
      questions: questions, article: Article(id: "a", title: "Artikel", file: "a.md"), line: 1)
  }

  private func adviser(_ base: KnowledgeBase) -> Adviser {
    Adviser(
      base: base, messages: MessageCatalog.load(SourceFolder("\(Repository.path)/Prompts")))
  }

  private func base(_ tips: [Tip]) -> KnowledgeBase {
    KnowledgeBase(tips: tips, articles: [Article(id: "a", title: "Artikel", file: "a.md")])
  }

  private var both: Adviser { adviser(base) }

  private var base: KnowledgeBase {
    base([
      tip("wachten", .dutch, "Noem de wachttijd", questions: ["de rij wordt te lang"]),
      tip("wachten", .english, "Name the waiting time", questions: ["the queue is too long"]),
      tip("boos", .dutch, "Blijf kalm", questions: ["klant is boos"]),
    ])
  }

  @Test(
    "answers in the language of the question",
    arguments: [
      ("hoe lang moet de rij wachten", Language.dutch), ("how long is the queue", .english),
      ("wachttijd", .dutch), ("queue", .english),
    ])
  func language(_ question: String, _ language: Language) {
    let answer = both.answer(question, language: nil, usual: language.other, count: 3)
    #expect(answer.language == language)
    #expect(answer.tips.first?.tip.id == "wachten")
    #expect(answer.tips.allSatisfy { $0.tip.language == language })
  }

  @Test("answers in the language it was told, or in the usual one where nothing tells")
  func toldLanguage() {
    #expect(both.answer("queue", language: .dutch, count: 3).language == .dutch)
    #expect(both.answer("xyz", language: nil, usual: .english, count: 3).language == .english)
    #expect(both.answer("a", language: nil, usual: .dutch, count: 3).language == .dutch)
  }

  @Test("says that it has nothing, and what comes nearest")
  func refusal() {
    let answer = both.answer("boos op een dromedaris in de dierentuin", language: nil, count: 3)
    #expect(answer.status == .noAnswer)
    #expect(answer.tips.isEmpty)
    #expect(answer.suggestions == ["Blijf kalm"])
    #expect(answer.message == "Daar heb ik geen tip over.")
  }

  @Test("offers what comes nearest where it refuses, rather than how each article begins")
  func nearest() {
    let answer = both.answer("een rij dromedarissen voor de poort", language: .dutch, count: 3)
    #expect(answer.status == .noAnswer)
    #expect(answer.hasNearTips)
    #expect(answer.suggestions == ["Noem de wachttijd"])
  }

  @Test("makes no reservation from a confidence of about six in ten on, where nothing was measured")
  func usualBounds() {
    let answer = both.answer("klant is boos bij de poort", language: .dutch, count: 1)
    #expect(answer.confidence > 0.62 && answer.confidence < 0.9)
    #expect(answer.status == .answered)
    #expect(answer.message.isEmpty)
  }

  @Test("names the first tip of each article where nothing comes near")
  func topics() {
    #expect(both.answer("dromedaris", language: .dutch, count: 3).suggestions == ["Blijf kalm"])
  }

  @Test("says that it is not sure, between a clear answer and a refusal")
  func perhaps() {
    let sure = both.answer("klant is boos", language: .dutch, count: 1)
    #expect(sure.message.isEmpty)
    let lenient = Adviser(base: base, messages: both.messages, minimumConfidence: 0.3)
    let unsure = lenient.answer("boos dromedaris", language: .dutch, count: 1)
    #expect(unsure.status == .answered)
    #expect(unsure.confidence < 0.62)
    #expect(unsure.message.contains("Misschien helpt het:"))
  }

  @Test("answers all the same when no confidence is asked for")
  func withoutThreshold() {
    let adviser = Adviser(
      base: base, messages: both.messages, minimumConfidence: 0)
    let answer = adviser.answer("boos dromedaris", language: .dutch, count: 3)
    #expect(answer.status == .answered)
    #expect(answer.tips.map(\.tip.id) == ["boos"])
  }

  @Test("refuses what is more like the questions that no tip answers")
  func outOfScope() {
    let tips = [tip("boos", .dutch, "Blijf kalm", questions: ["klant is boos op de kassa"])]
    let without = Adviser(
      base: KnowledgeBase(tips: tips, articles: []), messages: both.messages)
    let with = Adviser(
      base: KnowledgeBase(
        tips: tips, articles: [], outOfScope: [.dutch: ["klant vraagt waar de kassa is"]]),
      messages: both.messages)
    #expect(without.answer("waar is de kassa", language: nil, count: 1).status == .answered)
    #expect(with.answer("waar is de kassa", language: nil, count: 1).status == .noAnswer)
    #expect(with.answer("klant is boos", language: nil, count: 1).status == .answered)
  }

  @Test("answers an example question word for word, however much it is like what no tip answers")
  func ownExample() {
    let adviser = Adviser(
      base: KnowledgeBase(
        tips: [
          tip("sleutel", .dutch, "Haal de reservesleutel", questions: ["Sleutel kwijt, en nu?"])
        ], articles: [],
        outOfScope: [.dutch: ["sleutel kwijt en nu", "sleutel kwijt", "sleutel kwijt en wat nu"]]),
      messages: both.messages)
    #expect(adviser.answer("sleutel kwijt en nu", language: .dutch, count: 1).status == .answered)
    for line in ["SLEUTEL  KWIJT: en nu", "“Sleutel kwijt”… en nu", "sleutel’ kwijt — en nu"] {
      #expect(adviser.answer(line, language: .dutch, count: 1).status == .answered)
    }
    #expect(adviser.answer("mijn sleutel kwijt", language: .dutch, count: 1).status == .noAnswer)
    let strict = Adviser(index: adviser.index, messages: both.messages, minimumConfidence: 0.99)
    #expect(strict.answer("sleutel kwijt en nu", language: .dutch, count: 1).status == .noAnswer)
  }

  @Test("says how it read a misspelt word")
  func reading() {
    let answer = both.answer("klnat is boos", language: .dutch, count: 1)
    #expect(answer.tips.map(\.tip.id) == ["boos"])
    #expect(answer.message == "Ik las ‘klnat’ als ‘klant’.")
  }

  @Test("breaks ties by id")
  func ties() {
    let adviser = adviser(
      base(["c", "a", "b"].map { tip($0, .dutch, "Blijf kalm") }))
    let answer = adviser.answer("kalm", language: .dutch, count: 3)
    #expect(answer.tips.map(\.tip.id) == ["a", "b", "c"])
  }

  /// A base in which one tip exists in Dutch only, with words for the translation.
  private func mixed() throws -> Adviser {
    let tips = [
      tip("boos", .dutch, "Blijf kalm", questions: ["klant is boos op mij"]),
      tip("boos", .english, "Stay calm", questions: ["customer is angry with me"]),
      tip("rij", .dutch, "Noem de wachttijd", questions: ["de rij wordt te lang"]),
    ]
    let words = try SynonymWords.rules(["queue => rij", "angry => boos", "customer => klant"])
    return Adviser(
      base: KnowledgeBase(
        tips: tips, articles: [Article(id: "a", title: "Artikel", file: "a.md")],
        translations: words),
      messages: MessageCatalog.load(SourceFolder("\(Repository.path)/Prompts")))
  }

  @Test("finds a tip that exists in the other language only, and says so")
  func otherLanguage() throws {
    let answer = try mixed().answer("what about the queue", language: nil, count: 3)
    #expect(answer.language == .english)
    #expect(answer.tips.first?.tip.id == "rij")
    #expect(answer.message == "‘Noem de wachttijd’ is available in Dutch only.")
  }

  @Test("prefers the tip in the language of the question where it exists")
  func ownLanguage() throws {
    let answer = try mixed().answer("the customer is angry", language: nil, count: 3)
    #expect(answer.tips.first?.tip.title == "Stay calm")
    #expect(!answer.message.contains("Dutch"))
  }

  @Test("takes both bounds from the base's calibration")
  func calibration() {
    let strict = Adviser(
      base: base.calibrated(Calibration(perhaps: 0.999, answer: 1)), messages: both.messages)
    #expect(strict.answer("boos dromedaris", language: .dutch, count: 1).status == .noAnswer)
    let lenient = Adviser(
      base: base.calibrated(Calibration(perhaps: 0.1, answer: 0.2)), messages: both.messages)
    #expect(lenient.answer("boos dromedaris", language: .dutch, count: 1).message.isEmpty)
  }
}

/// Translations as they come from a file.
private enum SynonymWords {
  static func rules(_ lines: [String]) throws -> [SynonymRule] {
    let folder = try TemporaryFolder()
    try folder.write(lines.joined(separator: "\n"), to: "synonyms.en-nl.txt")
    return KnowledgeBase.load([folder.path]) { _ in .dutch }.translations
  }
}
