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
  private let frequencies: [String: Int]

  /// The shortest part; shorter ones are more often chance than meaning.
  private static let shortestPart = 4
  private static let mostParts = 3
  /// What may stand between two parts.
  private static let links = ["", "s", "en", "e", "n"]
  /// Word endings that look like words.
  private static let endings: Set<String> = [
    "heid", "heden", "lijk", "lijke", "ingen", "schap", "baar", "loos", "achtig", "matig",
  ]

  /// Takes how often each word stands in the documents, stop words left out.
  package init(frequencies: [String: Int]) {
    self.frequencies = frequencies.filter { word, _ in
      word.utf8.count >= Self.shortestPart && !Self.endings.contains(word)
    }
  }

  private struct Split {
    let parts: [String]
    let logarithms: Double
    var mean: Double { logarithms / Double(parts.count) }
  }

  /// The parts of `word` in order; empty where it is no compound of known words.
  package func parts(of word: String) -> [String] {
    guard word.utf8.count >= 2 * Self.shortestPart, word.utf8.allSatisfy({ $0 < 0x80 }) else {
      return []
    }
    let letters = Array(word.utf8)
    guard let best = best(letters[...], most: Self.mostParts), best.parts.count > 1 else {
      return []
    }
    let whole = frequencies[word].map { log(Double($0)) } ?? -1
    return best.mean > whole ? best.parts : []
  }

  /// The best split of the rest of a word; nil where it isn't made of known words.
  private func best(_ rest: ArraySlice<UInt8>, most: Int) -> Split? {
    var best: Split?
    let whole = String(decoding: rest, as: UTF8.self)
    if let frequency = frequencies[whole] {
      best = Split(parts: [whole], logarithms: log(Double(frequency)))
    }
    guard most > 1, rest.count >= 2 * Self.shortestPart else { return best }
    for length in Self.shortestPart...(rest.count - Self.shortestPart) {
      let part = String(decoding: rest.prefix(length), as: UTF8.self)
      guard let frequency = frequencies[part] else { continue }
      for link in Self.links where rest.dropFirst(length).starts(with: link.utf8) {
        let behind = rest.dropFirst(length + link.utf8.count)
        guard behind.count >= Self.shortestPart, let tail = self.best(behind, most: most - 1) else {
          continue
        }
        let split = Split(
          parts: [part] + tail.parts, logarithms: log(Double(frequency)) + tail.logarithms)
        if best.map({ split.mean > $0.mean || $0.parts.count == 1 }) ?? true { best = split }
      }
    }
    return best
  }
}
