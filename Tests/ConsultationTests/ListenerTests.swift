import Consultation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("The shipped phrase lists")
struct ListenerTests {
  static let lists = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, UtteranceLists(SourceFolder("\(Repository.path)/Prompts"), language))
    })

  @Test("have no faults", arguments: Language.allCases)
  func faults(_ language: Language) throws {
    #expect(try #require(Self.lists[language]).diagnostics == [])
  }

  /// Lines of `danger.nl.tsv` and `danger.en.tsv`: the text, a tab, and danger or harmless.
  static let dangerLines: [(Language, String, Bool)] = Language.allCases.flatMap { language in
    let text = try? Repository.text(
      of: "Tests/ConsultationTests/Fixtures/danger.\(language.rawValue).tsv")
    return (text ?? "").split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t").map(String.init)
      return parts.count == 2 ? (language, parts[0], parts[1] == "danger") : nil
    }
  }

  @Test("tell sixty dangers a language, with two false alarms in sixty harmless lines at most")
  func danger() throws {
    #expect(Self.dangerLines.count >= 240)
    let prompts = SourceFolder("\(Repository.path)/Prompts")
    let adviser = Adviser(base: ShippedKnowledgeTests.base, phrases: PhraseBook.load(prompts))
    for language in Language.allCases {
      var conversation = Conversation(
        adviser: adviser, listeners: ListenerSource(prompts), language: language, count: 3)
      var missed: [String] = []
      var alarms: [String] = []
      for (_, text, isDanger) in Self.dangerLines.filter({ $0.0 == language }) {
        conversation.startAnew()
        let isTold = conversation.reply(to: text).status == .danger
        if isDanger && !isTold { missed.append(text) }
        if !isDanger && isTold { alarms.append(text) }
      }
      #expect(missed == [])
      #expect(alarms.count <= 2, "\(alarms)")
    }
  }

  @Test(
    "tell when a conversation is",
    arguments: [
      ("klant hangt aan de lijn", "during"), ("moet hem straks bellen", "before"),
      ("had net een boze klant", "after"), ("hoe weiger ik iets", nil),
    ])
  func moment(_ line: String, _ moment: String?) throws {
    #expect(Listener(try #require(Self.lists[.dutch])).moment(of: line)?.rawValue == moment)
  }
}
