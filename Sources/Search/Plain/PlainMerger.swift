/// Makes one of several parts: numbers their words anew, and packs the postings of each.
package struct PlainMerger: Sendable {
  private let parts: [PlainPart]
  let words: WordTable
  let norms: PlainNorms
  /// By part, by word: the word's number in the part plus 1; 0 where it isn't there.
  private let numbers: [Table<UInt32>]

  /// Takes parts in the order of their passages.
  package init(_ parts: [PlainPart]) {
    var words = WordTable.Builder()
    let own = parts.map { part in
      (0..<part.words.count).map { words.add(part.words.bytes(of: $0)) }
    }
    let count = words.count
    numbers = own.map { own in
      Table(count: count) { numbers in
        numbers.initialize(repeating: 0)
        for (number, word) in own.enumerated() { numbers[word] = UInt32(number + 1) }
      }
    }
    self.parts = parts
    self.words = words.finish()
    norms = PlainNorms(Array(parts.map(\.lengths).joined()), weighting: PlainIndex.weighting)
  }

  var ids: StringTable { StringTable(parts.lazy.map(\.ids).joined()) }

  /// The words in at most `count` runs with about as many postings each.
  package func runs(_ count: Int) -> [Range<Int>] {
    let sources = self.sources
    let total = sources.reduce(0) { $0 + $1.postings.count }
    var runs: [Range<Int>] = []
    var (start, postings) = (0, 0)
    for word in 0..<words.count {
      for source in sources { postings += source.range(of: word).count }
      if postings * count >= total * (runs.count + 1) {
        runs.append(start..<(word + 1))
        start = word + 1
      }
    }
    if start < words.count { runs.append(start..<words.count) }
    return runs
  }

  /// Packs the postings of a run of words.
  package func pack(_ run: Range<Int>) -> PlainPacker {
    let sources = self.sources
    var packer = PlainPacker(norms)
    var postings: [PlainPosting] = []
    for word in run {
      postings.removeAll(keepingCapacity: true)
      for source in sources {
        for place in source.range(of: word) {
          let posting = source.postings[place]
          postings.append(
            PlainPosting(
              passage: posting.passage + source.first, frequency: posting.frequency))
        }
      }
      packer.add(postings)
    }
    return packer
  }

  /// A part as the loops over all words need it: without references, which two cores that count them
  /// would take from each other all the time.
  private struct Source: BitwiseCopyable {
    let numbers: UnsafeBufferPointer<UInt32>
    let starts: UnsafeBufferPointer<Int>
    let postings: UnsafeBufferPointer<PlainPosting>
    /// The number of the part's first passage.
    let first: UInt32

    /// The places of the postings of a word.
    func range(of word: Int) -> Range<Int> {
      let next = Int(numbers[word])
      return next == 0 ? 0..<0 : starts[next - 1]..<starts[next]
    }
  }

  /// The parts; valid as long as this merger is.
  private var sources: [Source] {
    var first: UInt32 = 0
    return zip(parts, numbers).map { part, numbers in
      defer { first += UInt32(part.ids.count) }
      return Source(
        numbers: numbers.values, starts: part.starts.values, postings: part.postings.values,
        first: first)
    }
  }
}
