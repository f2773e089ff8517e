extension String {
  /// The sentences, their words a space apart; a colon ends none.
  ///
  /// A sentence ends at a word with a full stop, question mark or the like behind it, and perhaps quotes and
  /// brackets behind that.
  package var sentences: [String] {
    var sentences: [String] = []
    var words: [Substring] = []
    for word in split(whereSeparator: \.isWhitespace) {
      words.append(word)
      let end = word.last { !"”’»\"')]".contains($0) }
      if let end, ".!?…".contains(end) {
        sentences.append(words.joined(separator: " "))
        words = []
      }
    }
    return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
  }

  /// How many words there are; a mark on its own is none.
  package var wordCount: Int {
    split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
