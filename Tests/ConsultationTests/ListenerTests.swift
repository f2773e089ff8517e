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

  /// The lines of a table of the fixtures, cut at tabs.
  private static func rows(_ name: String, _ language: Language) throws -> [[String]] {
    try Repository.text(of: "Tests/ConsultationTests/Fixtures/\(name).\(language.rawValue).tsv")
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  private static let prompts = SourceFolder("\(Repository.path)/Prompts")
  private static let adviser = Adviser(
    base: ShippedKnowledgeTests.base, phrases: PhraseBook.load(prompts), minimumConfidence: 0)
  private static let source = ListenerSource(prompts)

  private static func conversation(_ language: Language) -> Conversation {
    Conversation(adviser: adviser, listeners: source, language: language, count: 3)
  }

  /// Each set comes with the most dangers that may be missed, and the most false alarms.
  ///
  /// The first and the third set helped to write the lists; the second was written apart.
  @Test(
    "tell danger from figures of speech, in lines that helped to write them and in others",
    arguments: Language.allCases, [("danger", 4, 5), ("danger-2", 12, 6), ("danger-3", 4, 6)])
  func danger(_ language: Language, _ set: (name: String, missed: Int, alarms: Int)) throws {
    var conversation = Self.conversation(language)
    let rows = try Self.rows(set.name, language)
    #expect(rows.count >= 120)
    var missed: [String] = []
    var alarms: [String] = []
    for row in rows {
      conversation.startAnew()
      let isTold = conversation.reply(to: row[0]).status == .danger
      if row[1] == "danger" && !isTold { missed.append(row[0]) }
      if row[1] != "danger" && isTold { alarms.append(row[0]) }
    }
    #expect(missed.count <= set.missed, "\(missed)")
    #expect(alarms.count <= set.alarms, "\(alarms)")
  }

  /// Each set comes with the most lines that may be taken for something else.
  @Test(
    "tell the kinds of utterance", arguments: Language.allCases, [("kinds", 12), ("kinds-2", 10)])
  func kinds(_ language: Language, _ set: (name: String, wrong: Int)) throws {
    var conversation = Self.conversation(language)
    let wrong = try Self.rows(set.name, language).filter { row in
      conversation.startAnew()
      return conversation.reply(to: row[0]).kind.intent != row[1]
    }
    #expect(wrong.count <= set.wrong, "\(wrong)")
  }

  @Test("tell what a follow-up asks for", arguments: Language.allCases)
  func followKinds(_ language: Language) throws {
    var conversation = Self.conversation(language)
    let question =
      language == .dutch
      ? "een klant is boos over een te hoge rekening en luistert niet"
      : "a customer is angry about a bill that is too high and does not listen"
    let rows = try Self.rows("follow-kinds", language)
    let wrong = rows.filter { row in
      conversation.startAnew()
      _ = conversation.reply(to: question)
      return conversation.reply(to: row[0]).kind.rawValue != "follow-\(row[1])"
    }
    #expect(rows.count >= 100)
    #expect(wrong.count <= 5, "\(wrong)")
  }

  @Test("tell when a conversation is, in whole sentences", arguments: Language.allCases)
  func momentsInSentences(_ language: Language) throws {
    let listener = Listener(try #require(Self.lists[language]))
    let rows = try Self.rows("moments-2", language)
    let wrong = rows.filter { listener.moment(of: $0[0])?.rawValue != $0[1] }
    #expect(rows.count >= 90)
    #expect(wrong.count <= 3, "\(wrong)")
  }

  @Test("lead follow-ups to a fitting tip", arguments: Language.allCases)
  func followUps(_ language: Language) throws {
    var conversation = Self.conversation(language)
    let missed = try Self.rows("follows", language).filter { row in
      conversation.startAnew()
      _ = conversation.reply(to: row[0])
      let fitting = Set(row[2].split(separator: ",").map(String.init))
      return fitting.isDisjoint(with: conversation.reply(to: row[1]).tips.map(\.id))
    }
    #expect(missed.count <= 20, "\(missed)")
  }

  @Test("open with a short sentence to say while someone is waiting", arguments: Language.allCases)
  func moments(_ language: Language) throws {
    var conversation = Self.conversation(language)
    for row in try Self.rows("moments", language) where row[1] == "during" {
      conversation.startAnew()
      let message = conversation.reply(to: row[0]).message
      let sentence = message.split(separator: "“").last?.prefix { $0 != "”" } ?? ""
      #expect(message.hasPrefix(language == .dutch ? "Zeg nu: “" : "Say now: “"), "\(row[0])")
      #expect((1...90).contains(sentence.count))
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
