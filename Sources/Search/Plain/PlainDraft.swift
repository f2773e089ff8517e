/// The counted words of some passages, a part of a base; parts can be made side by side.
package struct PlainDraft: Sendable {
  /// How often a word stands in a passage.
  struct Entry: BitwiseCopyable {
    let word: UInt32
    var frequency: UInt32
  }

  private(set) var words = WordTable.Builder()
  private(set) var ids: [String] = []
  /// Words a passage.
  private(set) var lengths: [Int32] = []
  /// The entries of all passages, and where those of each passage start.
  private(set) var entries: [Entry] = []
  private(set) var starts: [Int] = [0]
  /// By word: how many passages hold it.
  private(set) var passageCounts: [UInt32] = []
  /// By word: its last entry.
  private var lastEntries: [Int32] = []

  package init() {}

  /// Counts the words of a passage, whose title and text are one field.
  package mutating func add(id: String, title: String, text: String) {
    var length: Int32 = 0
    for part in [title, text] {
      PlainWords.forEach(in: part) { word in
        length += 1
        count(words.add(word))
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
}
