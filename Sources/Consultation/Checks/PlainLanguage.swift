import SourceText

/// Words that few people use, and how a sentence is named in a finding.
enum PlainLanguage {
  /// The first six words of a sentence.
  static func opening(of sentence: String) -> String {
    let words = sentence.split(separator: " ")
    return words.prefix(6).joined(separator: " ") + (words.count > 6 ? " …" : "")
  }

  /// The words of a text that few people use, in its order, each with a plain one.
  static func jargon(in text: String, _ language: Language) -> [(word: String, plain: String)] {
    let list = language == .dutch ? dutch : english
    return text.lowercased().split { !$0.isLetter && $0 != "-" }.compactMap { word in
      list[String(word)].map { (String(word), $0) }
    }
  }

  private static let dutch = [
    "adequaat": "goed", "anticiperen": "vooruitzien", "communiceren": "zeggen of schrijven",
    "conform": "volgens", "de-escaleren": "rustiger maken", "derhalve": "daarom",
    "dienaangaande": "daarover", "echter": "maar", "empathisch": "begrijpend",
    "escaleren": "uit de hand lopen", "faciliteren": "helpen", "implementeren": "invoeren",
    "indien": "als", "interventie": "ingreep", "middels": "met", "omtrent": "over",
    "proactief": "uit jezelf", "reeds": "al", "tevens": "ook", "trachten": "proberen",
    "valideren": "erkennen", "wederpartij": "de ander",
  ]

  private static let english = [
    "adequate": "good enough", "adequately": "well", "anticipate": "expect", "commence": "start",
    "de-escalate": "calm down", "empathise": "feel with", "escalate": "get worse",
    "facilitate": "help", "henceforth": "from now on", "implement": "carry out",
    "intervention": "step", "leverage": "use", "moreover": "also", "pertaining": "about",
    "proactive": "on your own", "proactively": "without being asked", "regarding": "about",
    "stakeholder": "person involved", "utilise": "use", "validate": "accept",
  ]
}
