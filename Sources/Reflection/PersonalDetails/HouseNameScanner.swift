/// Finds houses that have a name for an address: `Huize Avondrood`, `Villa Rozenhof`, `Rose Cottage`.
struct HouseNameScanner: DetailScanner {
  private static let dutchKinds = DetailWords.words("huize villa hoeve boerderij woonboot")
  private static let englishKinds = DetailWords.words(
    "cottage lodge rectory vicarage farmhouse manor bungalow farm")

  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard let word = text.letters(index)?.lowercased(), !text.isAlphanumeric(index - 1) else {
      return nil
    }
    if Self.dutchKinds.contains(word), text.isBlank(index + 1) {
      let start = text.isMark("‘“\"'", index + 2) ? index + 3 : index + 2
      var end = start
      while text.isCapitalised(end) { end += text.isBlank(end + 1) ? 2 : 1 }
      if end > start, !text.isAlphanumeric(end - 1) { end -= 1 }
      return end > start ? DetailMatch(kind: .address, tokens: index..<end) : nil
    }
    guard Self.englishKinds.contains(word), text.isCapitalised(index), text.isBlank(index - 1)
    else {
      return nil
    }
    var start = index
    while text.isBlank(start - 1), text.isCapitalised(start - 2) { start -= 2 }
    let opens = text.letters(start)?.lowercased()
    if opens == "the" || opens == "a" { return start + 2 < index ? found(start, index) : nil }
    return start < index ? found(start, index) : nil
  }

  private func found(_ start: Int, _ end: Int) -> DetailMatch {
    DetailMatch(kind: .address, tokens: start..<end + 1)
  }
}
