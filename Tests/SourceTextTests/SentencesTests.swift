import SourceText
import Testing

@Suite("Sentences")
struct SentencesTests {
  @Test(
    "end at a full stop or the like, and the quote or bracket behind it",
    arguments: [
      ("Kom mee. Ik help u!", ["Kom mee.", "Ik help u!"]),
      ("“Kom mee.” Daarna loop je door", ["“Kom mee.”", "Daarna loop je door"]),
      ("Zeg: ‘Ik kom zo…’ (“Echt.”) En dan?", ["Zeg: ‘Ik kom zo…’", "(“Echt.”)", "En dan?"]),
      ("Bel 0800-0113 vóór 12.30 uur", ["Bel 0800-0113 vóór 12.30 uur"]),
      ("een\n twee.  drie", ["een twee.", "drie"]),
      ("", []),
    ])
  func sentences(_ text: String, _ expected: [String]) {
    #expect(text.sentences == expected)
  }

  @Test(
    "are counted in words, marks on their own left out",
    arguments: [("Ik kom – zo.", 3), ("12 euro", 2), ("– … !", 0), ("", 0)])
  func words(_ text: String, _ count: Int) {
    #expect(text.wordCount == count)
  }
}
