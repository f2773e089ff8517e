import Search
import Testing

@Suite("The spelling corrector")
struct SpellingCorrectorTests {
  private let corrector = SpellingCorrector(frequencies: [
    "klant": 90, "plant": 95, "factuur": 30, "telefoon": 20, "telefoons": 2, "agressief": 10,
    "huurder": 40, "huurders": 12,
  ])

  @Test(
    "finds the word that was meant",
    arguments: [
      ("klatn", "klant"), ("klannt", "klant"), ("klnat", "klant"), ("factur", "factuur"),
      ("teelfoon", "telefoon"), ("huurdre", "huurder"), ("agresief", "agressief"),
      ("aggressieff", "agressief"),
    ])
  func corrections(_ word: String, _ meant: String) {
    #expect(corrector.correction(of: word) == meant)
  }

  @Test(
    "leaves alone what is short, a number, or near to nothing",
    arguments: ["klnt", "giraffe", "12345", "slant", "", "telefonisch"])
  func unknown(_ word: String) {
    #expect(corrector.correction(of: word) == nil)
  }

  @Test("takes the more frequent of two equally near words")
  func frequency() {
    #expect(corrector.correction(of: "huurderx") == "huurder")
  }
}
