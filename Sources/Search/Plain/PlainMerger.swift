/// Makes one of several parts: numbers their words anew, and packs the postings of each.
package struct PlainMerger: Sendable {
  private let parts: [PlainPart]
  let words: WordTable
  let norms: PlainNorms
  /// By part, by word: the word's number in the part plus 1; 0 where it isn't there.
  private let numbers: [[UInt32]]

  /// Takes parts in the order of their passages.
  package init(_ parts: [PlainPart]) {
    var words = WordTable.Builder()
    let own = parts.map { part in
      (0..<part.words.count).map { words.add(part.words.bytes(of: $0)) }
    }
    let count = words.count
    numbers = own.map { own in
      var numbers = [UInt32](repeating: 0, count: count)
      for (number, word) in own.enumerated() { numbers[word] = UInt32(number + 1) }
      return numbers
    }
    self.parts = parts
    self.words = words.finish()
    norms = PlainNorms(Array(parts.map(\.lengths).joined()), weighting: PlainIndex.weighting)
  }

  var ids: StringTable { StringTable(parts.lazy.map(\.ids).joined()) }

  /// The words in at most `count` runs with about as many postings each.
  package func runs(_ count: Int) -> [Range<Int>] {
    let total = parts.reduce(0) { $0 + $1.postings.count }
    var runs: [Range<Int>] = []
    var (start, postings) = (0, 0)
    for word in 0..<words.count {
      for (part, numbers) in zip(parts, numbers) { postings += part.range(of: numbers[word]).count }
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
    var packer = PlainPacker(norms)
    var postings: [PlainPosting] = []
    for word in run {
      postings.removeAll(keepingCapacity: true)
      var first: UInt32 = 0
      for (part, numbers) in zip(parts, numbers) {
        for posting in part.postings[part.range(of: numbers[word])] {
          postings.append(
            PlainPosting(passage: posting.passage + first, frequency: posting.frequency))
        }
        first += UInt32(part.ids.count)
      }
      packer.add(postings)
    }
    return packer
  }
}

extension PlainPart {
  /// The places of the postings of a word, from its number plus 1.
  fileprivate func range(of next: UInt32) -> Range<Int> {
    next == 0 ? 0..<0 : starts[Int(next) - 1]..<starts[Int(next)]
  }
}
