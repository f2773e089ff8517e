/// The words of the documents as they stand there, with how often each does.
///
/// Stop words are not in it. What finds compounds and what corrects typing errors share it.
struct Vocabulary: Sendable {
  private let words: WordTable
  /// By number of a word; 0 for one that only stands in the table for others to use.
  private let frequencies: Table<UInt32>

  init(words: WordTable, frequencies: Table<UInt32>) {
    self.words = words
    self.frequencies = frequencies
  }

  init(_ frequencies: [String: Int]) {
    let words = frequencies.keys.sorted()
    self.init(
      words: WordTable(words),
      frequencies: Table(words.map { UInt32(frequencies[$0, default: 0]) }))
  }

  /// How often a word stands in the documents; nil where it never does.
  func frequency(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let number = words.number(of: word), frequencies[number] > 0 else { return nil }
    return Int(frequencies[number])
  }

  /// The numbers of all words.
  var numbers: [Int] { frequencies.indices.filter { frequencies[$0] > 0 } }

  /// How many numbers there are, those of words that never stand in a document among them.
  var count: Int { words.count }

  func frequency(of number: Int) -> Int { Int(frequencies[number]) }

  /// The bytes of a word; valid as long as this vocabulary is.
  func bytes(of number: Int) -> UnsafeBufferPointer<UInt8> { words.words.bytes(of: number) }

  func word(_ number: Int) -> String { words[number] }
}

extension Vocabulary {
  func write(to writer: inout ImageWriter) {
    words.write(to: &writer)
    writer.append(frequencies)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    words = try WordTable(&reader)
    frequencies = try reader.table()
    guard frequencies.count == words.count else { throw .malformed }
  }
}
