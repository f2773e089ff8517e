/// A word taken apart into its letters while a stemmer rewrites it.
///
/// A position is an index between letters, as in an array: the letters *before* position 3 are the
/// first three. A suffix stemmer mostly asks what stands before a position and replaces all that
/// comes after it, which is fast on an array of scalars and slow on the indices of a `String`.
struct WordBuffer {
  /// The word as it was.
  private let word: String
  private(set) var letters: [Unicode.Scalar]

  /// Whether any letter was replaced, removed or inserted since the word was taken apart.
  private(set) var isEdited = false

  /// Where the region R1 starts: the part of the word after its first syllable.
  ///
  /// An ending that lies in R1 leaves something recognisable when it goes. Regions stay where they
  /// were marked while the word shrinks, so both starts may lie beyond the word's end.
  var r1: Int

  /// Where the region R2 starts: R1 without the first syllable of its own.
  var r2: Int

  /// Takes a word apart, with both regions empty.
  init(_ word: String) {
    self.word = word
    letters = Array(word.unicodeScalars)
    r1 = letters.count
    r2 = letters.count
  }

  var count: Int { letters.count }

  /// The word as it stands.
  var text: String {
    guard isEdited else { return word }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: letters)
    return String(scalars)
  }
}

// MARK: - Looking

extension WordBuffer {
  /// Whether everything from a position on lies in R1.
  func isInR1(_ position: Int) -> Bool { r1 <= position }

  /// Whether everything from a position on lies in R2.
  func isInR2(_ position: Int) -> Bool { r2 <= position }

  /// The letter that ends at a position, or `nil` when none does.
  func letter(before position: Int) -> Unicode.Scalar? {
    position > 0 ? letters[position - 1] : nil
  }

  /// Whether the letters before a position end in `text`.
  func has(_ text: String, before position: Int) -> Bool {
    let start = position - text.unicodeScalars.count
    return start >= 0 && has(text, at: start)
  }

  /// Whether the letters before a position are `text` and nothing else.
  func isExactly(_ text: String, before position: Int) -> Bool {
    position == text.unicodeScalars.count && has(text, at: 0)
  }

  /// Whether `text` starts at a position.
  func has(_ text: String, at position: Int) -> Bool {
    letters[position...].starts(with: text.unicodeScalars)
  }
}

// MARK: - Editing

extension WordBuffer {
  /// Removes everything from a position on.
  mutating func cut(from position: Int) {
    remove(position..<count)
  }

  /// Puts `ending` in the place of everything from a position on.
  mutating func replaceEnding(from position: Int, with ending: String) {
    letters.replaceSubrange(position..., with: ending.unicodeScalars)
    isEdited = true
  }

  /// Replaces the letter that starts at a position.
  mutating func replaceLetter(at position: Int, with letter: Unicode.Scalar) {
    letters[position] = letter
    isEdited = true
  }

  /// Inserts a letter at a position.
  mutating func insert(_ letter: Unicode.Scalar, at position: Int) {
    letters.insert(letter, at: position)
    isEdited = true
  }

  /// Removes the letters in a range of positions.
  mutating func remove(_ range: Range<Int>) {
    letters.removeSubrange(range)
    isEdited = true
  }
}
