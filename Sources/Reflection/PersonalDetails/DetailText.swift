/// A text cut into runs of letters, of digits and of white space, and single other characters.
///
/// Scanners look at it by token, so that none of them has to count characters.
struct DetailText {
  struct Token {
    enum Kind {
      case letters
      case digits
      case space
      case mark
    }

    let kind: Kind
    let text: Substring

    var isAlphanumeric: Bool { kind == .letters || kind == .digits }
  }

  let tokens: [Token]

  init(_ text: String) {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      let kind = Self.kind(of: first)
      let end =
        kind == .mark
        ? rest.index(after: rest.startIndex)
        : rest.firstIndex { Self.kind(of: $0) != kind } ?? rest.endIndex
      tokens.append(Token(kind: kind, text: rest[..<end]))
      rest = rest[end...]
    }
    self.tokens = tokens
  }

  private static func kind(of character: Character) -> Token.Kind {
    if character.isLetter { return .letters }
    if character.isASCII, character.isNumber { return .digits }
    return character.isWhitespace ? .space : .mark
  }

  /// Where tokens stand in the text; `range` must not be empty.
  func range(of range: Range<Int>) -> Range<String.Index> {
    tokens[range.lowerBound].text.startIndex..<tokens[range.upperBound - 1].text.endIndex
  }

  /// The token there; nil beyond either end.
  func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// The letters there; nil for anything else.
  func letters(_ index: Int) -> Substring? {
    token(index).flatMap { $0.kind == .letters ? $0.text : nil }
  }

  /// The digits there; nil for anything else.
  func digits(_ index: Int) -> Substring? {
    token(index).flatMap { $0.kind == .digits ? $0.text : nil }
  }

  /// Whether one of `marks` stands there.
  func isMark(_ marks: String, _ index: Int) -> Bool {
    token(index).map { $0.kind == .mark && marks.contains($0.text) } ?? false
  }

  /// Whether one blank stands there.
  func isBlank(_ index: Int) -> Bool {
    token(index).map { $0.kind == .space && $0.text.count == 1 } ?? false
  }

  /// Whether letters or digits stand there.
  func isAlphanumeric(_ index: Int) -> Bool { token(index)?.isAlphanumeric ?? false }

  /// Whether a name or a sentence could begin there with that word: a capital, then a small letter.
  func isCapitalised(_ index: Int) -> Bool {
    guard let word = letters(index), let first = word.first else { return false }
    return first.isUppercase && word.contains(where: \.isLowercase)
  }

  /// Whether only a new sentence or a quotation gives the word there its capital.
  func isSentenceStart(_ index: Int) -> Bool {
    var before = index - 1
    while let token = token(before), token.kind == .space { before -= 1 }
    return before < 0 || isMark(".!?…:;“”‘\"'(-–", before)
  }

  /// The words before a token in lower case, the nearest first, whatever stands between them; none of
  /// them is further away than five tokens a word.
  func words(before index: Int, count: Int) -> [String] {
    var words: [String] = []
    var place = index - 1
    while place >= max(0, index - 5 * count), words.count < count {
      if let word = letters(place) { words.append(word.lowercased()) }
      place -= 1
    }
    return words
  }

  /// The word right behind a token, with white space at most between, in lower case.
  func word(after index: Int) -> String? {
    letters(index + 1)?.lowercased()
      ?? (isBlank(index + 1) ? letters(index + 2)?.lowercased() : nil)
  }

  /// Letters and digits that stand together from `index` on, with one of `joiners` between them.
  func run(from index: Int, joiners: String) -> Range<Int> {
    var end = index
    while isAlphanumeric(end) {
      end += 1
      if isMark(joiners, end), isAlphanumeric(end + 1) { end += 1 }
    }
    return index..<end
  }

  /// Whether a number is an amount of money or of things, and so tells about nobody.
  func isAmount(_ range: Range<Int>) -> Bool {
    let before = isBlank(range.lowerBound - 1) ? range.lowerBound - 2 : range.lowerBound - 1
    if isMark("€£$", before) { return true }
    let after = isBlank(range.upperBound) ? range.upperBound + 1 : range.upperBound
    return isMark("€%", after)
      || word(after: range.upperBound - 1).map(DetailWords.units.contains) ?? false
  }
}
