/// Finds e-mail addresses: what stands around an `@`, with a dot in the part behind it.
struct EmailScanner: DetailScanner {
  func match(at index: Int, in text: DetailText) -> DetailMatch? {
    guard text.isMark("@", index) else { return nil }
    var start = index
    while text.isAlphanumeric(start - 1) || text.isMark("._+-%", start - 1) { start -= 1 }
    while text.isMark("._+-%", start) { start += 1 }
    let domain = text.run(from: index + 1, joiners: ".-")
    guard start < index, domain.contains(where: { text.isMark(".", $0) }),
      let ending = text.letters(domain.upperBound - 1), ending.count > 1
    else { return nil }
    return DetailMatch(kind: .email, tokens: start..<domain.upperBound)
  }
}
