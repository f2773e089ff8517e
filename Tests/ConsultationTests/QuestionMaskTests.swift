import Consultation
import SourceText
import TestSupport
import Testing

/// `masked-questions.tsv` holds a question a line, half of them in small letters.
///
/// The language stands before it, and behind it the details that were planted. At first sight 22 of 199
/// stayed; after learning from these lines, 12 of 200 with other names drawn for them. `masked-lot.tsv` came
/// after that, with other details and rarer names: at first sight 4 of 104 stayed.
@Suite("The masking of questions")
struct QuestionMaskTests {
  /// Small words inside names, which tell nothing.
  private static let infixes: Set<String> = ["van", "de", "den", "der", "el", "ten", "ter"]

  @Test(
    "takes out 95 of 100 planted names, numbers and addresses",
    arguments: [("masked-questions", 200), ("masked-lot", 100)])
  func planted(_ name: String, _ least: Int) throws {
    let lines = try Repository.text(of: "Tests/ConsultationTests/Fixtures/\(name).tsv")
      .split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    var count = 0
    var left: [String] = []
    for columns in lines {
      let language = try #require(Language(rawValue: columns[0]))
      let masked = QuestionMask.masked(columns[1], language)
      let words = Set(masked.split { !$0.isLetter && !$0.isNumber }.map(String.init))
      for planted in columns[2].split(separator: "|") {
        count += 1
        let parts = planted.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if parts.contains(where: {
          $0.count > 2 && !Self.infixes.contains($0.lowercased()) && words.contains($0)
        }) {
          left.append("‘\(planted)’ in ‘\(masked)’")
        }
      }
      let hasDigits = masked.contains { $0.isNumber }
      #expect(!hasDigits, "\(masked)")
    }
    #expect(count >= least)
    #expect(left.count * 100 <= 5 * count, "\(left.count) of \(count): \(left)")
  }

  @Test(
    "leaves the words that say what the question is about",
    arguments: [
      "hoe vertel ik een boze klant dat hij moet wachten",
      "mevrouw wilde niet naar huis en meneer schold me uit",
      "what do I say when a caller keeps swearing at me",
      "de klant zegt dat het mijn schuld is en wil zijn geld terug",
    ])
  func harmless(_ question: String) {
    #expect(QuestionMask.masked(question, .dutch) == question)
  }
}
