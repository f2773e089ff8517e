#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds the words inside a Dutch compound: `klachtenformulier` holds `klachten` and `formulier`.
///
/// Of all ways to cut a word into words that the documents use, it takes the one whose parts have
/// the highest geometric mean of frequencies, and leaves the word whole where that is no higher than
/// its own frequency. After Koehn and Knight, "Empirical Methods for Compound Splitting" (2003).
package struct CompoundSplitter: Sendable {
  private let vocabulary: Vocabulary

  /// The shortest part; shorter ones are more often chance than meaning.
  private static let shortestPart = 4
  /// No word of a language is longer; what is longer would take its time.
  private static let longestWord = 100
  private static let mostParts = 3
  /// What may stand between two parts.
  private static let links = ["", "s", "en", "e", "n"]
  /// Word endings that look like words.
  private static let endings: Set<String> = [
    "heid", "heden", "lijk", "lijke", "ingen", "schap", "baar", "loos", "achtig", "matig",
  ]

  /// Takes the words of the documents.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Takes how often each word stands in the documents, stop words left out.
  package init(frequencies: [String: Int]) {
    self.init(Vocabulary(frequencies))
  }

  /// A way to cut a word: where its parts are, and the sum of the logarithms of their frequencies.
  private struct Split {
    let parts: [Range<Int>]
    let logarithms: Double
    var mean: Double { logarithms / Double(parts.count) }
  }

  /// The parts of `word` in order; empty where it is no compound of known words.
  package func parts(of word: String) -> [String] {
    var word = word
    return word.withUTF8 { letters in
      parts(of: letters).map { String(decoding: letters[$0], as: UTF8.self) }
    }
  }

  /// Where the parts of a word are; empty where it is no compound of known words.
  func parts(of letters: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard (2 * Self.shortestPart...Self.longestWord).contains(letters.count),
      letters.allSatisfy({ $0 < 0x80 }),
      let best = best(letters, from: 0, most: Self.mostParts), best.parts.count > 1
    else { return [] }
    let whole = logarithm(letters, 0..<letters.count) ?? -1
    return best.mean > whole ? best.parts : []
  }

  /// The best split of the rest of a word; nil where it isn't made of known words.
  private func best(
    _ letters: UnsafeBufferPointer<UInt8>, from start: Int, most: Int
  ) -> Split? {
    let rest = start..<letters.count
    var best = logarithm(letters, rest).map { Split(parts: [rest], logarithms: $0) }
    guard most > 1, rest.count >= 2 * Self.shortestPart else { return best }
    for end in (start + Self.shortestPart)...(letters.count - Self.shortestPart) {
      guard let logarithm = logarithm(letters, start..<end) else { continue }
      for link in Self.links where letters[end...].starts(with: link.utf8) {
        let behind = end + link.utf8.count
        guard letters.count - behind >= Self.shortestPart,
          let tail = self.best(letters, from: behind, most: most - 1)
        else { continue }
        let split = Split(
          parts: [start..<end] + tail.parts, logarithms: logarithm + tail.logarithms)
        if best.map({ split.mean > $0.mean || $0.parts.count == 1 }) ?? true { best = split }
      }
    }
    return best
  }

  /// The logarithm of the frequency of some letters as a word; nil where they can be no part.
  private func logarithm(_ letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double? {
    let part = UnsafeBufferPointer(rebasing: letters[range])
    guard part.count >= Self.shortestPart, let frequency = vocabulary.frequency(of: part),
      !Self.endings.contains(String(decoding: part, as: UTF8.self))
    else { return nil }
    return log(Double(frequency))
  }
}
