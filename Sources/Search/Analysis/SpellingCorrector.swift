/// Reads a word that no document has as the known word that was probably meant.
///
/// One letter wrong, missing, too many, or two swapped; from nine letters on, two of these. The
/// distance is that of Damerau (1964) and Levenshtein (1966) in its restricted form.
package struct SpellingCorrector: Sendable {
  private let vocabulary: Vocabulary
  /// The numbers of the known words, by length, and those of a length in alphabetical order.
  private let order: Table<UInt32>
  /// The letters of the words in `order`.
  private let letters: Table<LetterSet>
  /// Where the words of each length start in `order`; one entry more than there are lengths.
  private let starts: Table<UInt32>

  private static let shortest = 5
  private static let shortestForTwo = 9

  /// Takes the words of the documents.
  init(_ vocabulary: Vocabulary) {
    let numbers = vocabulary.numbers
      .filter { vocabulary.bytes(of: $0).count >= Self.shortest - 1 }
      .sorted { left, right in
        let (left, right) = (vocabulary.bytes(of: left), vocabulary.bytes(of: right))
        return left.count == right.count
          ? left.lexicographicallyPrecedes(right) : left.count < right.count
      }
    var starts: [UInt32] = [0]
    for (place, number) in numbers.enumerated() {
      let length = vocabulary.bytes(of: number).count
      while starts.count <= length { starts.append(UInt32(place)) }
    }
    self.vocabulary = vocabulary
    order = Table(numbers.map { UInt32($0) })
    letters = Table(numbers.map { LetterSet(vocabulary.bytes(of: $0)) })
    self.starts = Table(starts + [UInt32(numbers.count)])
  }

  /// Takes how often each word stands in the documents, stop words left out.
  package init(frequencies: [String: Int]) {
    self.init(Vocabulary(frequencies))
  }

  /// The nearest known word, of equally near ones the most frequent; nil where none is near.
  /// - Complexity: O(known words of about that length with the same first letter).
  package func correction(of word: String) -> String? {
    var word = word
    return word.withUTF8 { word in correction(of: word) }
  }

  private func correction(of word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.count >= Self.shortest, word.contains(where: { $0 > 0x39 }) else { return nil }
    let letters = LetterSet(word)
    var most = word.count >= Self.shortestForTwo ? 2 : 1
    var best: Int?
    for length in (word.count - most)...(word.count + most) {
      // People rarely get the first letter wrong, and this keeps other words out.
      for place in places(ofLength: length, startingWith: word[0])
      where self.letters.values[place].isWithin(most, of: letters) {
        let number = Int(order[place])
        guard let distance = Self.distance(word, vocabulary.bytes(of: number), most: most)
        else { continue }
        if distance < most
          || best.map({ vocabulary.frequency(of: number) > vocabulary.frequency(of: $0) }) ?? true
        {
          best = number
          most = distance
        }
      }
    }
    return best.map(vocabulary.word)
  }

  /// Where the known words of a length that start with a letter are in `order`.
  private func places(ofLength length: Int, startingWith letter: UInt8) -> Range<Int> {
    guard length + 1 < starts.count else { return 0..<0 }
    func firstPlace(where isBehind: (UInt8) -> Bool) -> Int {
      var low = Int(starts[length])
      var high = Int(starts[length + 1])
      while low < high {
        let middle = (low + high) / 2
        if isBehind(vocabulary.bytes(of: Int(order[middle]))[0]) {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return low
    }
    return firstPlace { $0 >= letter }..<firstPlace { $0 > letter }
  }

  /// How many edits lie between two words; nil where it is more than `most`.
  private static func distance(
    _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, most: Int
  ) -> Int? {
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      /// The places of row `i` in `rows`, where only three rows are kept.
      func row(_ i: Int) -> Int { i % 3 * width }
      for j in 0..<width { rows[j] = j }
      for i in 1...a.count {
        let (here, last, beforeLast) = (row(i), row(i + 2), row(i + 1))
        rows[here] = i
        var least = i
        for j in 1..<width {
          var cost = min(
            rows[last + j] + 1, rows[here + j - 1] + 1,
            rows[last + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
            cost = min(cost, rows[beforeLast + j - 2] + 1)
          }
          rows[here + j] = cost
          least = min(least, cost)
        }
        if least > most { return nil }
      }
      let distance = rows[row(a.count) + b.count]
      return distance <= most ? distance : nil
    }
  }
}

extension SpellingCorrector {
  /// Writes the vocabulary first, of a corrector that shares it with nothing else.
  package func writeWhole(to writer: inout ImageWriter) {
    vocabulary.write(to: &writer)
    write(to: &writer)
  }

  /// Reads what `writeWhole` wrote.
  package init(whole reader: inout ImageReader) throws(Image.Fault) {
    let vocabulary = try Vocabulary(&reader)
    try self.init(&reader, vocabulary: vocabulary)
  }

  /// Writes all but the vocabulary.
  func write(to writer: inout ImageWriter) {
    writer.append(order)
    writer.append(letters)
    writer.append(starts)
  }

  init(_ reader: inout ImageReader, vocabulary: Vocabulary) throws(Image.Fault) {
    self.vocabulary = vocabulary
    order = try reader.table()
    letters = try reader.table()
    starts = try reader.table()
    guard starts.isRising(to: order.count), letters.count == order.count, isByLength else {
      throw .malformed
    }
  }

  /// Whether every word in `order` is known, and as long as its place says; none has no letter.
  private var isByLength: Bool {
    for length in 0..<(starts.count - 1) {
      for number in order.values[Int(starts[length])..<Int(starts[length + 1])] {
        guard length > 0, number < vocabulary.count,
          vocabulary.bytes(of: Int(number)).count == length
        else { return false }
      }
    }
    return true
  }
}
