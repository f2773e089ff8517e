/// Words that are too common to tell one text from another.
///
/// They count for less than other words (`Field.stopWordWeight`), more in a question than in running
/// text, because "how do I" and "may I" ask for different things.
struct StopWords: Sendable {
  private let words: Set<String>

  private init(_ list: StaticString) {
    words = Set(list.description.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether `word`, as a token's text, is one of them.
  func contains(_ word: String) -> Bool { words.contains(word) }

  /// Function words and question words of Dutch, folded as tokens are.
  static let dutch = StopWords(
    """
    de het een
    ik je jij jou jouw u uw hij hem zijn haar ze zij we wij ons onze jullie hun hen men me mij mijn
    dit dat deze die er daar hier zo zulke zelf elkaar iets niets iemand niemand alles
    en of maar want dus als dan toen terwijl omdat doordat zodat hoewel tenzij
    in op aan bij van voor met zonder om uit over onder tegen naar tot door na te ten ter tussen
    sinds tijdens binnen buiten per via
    ben bent is was waren geweest wees heb hebt heeft had hadden gehad word wordt werd werden worden
    geworden hebben zal zul zult zullen zou zouden kan kun kunt kunnen kon konden mag mogen mocht
    moet moeten moest wil wilt willen wilde doe doet doen deed gaan ga gaat ging
    wat wie waar wanneer waarom hoe welk welke waarmee waarover waarvan hoeveel
    al ook nog wel eens even maar toch juist heel erg zeer al alle veel meer meest weinig
    nu straks steeds weer al vaak soms ooit altijd
    """)

  /// Function words and question words of English, folded as tokens are.
  static let english = StopWords(
    """
    the a an
    i me my mine you your yours he him his she her hers it its we us our ours they them their theirs
    one this that these those there here such same own each other some any both all
    and or but nor so if then than because although though while until unless
    in on at by of for with without to from into onto out off over under against about between
    through during before after above below up down as per via
    am is are was were be been being have has had having do does did doing done
    will would shall should can could may might must ought
    im youre hes shes were theyre ive youve weve theyve ill youll dont doesnt didnt isnt arent
    what who whom whose which when where why how
    just also too very much many more most few less again once ever always often sometimes now
    """)
}
