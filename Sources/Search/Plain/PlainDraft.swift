/// The words of some passages while they are being counted.
package struct PlainDraft {
  private struct Entry: BitwiseCopyable {
    let word: UInt32
    var frequency: UInt32
  }

  private var words = WordTable.Builder()
  private var frequentWords = FrequentWords()
  private var ids: [String] = []
  /// Words a passage.
  private var lengths: [Int32] = []
  /// The entries of all passages, and where those of each passage start.
  private var entries: [Entry] = []
  private var starts: [Int] = [0]
  /// By word: how many passages hold it.
  private var passageCounts: [UInt32] = []
  /// By word: its last entry.
  private var lastEntries: [Int32] = []

  package init() {}

  /// Counts the words of a passage, whose title and text are one field.
  package mutating func add(id: String, title: String, text: String) {
    var length: Int32 = 0
    for part in [title, text] {
      PlainWords.forEach(in: part) { word in
        length += 1
        count(frequentWords.number(of: word) { words.add($0) })
      }
    }
    ids.append(id)
    lengths.append(length)
    starts.append(entries.count)
  }

  private mutating func count(_ word: Int) {
    if word == lastEntries.count {
      lastEntries.append(-1)
      passageCounts.append(0)
    }
    let last = Int(lastEntries[word])
    if last >= starts[starts.count - 1] {
      entries[last].frequency += 1
    } else {
      lastEntries[word] = Int32(entries.count)
      passageCounts[word] += 1
      entries.append(Entry(word: UInt32(word), frequency: 1))
    }
  }

  /// The passages with their postings, in the order of words.
  package consuming func finish() -> PlainPart {
    var places: [Int] = [0]
    places.reserveCapacity(passageCounts.count + 1)
    for count in passageCounts { places.append(places[places.count - 1] + Int(count)) }
    var next = places
    let postings = Table<PlainPosting>(count: entries.count) { postings in
      for passage in lengths.indices {
        for entry in entries[starts[passage]..<starts[passage + 1]] {
          let word = Int(entry.word)
          postings[next[word]] = PlainPosting(
            passage: UInt32(passage), frequency: entry.frequency)
          next[word] += 1
        }
      }
    }
    return PlainPart(
      words: words.finish(), ids: ids, lengths: lengths, starts: Table(places), postings: postings)
  }
}
