package import SourceText

/// A place in a text that likely tells who someone is.
package struct PersonalDetail: Hashable, Sendable {
  /// What a detail is; the raw value is its name in tables of examples.
  package enum Kind: String, CaseIterable, Sendable {
    case email
    case phone
    /// An IBAN.
    case bankAccount = "iban"
    /// A Dutch citizen service number.
    case citizenNumber = "bsn"
    /// A Belgian national register number.
    case nationalNumber
    /// The number of an order, a file, a customer or the like.
    case fileNumber
    case birthDate
    /// A postcode, a street with a house number, or the number of a room.
    case address
    case name
    case licencePlate = "plate"
    /// What someone is called on a site.
    case userName

    /// What stands in the place of such a detail, with its brackets.
    package func mask(in language: Language) -> String {
      switch (self, language) {
      case (.email, .dutch): "[e-mailadres]"
      case (.phone, .dutch): "[telefoonnummer]"
      case (.bankAccount, .dutch): "[rekeningnummer]"
      case (.citizenNumber, .dutch): "[BSN]"
      case (.nationalNumber, .dutch): "[rijksregisternummer]"
      case (.fileNumber, .dutch): "[nummer]"
      case (.birthDate, .dutch): "[datum]"
      case (.address, .dutch): "[adres]"
      case (.name, .dutch): "[naam]"
      case (.licencePlate, .dutch): "[kenteken]"
      case (.userName, .dutch): "[gebruikersnaam]"
      case (.email, .english): "[email address]"
      case (.phone, .english): "[phone number]"
      case (.bankAccount, .english): "[account number]"
      case (.citizenNumber, .english): "[citizen number]"
      case (.nationalNumber, .english): "[national number]"
      case (.fileNumber, .english): "[number]"
      case (.birthDate, .english): "[date]"
      case (.address, .english): "[address]"
      case (.name, .english): "[name]"
      case (.licencePlate, .english): "[number plate]"
      case (.userName, .english): "[user name]"
      }
    }
  }

  package let kind: Kind
  package let range: Range<String.Index>
  package let text: String
}
