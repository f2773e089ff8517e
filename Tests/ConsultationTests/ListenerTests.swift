import Consultation
import Knowledge
import Search
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
    base: ShippedKnowledgeTests.base, messages: MessageCatalog.load(prompts), minimumConfidence: 0)
  private static let source = ListenerSource(prompts)
  private static let listeners = Dictionary(
    uniqueKeysWithValues: lists.map { ($0.key, Listener($0.value)) })

  /// Each has learned the lists of its language already, which takes a while.
  private static let conversations = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      var conversation = Conversation(
        adviser: adviser, listeners: source, language: language, count: 3)
      _ = conversation.reply(to: "?")
      conversation.startAnew()
      return (language, conversation)
    })

  private static func conversation(_ language: Language) throws -> Conversation {
    try #require(conversations[language])
  }

  /// Each set comes with the most dangers that may be missed, and the most false alarms.
  ///
  /// The first, the third and the first set of short lines helped to write the lists; the others were
  /// written apart.
  @Test(
    "tell danger from figures of speech, in lines that helped to write them and in others",
    arguments: Language.allCases,
    [
      ("danger", 0, 2), ("danger-2", 1, 3), ("danger-3", 3, 6), ("danger-4", 4, 4),
      ("danger-5", 6, 8),
      ("short", 1, 1), ("short-2", 1, 1),
    ])
  func danger(_ language: Language, _ set: (name: String, missed: Int, alarms: Int)) throws {
    var conversation = try Self.conversation(language)
    let rows = try Self.rows(set.name, language)
    #expect(rows.count >= 60)
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

  /// The words that tell no text from another, as the labelled lines have them, and pairs of them.
  private static func functionWords(_ language: Language) throws -> [String] {
    let analyzer = language == .dutch ? Analyzer.dutch : Analyzer.english
    let words = try ["danger-2", "kinds-2", "moments-2"].flatMap { try rows($0, language) }
      .flatMap { analyzer.tokens(in: $0[0]).filter(analyzer.isStopWord) }
    let known = Set(words).sorted()
    let pairs = known.indices.map { place in
      "\(known[place]) \(known[(place * 7 + 3) % known.count])"
    }
    return known + pairs + ["a", "n", "x y"]
  }

  @Test("hear no danger in function words and letters alone", arguments: Language.allCases)
  func functionWords(_ language: Language) throws {
    var conversation = try Self.conversation(language)
    let lines = try Self.functionWords(language)
    #expect(lines.count >= 150)
    // ‘More’ and ‘about’ are items of the lists, as they stand.
    let expected: Set<UtteranceKind> = [.question, .more, .help]
    let wrong = lines.filter { line in
      conversation.startAnew()
      let answer = conversation.reply(to: line)
      return answer.status == .danger || !expected.contains(answer.kind)
    }
    #expect(wrong == [])
  }

  @Test(
    "tell an item of one or two words as it stands",
    arguments: [("hoi", "greeting"), ("nog meer", "more"), ("bye", "goodbye")])
  func wholeItems(_ line: String, _ kind: String) throws {
    var conversation = try Self.conversation(.dutch)
    #expect(conversation.reply(to: line).kind.rawValue == kind)
  }

  @Test(
    "take an item with a full stop for a whole line and no part of another",
    arguments: [
      ("hij bijt", true), ("Hij bijt!", true), ("hij bijt op zijn nagels", false), ("bom", true),
      ("dat kostte een bom geld", false), ("die man", false), ("die man heeft een mes", true),
    ])
  func wholeLines(_ line: String, _ isDanger: Bool) throws {
    var conversation = try Self.conversation(.dutch)
    #expect((conversation.reply(to: line).status == .danger) == isDanger)
  }

  @Test(
    "read a question behind a greeting or thanks", arguments: Language.allCases)
  func greetingWithQuestion(_ language: Language) throws {
    var conversation = try Self.conversation(language)
    let lines =
      language == .dutch
      ? ["hoi klant boos", "hallo klant scheldt"]
      : ["hi customer angry", "hello customer swearing"]
    for line in lines {
      conversation.startAnew()
      let answer = conversation.reply(to: line)
      #expect(answer.kind == .question, "\(line)")
      #expect(answer.status == .answered, "\(line)")
    }
  }

  @Test("take somebody else in tears for a question", arguments: Language.allCases)
  func tears(_ language: Language) throws {
    var conversation = try Self.conversation(language)
    let lines =
      language == .dutch
      ? ["kind huilt", "mevrouw huilt aan de balie", "collega in tranen"]
      : ["kid crying", "lady at desk crying", "coworker in tears"]
    for line in lines {
      conversation.startAnew()
      let answer = conversation.reply(to: line)
      #expect(answer.kind == .question, "\(line)")
      #expect(answer.status != .danger, "\(line)")
      #expect(!answer.message.contains("“"), "\(line)")
    }
  }

  @Test(
    "warn with no tips, and with the numbers for suicide only where it is about that",
    arguments: [
      ("hij heeft een mes", false), ("hij slaat me", false), ("hij bedreigt me", false),
      ("klant wil dood", true), ("ik wil dood", true),
    ])
  func warning(_ line: String, _ isAboutSuicide: Bool) throws {
    var conversation = try Self.conversation(.dutch)
    let answer = conversation.reply(to: line)
    #expect(answer.status == .danger)
    #expect(answer.tips.isEmpty)
    #expect(answer.message.contains("- 112: "))
    #expect(answer.message.contains("- 113 ") == isAboutSuicide)
    #expect(answer.message.contains("- 1813: ") == isAboutSuicide)
  }

  @Test("refuse a line without a word of two letters")
  func letters() {
    var conversation = Conversation(
      adviser: Adviser(
        base: ShippedKnowledgeTests.base, messages: MessageCatalog.load(Self.prompts)),
      listeners: Self.source, language: .dutch, count: 3)
    for line in ["n", "z", "? ?", "a b"] {
      conversation.startAnew()
      let answer = conversation.reply(to: line)
      #expect(answer.status == .noAnswer, "\(line)")
      #expect(answer.confidence == 0, "\(line)")
    }
  }

  /// Each set comes with the most lines that may be taken for something else.
  ///
  /// The last two are by people who knew what the kinds are and nothing else.
  @Test(
    "tell the kinds of utterance", arguments: Language.allCases,
    [("kinds", 5), ("kinds-2", 6), ("kinds-3", 18), ("kinds-4", 40)])
  func kinds(_ language: Language, _ set: (name: String, wrong: Int)) throws {
    var conversation = try Self.conversation(language)
    let wrong = try Self.rows(set.name, language).filter { row in
      conversation.startAnew()
      return conversation.reply(to: row[0]).kind.intent != row[1]
    }
    #expect(wrong.count <= set.wrong, "\(wrong)")
  }

  @Test("tell what a follow-up asks for", arguments: Language.allCases)
  func followKinds(_ language: Language) throws {
    var conversation = try Self.conversation(language)
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
    let listener = try #require(Self.listeners[language])
    let rows = try Self.rows("moments-2", language)
    let wrong = rows.filter { listener.moment(of: $0[0])?.rawValue != $0[1] }
    #expect(rows.count >= 90)
    #expect(wrong.count <= 3, "\(wrong)")
  }

  @Test("lead follow-ups to a fitting tip", arguments: Language.allCases)
  func followUps(_ language: Language) throws {
    var conversation = try Self.conversation(language)
    let missed = try Self.rows("follows", language).filter { row in
      conversation.startAnew()
      _ = conversation.reply(to: row[0])
      let fitting = Set(row[2].split(separator: ",").map(String.init))
      return fitting.isDisjoint(with: conversation.reply(to: row[1]).tips.map(\.id))
    }
    #expect(missed.count <= 20, "\(missed)")
  }

  @Test("take a question about something else for a new one", arguments: Language.allCases)
  func somethingElse(_ language: Language) throws {
    var conversation = Conversation(
      adviser: Adviser(
        base: ShippedKnowledgeTests.base, messages: MessageCatalog.load(Self.prompts)),
      listeners: Self.source, language: language, count: 3)
    let question =
      language == .dutch
      ? "klant schreeuwt tegen me over zijn factuur" : "customer is shouting at me about his bill"
    var strange: [String] = []
    for name in ["Knowledge/questions", "Tests/ConsultationTests/Fixtures/questions-2"] {
      for line in try Repository.text(of: "\(name).\(language.rawValue).tsv").split(separator: "\n")
      {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        if fields[1] == "-" { strange.append(String(fields[0])) }
      }
    }
    let followed = strange.filter { line in
      conversation.startAnew()
      _ = conversation.reply(to: question)
      return conversation.reply(to: line).kind.isFollowUp
    }
    #expect(strange.count >= 80)
    #expect(followed.count <= 3, "\(followed)")
  }

  @Test("open with a short sentence to say while someone is waiting", arguments: Language.allCases)
  func moments(_ language: Language) throws {
    var conversation = try Self.conversation(language)
    var sentences = 0
    for row in try Self.rows("moments", language) where row[1] == "during" {
      conversation.startAnew()
      let message = conversation.reply(to: row[0]).message
      // Where none of the tips has a sentence for anybody, none is said.
      guard message.hasPrefix(language == .dutch ? "Zeg nu: “" : "Say now: “") else { continue }
      let sentence = message.split(separator: "“").last?.prefix { $0 != "”" } ?? ""
      sentences += 1
      #expect((1...90).contains(sentence.count))
    }
    #expect(sentences >= 7)
  }

  @Test(
    "tell when a conversation is",
    arguments: [
      ("klant hangt aan de lijn", "during"), ("moet hem straks bellen", "before"),
      ("had net een boze klant", "after"), ("hoe weiger ik iets", nil), ("ze is boos", nil),
      ("ok dan", nil), ("pakket niet aangekomen en nu boos", nil), ("dreigt met advocaat", nil),
    ])
  func moment(_ line: String, _ moment: String?) throws {
    #expect(try #require(Self.listeners[.dutch]).moment(of: line)?.rawValue == moment)
  }
}
