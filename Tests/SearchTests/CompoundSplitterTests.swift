import Search
import Testing

@Suite("The compound splitter")
struct CompoundSplitterTests {
  private let splitter = CompoundSplitter(frequencies: [
    "klacht": 40, "klachten": 30, "formulier": 20, "gesprek": 50, "telefoon": 25, "klant": 90,
    "contact": 10, "vrij": 5, "werk": 20, "boete": 4, "onderwerp": 30, "onder": 40, "lijk": 9,
    "werkboete": 50, "nummer": 1, "telefoonnummer": 100, "boetetelefoonnummer": 10,
  ])

  @Test(
    "cuts a word into the words that the documents use",
    arguments: [
      ("klantgesprek", ["klant", "gesprek"]),
      ("klachtenformulier", ["klacht", "formulier"]),
      ("telefoongesprek", ["telefoon", "gesprek"]),
      ("klantcontactgesprek", ["klant", "contact", "gesprek"]),
      ("werkstelefoon", ["werk", "telefoon"]),
      ("werkvrij", ["werk", "vrij"]),
      ("klachttelefoonnummer", ["klacht", "telefoonnummer"]),
      ("boetetelefoonnummer", ["boete", "telefoonnummer"]),
    ])
  func parts(_ word: String, _ parts: [String]) {
    #expect(splitter.parts(of: word) == parts)
  }

  @Test(
    "leaves a word whole that is no compound of known words, or better known itself",
    arguments: ["klant", "giraffe", "klantx", "klantlijk", "onderwerp", "werkboete", "", "één"])
  func whole(_ word: String) {
    #expect(splitter.parts(of: word) == [])
  }
}
