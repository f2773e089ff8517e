/// Words that tell scanners what a number is about, all in lower case.
enum DetailWords {
  /// What may follow a number that counts something.
  static let units = words(
    """
    euro euros eur cent pond pounds dollar dollars x keer maal times minuten minuut min uur uren
    seconden dagen dag weken week maanden maand jaar jaren minutes minute hours hour seconds days day
    weeks months month years year mensen man vrouw klanten klant stuks mensen personen people customers
    pieces km kilometer meter m cm mm kg kilo gram liter ml mb gb graden degrees procent percent stappen
    steps woorden words punten points berichten messages mails bladzijden pagina pages bezoekers visitors
    """)

  /// What comes before a date of birth.
  static let birth = words(
    """
    geboren geb geboortedatum geboortedag verjaardag jarig born birth dob birthday birthdate
    """)

  /// What comes before a phone number.
  static let phone = words(
    """
    tel telefoon telefoonnummer mobiel mobiele gsm nummerweergave phone mobile cell telephone
    """)

  /// What comes before a licence plate.
  static let plate = words("kenteken nummerplaat plaat plate registration nummerbord reg")

  /// What comes before a Dutch citizen service number.
  static let citizen = words("bsn burgerservicenummer sofinummer sofi")

  /// What comes before a postcode.
  static let postcode = words("postcode postcodes zip postal")

  /// What has a number of its own, and comes before it.
  static let numbered = words(
    """
    order bestelling dossier zaak factuur polis kenmerk ticket melding referentie contract claim klacht
    aanvraag reservering boeking incident case bon invoice file policy reference ref booking account
    complaint request reservation record tracking meterstand klantnr ordernr bestelnr factuurnr
    dossiernr zaaknr polisnr
    """)

  /// What a code of letters and digits may come behind, beside what is numbered.
  static let codes = words(
    "boekingscode reserveringscode klantcode bookingcode pnr ordercode pincode code lidcode")

  /// What is numbered and belongs to nobody.
  static let goods = words(
    "artikel artikelen artikelnummer article item items product producten model type serie versie version"
  )

  /// What is said for "number" before a house number.
  static let houseNumber = words("nummer nr number no")

  /// What may stand between such a word and its number.
  static let connectors = words(
    "is was nr no num nummer number id code met with het the van dit this")

  /// Those of them that announce a number by themselves.
  static let numberWords = words("nr nummer number")

  /// Numbers that are everybody's.
  static let publicNumbers = words("112 113 101 999 911 116 1813 1712")

  /// Endings that make a word for a number, and words with such an ending that tell about nobody.
  static let numberEndings = ["nummer", "number", "nr"]
  static let harmlessNumbers = words(
    """
    kamernummer huisnummer volgnummer loketnummer artikelnummer lijnnummer paginanummer rugnummer
    """)

  /// The months, in full and in short, in both languages, each with its number.
  static let months: [String: Int] = {
    let names = [
      "januari january jan", "februari february feb", "maart march mrt mar", "april apr",
      "mei may", "juni june jun", "juli july jul", "augustus august aug", "september sep sept",
      "oktober october okt oct", "november nov", "december dec",
    ]
    var months: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      for word in name.split(separator: " ") { months[String(word)] = index + 1 }
    }
    return months
  }()

  /// A table of words out of a text, which compiles faster than a literal.
  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
