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
      letters.allSatisfy({ $0 < 0x80 })
    else { return [] }
    // The whole word comes first, so that another way has to be better than it.
    var best = way(letters, from: 0, parts: 1)
    for count in 2...Self.mostParts {
      guard let way = way(letters, from: 0, parts: count) else { continue }
      if best.map({ way.mean > $0.mean }) ?? true { best = way }
    }
    guard let best, best.parts.count > 1 else { return [] }
    return best.parts
  }

  /// The best way to cut the rest of a word into so many parts; nil where there is none.
  ///
  /// Of ways with as many parts, that with the highest sum has the highest mean, so the rest can be cut by itself.
  private func way(
    _ letters: UnsafeBufferPointer<UInt8>, from start: Int, parts count: Int
  ) -> Split? {
    let rest = start..<letters.count
    guard count > 1 else {
      return logarithm(letters, rest).map { Split(parts: [rest], logarithms: $0) }
    }
    guard rest.count >= count * Self.shortestPart else { return nil }
    var best: Split?
    for end in (start + Self.shortestPart)...(letters.count - Self.shortestPart) {
      guard let logarithm = logarithm(letters, start..<end) else { continue }
      for link in Self.links where letters[end...].starts(with: link.utf8) {
        guard let tail = way(letters, from: end + link.utf8.count, parts: count - 1) else {
          continue
        }
        let sum = logarithm + tail.logarithms
        if best.map({ sum > $0.logarithms }) ?? true {
          best = Split(parts: [start..<end] + tail.parts, logarithms: sum)
        }
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
