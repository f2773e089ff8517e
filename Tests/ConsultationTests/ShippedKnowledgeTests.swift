import Consultation
import Knowledge
import Reflection
import Search
import SourceText
import TestSupport
import Testing

@Suite("The shipped knowledge")
struct ShippedKnowledgeTests {
  static let base = KnowledgeBase.load(["\(Repository.path)/Knowledge"]) { _ in .dutch }

  @Test("has no faults, together with the shipped prompts")
  func findings() {
    let prompts = SourceFolder("\(Repository.path)/Prompts")
    let check = ContentCheck(
      base: Self.base,
      scripts: ScriptLibrary.load(
        prompts, except: [MessageCatalog.fileName] + UtteranceLists.fileNames),
      messages: MessageCatalog.load(prompts))
    #expect(check.knowledge == [])
    #expect(check.prompts == [])
  }

  @Test("may grow until an index is nearly full, and no further")
  func room() {
    #expect(KnowledgeBase.mostQuestions < IndexBuilder.mostQuestions)
  }

  @Test("holds every tip under its fixed id, in both languages", arguments: Language.allCases)
  func ids(_ language: Language) throws {
    let wanted = try Repository.text(of: "Tests/ConsultationTests/Fixtures/tip-ids.txt")
      .split(separator: "\n").map(String.init)
    #expect(wanted.count == 73)
    let found = Self.base.tips.filter { $0.language == language }.map(\.id)
    #expect(Set(wanted).subtracting(found).isEmpty)
  }

  @Test(
    "has tips of 30 to 90 words, with their phase, keywords and questions", arguments: base.tips)
  func form(_ tip: Tip) {
    let words = (tip.passages.map(\.text) + tip.say).joined(separator: " ").split(separator: " ")
    #expect((30...90).contains(words.count), "\(words.count) words")
    #expect(tip.title.split(separator: " ").count <= 10)
    #expect(tip.phase != nil)
    #expect(tip.keywords.count >= 3)
    #expect(tip.questions.count >= 4)
    #expect(tip.say.count <= 2)
  }

  @Test("finds a tip first for one of its own questions at least", arguments: Language.allCases)
  func findsItself(_ language: Language) {
    let index = TipIndex(Self.base, only: language)
    for tip in Self.base.tips where tip.language == language {
      let isFound = tip.questions.contains { question in
        index.search(question, in: language, count: 1).tips.first?.tip == tip
      }
      #expect(isFound, "\(tip.id)")
    }
  }
}

extension Tip: CustomTestStringConvertible {
  package var testDescription: String { "\(language.rawValue)/\(id)" }
}
