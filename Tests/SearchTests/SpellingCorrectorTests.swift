import Search
import TestSupport
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

  @Test("finds the same words as a comparison with every word, letter by letter", arguments: 0..<5)
  func reference(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func letter() -> Character { "abcdeé".randomElement(using: &random)! }
    var frequencies: [String: Int] = [:]
    for frequency in 1...300 {
      let length = Int.random(in: 4...11, using: &random)
      frequencies[String((0..<length).map { _ in letter() })] = frequency
    }
    let words = frequencies.keys.sorted()
    let corrector = SpellingCorrector(frequencies: frequencies)
    var found = 0
    for _ in 0..<200 {
      var letters = Array(words.randomElement(using: &random)!)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = letters.indices.randomElement(using: &random)!
        switch Int.random(in: 0..<4, using: &random) {
        case 0: letters[place] = letter()
        case 1: letters.insert(letter(), at: place)
        case 2 where letters.count > 1: letters.remove(at: place)
        default: letters.swapAt(place, letters.indices.randomElement(using: &random)!)
        }
      }
      let word = String(letters)
      let correction = corrector.correction(of: word)
      #expect(correction == nearest(to: word, frequencies), "\(word)")
      if correction != nil { found += 1 }
    }
    #expect(found > 50 && found < 200)
  }

  /// The nearest word within the bounds that starts alike; the most frequent of several.
  private func nearest(to word: String, _ frequencies: [String: Int]) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= 5 else { return nil }
    let most = letters.count >= 9 ? 2 : 1
    return
      frequencies
      .filter { Array($0.key.utf8).count >= 4 && $0.key.utf8.first == letters[0] }
      .map { (distance: distance(letters, Array($0.key.utf8)), frequency: $0.value, word: $0.key) }
      .filter { $0.distance <= most }
      .min { ($0.distance, -$0.frequency) < ($1.distance, -$1.frequency) }?.word
  }

  private func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var edits = (0...a.count).map { i in (0...b.count).map { i == 0 ? $0 : $0 == 0 ? i : 0 } }
    for i in 1...a.count {
      for j in 1...b.count {
        let same = a[i - 1] == b[j - 1] ? 0 : 1
        edits[i][j] = min(edits[i - 1][j] + 1, edits[i][j - 1] + 1, edits[i - 1][j - 1] + same)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          edits[i][j] = min(edits[i][j], edits[i - 2][j - 2] + 1)
        }
      }
    }
    return edits[a.count][b.count]
  }
}
