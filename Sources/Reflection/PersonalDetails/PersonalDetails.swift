package import SourceText

/// The likely personal details in a text.
///
///     PersonalDetails(in: "Meneer Jansen belde met 06-12345678").masked(.dutch)
///     // "Meneer [naam] belde met [telefoonnummer]"
///
/// A help for people who want to leave such details out, and no guarantee: in texts that it was not made
/// with, about one in thirteen details passed unseen, nearly all of them rarer names, and now and then a
/// firm is taken for a person.
package struct PersonalDetails: Hashable, Sendable {
  package let text: String
  /// In the order of the text; no two overlap.
  package let found: [PersonalDetail]

  /// The first one to claim a place has it, so the strictest forms come first.
  private static let scanners: [any DetailScanner] = [
    EmailScanner(), SpelledEmailScanner(), UserNameScanner(), BankAccountScanner(),
    CitizenNumberScanner(), BirthDateScanner(), LicencePlateScanner(), PhoneScanner(),
    PostcodeScanner(), StreetScanner(), HouseNameScanner(), FileNumberScanner(), RoomScanner(),
  ]

  /// Looks a text through.
  ///
  /// Where nobody looks at what was found, `isStrict` takes more words in small letters for names.
  /// - Complexity: O(*n* + *m*²) for *n* characters with *m* details.
  package init(in text: String, isStrict: Bool = false) {
    self.text = text
    let tokens = DetailText(text)
    var matches: [DetailMatch] = []
    for scanner in Self.scanners + [NameScanner(isStrict: isStrict)] {
      for match in scanner.matches(in: tokens) {
        guard let rest = match.before(matches.map(\.tokens)) else { continue }
        matches.append(rest)
      }
    }
    found = matches.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map { match in
      let range = tokens.range(of: match.tokens)
      return PersonalDetail(kind: match.kind, range: range, text: String(text[range]))
    }
  }

  /// The text with each detail replaced by a word for its kind.
  package func masked(_ language: Language) -> String {
    var masked = ""
    var place = text.startIndex
    for detail in found {
      masked += text[place..<detail.range.lowerBound] + detail.kind.mask(in: language)
      place = detail.range.upperBound
    }
    return masked + text[place...]
  }
}
