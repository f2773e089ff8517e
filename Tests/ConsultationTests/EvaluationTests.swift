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
      phrases: PhraseBook.load(SourceFolder("\(Repository.path)/Prompts")))
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
