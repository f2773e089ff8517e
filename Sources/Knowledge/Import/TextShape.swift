/// What a short line is by its letters and digits alone: an address, a number, a counter.
enum TextShape {
  /// Why a line in lower case is no part of an article; nil where its shape tells nothing.
  static func reason(for text: String) -> Boilerplate.Reason? {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    if words.allSatisfy({ $0.allSatisfy { !$0.isLetter } }) { return .counter }
    if words.contains(where: isAddress), words.count <= 8 { return .contact }
    if text.containsBytes(of: "|"), words.contains(where: isAddress) || isPlace(words) {
      return .contact
    }
    if words.count <= 6, isPlace(words) || isPhone(text) { return .contact }
    if words.count <= 5, isCounter(words) { return .counter }
    // A date has three parts, perhaps a time of two and a day of the week; a sentence has more.
    if words.count <= 6, PageDate.inWords(text) != nil,
      text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).count <= 7
    {
      return .counter
    }
    if words.count <= 6, [" > ", " » ", " › "].contains(where: text.containsBytes) {
      return .menu
    }
    if words.count(where: { $0 == "|" || $0 == "·" || $0 == "•" }) >= 2 { return .menu }
    return nil
  }

  /// A mail address or the address of a site.
  private static func isAddress(_ word: Substring) -> Bool {
    if let at = word.firstIndex(of: "@"), at != word.startIndex { return word[at...].contains(".") }
    return ["www.", "http://", "https://"].contains { word.hasPrefix($0) }
  }

  /// A street with a number, or a postcode of the Netherlands or the United Kingdom.
  private static func isPlace(_ words: [Substring]) -> Bool {
    for (word, next) in zip(words, words.dropFirst()) {
      if next.first?.isNumber == true, streets.contains(where: { word.hasSuffix($0) }) {
        return true
      }
      if word.count == 4, word.allSatisfy(\.isNumber), next.count == 2,
        next.allSatisfy({ $0.isASCII && $0.isLetter })
      {
        return true
      }
      if word.first?.isNumber == true, next.count >= 3,
        words.last.map({ roads.contains($0) }) == true
      {
        return true
      }
    }
    return false
  }

  private static let streets = [
    "straat", "laan", "weg", "plein", "markt", "kade", "gracht", "singel", "dijk", "steeg", "pad",
    "hof", "dreef",
  ]

  private static let roads: Set<Substring> = ["street", "road", "lane", "avenue", "square"]

  /// Eight digits or more, and hardly anything else.
  private static func isPhone(_ text: String) -> Bool {
    let digits = text.count(where: \.isNumber)
    return digits >= 8 && text.count(where: \.isLetter) <= 8
  }

  /// A number with what it counts, such as `of 59318 linkedin` or `12 reacties`.
  private static func isCounter(_ words: [Substring]) -> Bool {
    words.contains {
      $0.allSatisfy { $0.isNumber || ".,+k".contains($0) } && $0.contains(where: \.isNumber)
    }
      && words.contains { counted.contains($0) }
  }

  private static let counted: Set<Substring> = [
    "linkedin", "facebook", "twitter", "tweets", "reacties", "reactie", "comments", "comment",
    "views", "likes", "shares", "keer", "hits", "min", "minuten", "minutes", "lezers", "stemmen",
    "votes", "volgers", "followers", "bekeken", "gelezen",
  ]
}
