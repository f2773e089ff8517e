import Consultation
import Knowledge
import SourceText
import TestSupport
import Testing

@Suite("The evaluation")
struct EvaluationTests {
  private func set(_ text: String) -> QuestionSet {
    QuestionSet(SourceFile(name: "q.tsv", bytes: Array(text.utf8)))
  }

  private var adviser: Adviser {
    func tip(_ id: String, _ word: String) -> Tip {
      Tip(
        id: id, language: .dutch, title: word, passages: [.paragraph("Tekst.")],
        article: Article(id: "a", title: "Artikel", file: "a.md"), line: 1)
    }
    return Adviser(
      base: KnowledgeBase(
        tips: [tip("een", "appel peer"), tip("twee", "appel appel"), tip("drie", "banaan")],
        articles: []),
      messages: MessageCatalog.load(SourceFolder("\(Repository.path)/Prompts")))
  }

  @Test("gives the measures that can be worked out by hand")
  func measures() throws {
    // Places of the first tip that helps: 1, 1, none; of the last two, to refuse, one is refused.
    let questions = """
      question\tbest\tok\thalf
      banaan\tdrie\t\ttune
      appel peer\ttwee\teen\ttune
      banaan\teen\t\ttune
      giraffe\t-\t\ttune
      banaan\t-\t\ttune
      """
    let evaluation = Evaluation(set(questions).items, adviser: adviser)
    func value(_ measure: Evaluation.Measure) throws -> Double {
      try #require(evaluation.value(of: measure))
    }
    #expect(try abs(value(.success1) - 2 / 3.0) < 1e-9)
    #expect(try abs(value(.success3) - 2 / 3.0) < 1e-9)
    #expect(try abs(value(.reciprocalRank) - 2 / 3.0) < 1e-9)
    // (1 + (1 + 2 / log2 3) / (2 + 1 / log2 3) + 0) / 3
    #expect(try abs(value(.gain) - (1 + 2.261_859_507 / 2.630_929_754) / 3) < 1e-6)
    #expect(try value(.rightRefusals) == 0.5)
    #expect(try value(.wrongRefusals) == 0)
  }

  /// An outcome in which the tip that helps stands at a place, from 1.
  private func outcome(at place: Int) -> Evaluation.Outcome {
    let item = set("question\tbest\nvraag\tgoed\n").items[0]
    let ranking = (1...12).map { $0 == place ? "goed" : "x\($0)" }
    return Evaluation.Outcome(item: item, ranking: ranking, isRefused: false, confidence: 1)
  }

  @Test("counts what stands at the fifth place as a gain, and nothing behind it")
  func depth() throws {
    func gain(_ place: Int) throws -> Double {
      let evaluation = Evaluation(outcomes: [outcome(at: place)])
      return try #require(evaluation.value(of: .gain))
    }
    #expect(try gain(1) == 1)
    #expect(try gain(5) > 0.3)
    #expect(try gain(6) == 0)
  }

  @Test("looks at ten tips for each question")
  func ten() throws {
    let letters = "abcdefghijkl".map(String.init)
    let tips = letters.map { id in
      Tip(
        id: id, language: .dutch, title: "appel", passages: [.paragraph("Tekst.")],
        article: Article(id: "a", title: "Artikel", file: "a.md"), line: 1)
    }
    let adviser = Adviser(
      base: KnowledgeBase(tips: tips, articles: []),
      messages: MessageCatalog.load(SourceFolder("\(Repository.path)/Prompts")))
    // Tips that are equally good stand in the order of their ids.
    for (best, value) in [("a", 1.0), ("j", 0.1), ("k", 0)] {
      let items = set("question\tbest\nappel\t\(best)\n").items
      #expect(Evaluation(items, adviser: adviser).value(of: .reciprocalRank) == value)
    }
  }

  @Test("counts what was refused in vain, which is better when it is less")
  func refusals() {
    let items = set("question\tbest\ngiraffe\tdrie\nbanaan\tdrie\n").items
    #expect(Evaluation(items, adviser: adviser).value(of: .wrongRefusals) == 0.5)
    let worse = Evaluation.Measure.allCases.filter { !$0.isGain }
    #expect(worse == [.wrongRefusals])
  }

  @Test("has no value where there is nothing to measure")
  func nothing() {
    let evaluation = Evaluation(set("question\tbest\nbanaan\tdrie\n").items, adviser: adviser)
    #expect(evaluation.value(of: .rightRefusals) == nil)
  }

  @Test("names the rows and headings that can't be read")
  func faults() {
    let rows = set("question\tbest\tok\n\tdrie\nbanaan\nbanaan\tdrie\n")
    #expect(rows.items.map(\.location.line) == [4])
    #expect(
      rows.diagnostics.map { "\($0.rule)@\($0.location.line)" } == [
        "question-row@2", "question-row@3",
      ])
    #expect(set("vraag\tbeste\n").diagnostics.map(\.rule) == ["question-heading"])
  }
}
