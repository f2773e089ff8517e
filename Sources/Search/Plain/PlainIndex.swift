/// An index for comparisons: BM25 over one field of plain words, whose scores are exact.
///
/// What a word adds to the score of each passage is worked out when the index is made, so a search only
/// adds numbers.
package final class PlainIndex: Sendable {
  private let words: WordTable
  private let ids: StringTable
  /// Where the postings of each word start; one entry more than there are words.
  private let starts: Table<UInt64>
  /// The passages that hold each word, in order.
  private let passages: Table<UInt32>
  /// What the word adds to the score of each of these.
  private let impacts: Table<Float>

  package var count: Int { ids.count }

  package func id(of passage: DocumentID) -> String { ids[passage.rawValue] }

  /// Puts parts together, in their order.
  package init(_ drafts: [PlainDraft]) {
    let weighting = BM25()
    var all = WordTable.Builder()
    var frequencies: [Int] = []
    // By part, by word of the part: the word of the whole.
    let numbers = drafts.map { draft in
      let own = draft.words.finish()
      return (0..<own.count).map { word in
        let number = all.add(own.bytes(of: word))
        if number == frequencies.count { frequencies.append(0) }
        frequencies[number] += Int(draft.passageCounts[word])
        return UInt32(number)
      }
    }
    let count = drafts.reduce(0) { $0 + $1.ids.count }
    let total = drafts.reduce(0) { $0 + $1.lengths.reduce(0) { $0 + Int($1) } }
    let average = max(1, Double(total) / Double(max(1, count)))
    let weights = frequencies.map {
      weighting.inverseDocumentFrequency(documentFrequency: $0, documentCount: count)
    }
    var starts: [UInt64] = [0]
    starts.reserveCapacity(frequencies.count + 1)
    for frequency in frequencies { starts.append(starts[starts.count - 1] + UInt64(frequency)) }

    var next = starts
    let postingCount = Int(starts[frequencies.count])
    var passages = [UInt32](repeating: 0, count: postingCount)
    var impacts = [Float](repeating: 0, count: postingCount)
    var passage = 0
    for (draft, numbers) in zip(drafts, numbers) {
      for local in draft.ids.indices {
        let norm = weighting.norm(length: Int(draft.lengths[local]), averageLength: average)
        for entry in draft.entries[draft.starts[local]..<draft.starts[local + 1]] {
          let word = Int(numbers[Int(entry.word)])
          let place = Int(next[word])
          next[word] += 1
          passages[place] = UInt32(passage)
          impacts[place] = Float(
            weights[word]
              * weighting.saturation(frequency: Double(entry.frequency), norm: norm))
        }
        passage += 1
      }
    }
    words = all.finish()
    ids = StringTable(drafts.map(\.ids).joined())
    self.starts = Table(starts)
    self.passages = Table(passages)
    self.impacts = Table(impacts)
  }

  /// Calls `body` with the postings of each word of a question, as often as it stands there.
  func forEachWord(
    of question: String, _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) -> Void
  ) {
    PlainWords.forEach(in: question) { word in
      guard let number = words.number(of: word) else { return }
      let range = Int(starts[number])..<Int(starts[number + 1])
      body(
        UnsafeBufferPointer(rebasing: passages.values[range]),
        UnsafeBufferPointer(rebasing: impacts.values[range]))
    }
  }

  // MARK: - Storing

  package func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    ids.write(to: &writer)
    writer.append(starts)
    writer.append(passages)
    writer.append(impacts)
  }

  package init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try WordTable(&reader)
    ids = try StringTable(&reader)
    starts = try reader.table()
    passages = try reader.table()
    impacts = try reader.table()
    guard starts.count == words.count + 1, starts.last.map(Int.init) == passages.count,
      passages.count == impacts.count
    else { throw .malformed }
  }
}
