/// Reads a word that no document has as the known word that was probably meant.
///
/// One letter wrong, missing, too many, or two swapped; from nine letters on, two of these. The
/// distance is that of Damerau (1964) and Levenshtein (1966) in its restricted form.
package struct SpellingCorrector: Sendable {
  /// Known words by length, in alphabetical order, with their frequency.
  private let byLength: [Int: [Known]]

  private struct Known: Sendable {
    let letters: [UInt8]
    let frequency: Int
  }

  private static let shortest = 5
  private static let shortestForTwo = 9

  /// Takes how often each word stands in the documents, stop words left out.
  package init(frequencies: [String: Int]) {
    var byLength: [Int: [Known]] = [:]
    for word in frequencies.keys.sorted() where word.utf8.count >= Self.shortest - 1 {
      let letters = Array(word.utf8)
      byLength[letters.count, default: []].append(
        Known(letters: letters, frequency: frequencies[word, default: 0]))
    }
    self.byLength = byLength
  }

  /// The nearest known word, of equally near ones the most frequent; nil where none is near.
  /// - Complexity: O(known words of about that length).
  package func correction(of word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count >= Self.shortest, letters.contains(where: { $0 > 0x39 }) else { return nil }
    var most = letters.count >= Self.shortestForTwo ? 2 : 1
    var best: Known?
    for length in (letters.count - most)...(letters.count + most) {
      for known in byLength[length] ?? [] {
        // People rarely get the first letter wrong, and this keeps other words out.
        guard known.letters.first == letters.first,
          let distance = Self.distance(letters, known.letters, most: most)
        else { continue }
        if distance < most || best.map({ known.frequency > $0.frequency }) ?? true {
          best = known
          most = distance
        }
      }
    }
    return best.map { String(decoding: $0.letters, as: UTF8.self) }
  }

  /// How many edits lie between two words; nil where it is more than `most`.
  private static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int? {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      if let least = row.min(), least > most { return nil }
      beforeLast = last
      last = row
    }
    return last[b.count] <= most ? last[b.count] : nil
  }
}
