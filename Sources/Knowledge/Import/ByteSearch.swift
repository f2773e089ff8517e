extension StringProtocol {
  /// Whether the bytes of `text` stand in this text.
  ///
  /// The library's `contains` compares letters with their accents, which costs many times as much.
  func containsBytes(of text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = utf8[...]
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: text.utf8) { return true }
      rest = rest[rest.index(after: place)...]
    }
    return false
  }
}
