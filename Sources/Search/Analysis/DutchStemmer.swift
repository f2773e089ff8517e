/// The Dutch stemmer of Kraaij and Pohlmann, which Snowball calls `dutch`.
///
/// It works through a word's endings from the outside in: inflection, then diminutives, then what
/// makes a noun or an adjective of another word. Only then does it look for the *ge* of a past
/// participle, at the front or inside a compound, and at the last consonant, which Dutch spells
/// differently at the end of a syllable (`huizen → huis`).
///
/// Sources: W. Kraaij and R. Pohlmann, *Porter's stemming algorithm for Dutch* (1994) and
/// *Viewing stemming as recall enhancement* (1996); the rules are those of Snowball 3, which adds
/// a handful of exceptions (<https://snowballstem.org/algorithms/kraaij_pohlmann/stemmer.html>). Each is a
/// condition of the rule that would spoil its word, with that word in a comment: *innig* in
/// `removeAdjectiveSuffix`, *gevaar* in `keepsPrefix`, *geënt* in `removeParticipleEnding`, *innen* in
/// `respellFinalConsonant`. A further one goes where the rule is that cuts it.
package struct DutchStemmer: Stemmer {
  package init() {}

  package func stem(_ word: String) -> String {
    var word = WordBuffer(word)
    word.markDutchRegions()
    removeInflection(from: &word)
    removeDiminutiveOrFinalE(from: &word)
    removeNounSuffix(from: &word)
    removeAdjectiveSuffix(from: &word)
    if removeParticiplePrefix(from: &word) { removeParticipleEnding(from: &word) }
    if removeParticipleInfix(from: &word) { removeParticipleEnding(from: &word) }
    removeFinalT(from: &word)
    // A word that lost nothing is as its writer spelt it: `jazz` is no form of a word in z.
    if word.isEdited { respellFinalConsonant(of: &word) }
    return word.text
  }
}

// MARK: - Rules

extension DutchStemmer {
  /// What becomes of an ending, and what has to stand before it.
  private struct Rule: Sendable {
    enum Region { case word, r1, r2 }
    enum Neighbour { case any, vowel, consonant }

    let replacement: String
    let region: Region
    let neighbour: Neighbour
    let lengthensVowel: Bool

    init(
      _ replacement: String, in region: Region = .r1, after neighbour: Neighbour = .any,
      lengthensVowel: Bool = false
    ) {
      self.replacement = replacement
      self.region = region
      self.neighbour = neighbour
      self.lengthensVowel = lengthensVowel
    }

    func applies(to word: WordBuffer, at start: Int) -> Bool {
      let isInRegion =
        switch region {
        case .word: true
        case .r1: word.isInR1(start)
        case .r2: word.isInR2(start)
        }
      guard isInRegion else { return false }
      return switch neighbour {
      case .any: true
      case .vowel: word.hasDutchVowel(before: start)
      case .consonant: word.hasDutchConsonant(before: start)
      }
    }
  }

  /// Applies a rule to the ending that starts at a position; returns whether it could.
  @discardableResult
  private func apply(_ rule: Rule, to word: inout WordBuffer, at start: Int) -> Bool {
    guard rule.applies(to: word, at: start) else { return false }
    word.replaceEnding(from: start, with: rule.replacement)
    if rule.lengthensVowel { word.lengthenDutchVowel() }
    return true
  }
}

// MARK: - Inflection

extension DutchStemmer {
  private enum Inflection { case s, es, en, other(Rule) }

  private static let inflections: EndingTable<Inflection> = [
    "s": .s, "es": .es, "en": .en,
    "'s": .other(Rule("", in: .word)),
    "és": .other(Rule("é")),
    "ies": .other(Rule("ie")),
    "aus": .other(Rule("au", after: .vowel)),
    "nde": .other(Rule("nd", in: .word)),
  ]

  /// Removes the ending of a plural, a genitive or an infinitive: `foto's → foto`,
  /// `boeken → boek`.
  private func removeInflection(from word: inout WordBuffer) {
    guard let (inflection, start) = Self.inflections.longestMatch(in: word) else { return }
    switch inflection {
    case .s: removeS(at: start, from: &word)
    case .es: removeEs(at: start, from: &word)
    case .en: removeEn(at: start, from: &word)
    case .other(let rule): apply(rule, to: &word, at: start)
    }
  }

  /// Removes *-s* behind a consonant, but not behind a *t* with a syllable before it:
  /// `tafels → tafel`, `rechts → rechts`.
  private func removeS(at start: Int, from word: inout WordBuffer) {
    let keepsS = word.has("t", before: start) && word.isInR1(start - 1)
    if !keepsS { apply(Rule("", after: .consonant), to: &word, at: start) }
  }

  /// Removes *-es* after *-ar* or *-er*, and otherwise only its *s*: `hectares → hectaar`,
  /// `prinses → prins`.
  private func removeEs(at start: Int, from word: inout WordBuffer) {
    let isAgent = Rule("", after: .consonant).applies(to: word, at: start - 2)
    if isAgent, word.has("ar", before: start) {
      word.cut(from: start)
      word.lengthenDutchVowel()
    } else if isAgent, word.has("er", before: start) {
      word.cut(from: start)
    } else {
      apply(Rule("e", after: .consonant), to: &word, at: start)
    }
  }

  /// Removes *-en* and *-den*, and makes *-heid* of *-heden*: `paleizen → paleis`,
  /// `moeilijkheden → moeilijk`.
  private func removeEn(at start: Int, from word: inout WordBuffer) {
    let behindConsonant = Rule("", after: .consonant)
    if word.has("hed", before: start), word.isInR1(start - 3) {
      word.replaceEnding(from: start - 3, with: "heid")
    } else if word.has("nd", before: start) {
      word.cut(from: start)
    } else if word.has("d", before: start), behindConsonant.applies(to: word, at: start - 1) {
      word.cut(from: start - 1)
    } else if word.has("i", before: start) || word.has("j", before: start),
      word.hasDutchVowel(before: start - 1)
    {
      word.cut(from: start)
    } else {
      apply(Rule("", after: .consonant, lengthensVowel: true), to: &word, at: start)
    }
  }
}

// MARK: - Diminutives

extension DutchStemmer {
  private enum FinalE { case diminutive, other(Rule) }

  private static let finalEs: EndingTable<FinalE> = [
    "je": .diminutive,
    "ge": .other(Rule("g")), "te": .other(Rule("t")), "se": .other(Rule("s")),
    "re": .other(Rule("r")), "de": .other(Rule("", after: .consonant)),
    "lijke": .other(Rule("lijk")), "ische": .other(Rule("isch")),
    "ieve": .other(Rule("ief", after: .consonant)),
    "le": .other(Rule("l", lengthensVowel: true)),
    "ene": .other(Rule("en", after: .consonant, lengthensVowel: true)),
  ]

  /// Removes the ending of a diminutive, or the *-e* of an adjective or a past tense:
  /// `huisje → huis`, `ironische → ironisch`.
  private func removeDiminutiveOrFinalE(from word: inout WordBuffer) {
    guard let (finalE, start) = Self.finalEs.longestMatch(in: word) else { return }
    switch finalE {
    case .diminutive: removeDiminutive(at: start, from: &word)
    case .other(let rule): apply(rule, to: &word, at: start)
    }
  }

  /// Removes *-je* with the sounds that join it to the noun: `raampje → raam`,
  /// `steentje → steen`.
  private func removeDiminutive(at start: Int, from word: inout WordBuffer) {
    let behindConsonant = Rule("", after: .consonant)
    if word.has("'t", before: start) {
      word.cut(from: start - 2)
    } else if word.has("et", before: start), behindConsonant.applies(to: word, at: start - 2) {
      word.cut(from: start - 2)
    } else if word.has("rnt", before: start) {
      word.cut(from: start - 1)
    } else if word.has("t", before: start), word.isInR1(start - 1),
      // The letter between is the noun's last, as the n of *steentje*.
      word.hasDutchVowel(before: start - 2)
    {
      word.cut(from: start - 1)
    } else if word.has("ink", before: start) {
      word.replaceEnding(from: start - 1, with: "g")
    } else if word.has("mp", before: start) {
      word.cut(from: start - 1)
    } else if word.has("'", before: start), word.isInR1(start - 1) {
      word.cut(from: start - 1)
    } else {
      apply(behindConsonant, to: &word, at: start)
    }
  }
}

// MARK: - Derivation

extension DutchStemmer {
  private enum NounSuffix { case activity, other(Rule) }

  private static let nounSuffixes: EndingTable<NounSuffix> = [
    "ing": .activity, "isme": .activity, "erij": .activity,
    "heid": .other(Rule("")), "sel": .other(Rule("")), "ster": .other(Rule("")),
    "atie": .other(Rule("eer")), "rder": .other(Rule("r", in: .word)),
    "arij": .other(Rule("aar", after: .consonant)),
    "iteit": .other(Rule("", lengthensVowel: true)),
    "fie": .other(Rule("f", in: .r2, lengthensVowel: true)),
    "gie": .other(Rule("g", in: .r2, lengthensVowel: true)),
    "tst": .other(Rule("t", after: .consonant)), "dst": .other(Rule("d", after: .consonant)),
  ]

  /// Removes what makes a noun of another word: `schoonheid → schoon`, `wandeling → wandel`.
  private func removeNounSuffix(from word: inout WordBuffer) {
    guard let (suffix, start) = Self.nounSuffixes.longestMatch(in: word) else { return }
    switch suffix {
    case .activity where word.has("ild", before: start):
      // A *schilderij* (painting) is the work of a *schilder* and not of a *schild* (shield).
      word.replaceEnding(from: start, with: "er")
    case .activity:
      apply(Rule("", lengthensVowel: true), to: &word, at: start)
    case .other(let rule):
      apply(rule, to: &word, at: start)
    }
  }

  private static let adjectiveSuffixes: EndingTable<Rule> = [
    "ioneel": Rule("ie"), "atief": Rule("eer"), "tant": Rule("teer"), "baar": Rule(""),
    "naar": Rule("n", after: .vowel), "laar": Rule("l", after: .vowel),
    "raar": Rule("r", after: .vowel),
    "lijker": Rule("lijk"), "lijkst": Rule("lijk"),
    "achtig": Rule(""), "achtiger": Rule(""), "achtigst": Rule(""),
    "erig": Rule("", after: .consonant, lengthensVowel: true),
    "eriger": Rule("", after: .consonant, lengthensVowel: true),
    "erigst": Rule("", after: .consonant, lengthensVowel: true),
    "end": Rule("", after: .consonant, lengthensVowel: true),
  ]

  private static let igSuffixes: EndingTable<Rule> = [
    "ig": Rule("", after: .consonant, lengthensVowel: true),
    "iger": Rule("", after: .consonant, lengthensVowel: true),
    "igst": Rule("", after: .consonant, lengthensVowel: true),
  ]

  /// Removes what makes an adjective of another word, with its degrees of comparison:
  /// `leesbaar → lees`, `krachtigst → kracht`.
  private func removeAdjectiveSuffix(from word: inout WordBuffer) {
    if let (rule, start) = Self.adjectiveSuffixes.longestMatch(in: word),
      apply(rule, to: &word, at: start)
    {
      return
    }
    // *Innig* (heartfelt) has nothing to do with *in*.
    guard let (rule, start) = Self.igSuffixes.longestMatch(in: word),
      !word.isExactly("inn", before: start)
    else { return }
    apply(rule, to: &word, at: start)
  }
}

// MARK: - Participles

extension DutchStemmer {
  /// Verbs that would merge with another word without their *ge-*: *geeft* (gives) with *effen*,
  /// *gevallen* (cases) with *vallen* (to fall), *gevaar* (danger) with *varen* (to sail).
  private static let keepsPrefix = ["eft", "val", "vaa", "vare"]

  /// Removes *ge-* at the start of a word: `gewerkt → werk`, `geëerd → eer`.
  private func removeParticiplePrefix(from word: inout WordBuffer) -> Bool {
    guard word.has("ge", at: 0) else { return false }
    // `gevalideerd` is of *valideren*, which *vallen* does not threaten.
    let isValidate = word.has("vali", at: 2)
    guard isValidate || !Self.keepsPrefix.contains(where: { word.has($0, at: 2) }) else {
      return false
    }
    return removeGe(at: 0, from: &word)
  }

  /// Removes *-ge-* inside a separable verb or a compound: `opgebeld → opbel`,
  /// `ingeschakeld → inschakel`.
  private func removeParticipleInfix(from word: inout WordBuffer) -> Bool {
    guard let position = (1..<max(word.count, 1)).first(where: { word.has("ge", at: $0) }) else {
      return false
    }
    return removeGe(at: position, from: &word)
  }

  /// Removes a *ge* when a syllable of at least three letters is left behind it.
  private func removeGe(at position: Int, from word: inout WordBuffer) -> Bool {
    let rest = position + 2
    guard rest + 3 <= word.count, word.endOfDutchSyllable(from: rest) != nil else { return false }
    word.remove(position..<rest)
    // Without the e before it, a vowel needs no diaeresis to be read by itself.
    switch word.letters[position] {
    case "ë": word.replaceLetter(at: position, with: "e")
    case "ï": word.replaceLetter(at: position, with: "i")
    default: break
    }
    word.markDutchRegions()
    return true
  }

  /// Removes the *-d* or *-t* of a participle that lost its *ge*: `gespeeld → speel`,
  /// `gemaakt → maak`.
  private func removeParticipleEnding(from word: inout WordBuffer) {
    let start = word.count - 1
    guard word.isInR1(start), word.hasDutchConsonant(before: start) else { return }
    switch word.letters.last {
    case "d":
      if word.has("n", before: start), word.isInR1(start - 1) { return }
      // *Geïnd* (collected) belongs with *innen*, not with *in*.
      word.replaceEnding(from: start, with: word.isExactly("in", before: start) ? "n" : "")
    case "t":
      if word.has("h", before: start), word.isInR1(start - 1) { return }
      // *Geënt* (grafted) would merge with *en* (and).
      if !word.isExactly("en", before: start) { word.cut(from: start) }
    default: break
    }
  }
}

// MARK: - The last consonant

extension DutchStemmer {
  /// Removes a *t* behind *f*, *k* or *p*, where a verb form has it: `werkt → werk`,
  /// `hoopt → hoop`.
  private func removeFinalT(from word: inout WordBuffer) {
    let start = word.count - 1
    guard word.letters.last == "t" else { return }
    switch word.letter(before: start) {
    case "f", "k", "p": word.cut(from: start)
    default: break
    }
  }

  /// Spells the last consonant as at the end of a syllable, single and voiceless:
  /// `katten → kat`, `brieven → brief`.
  private func respellFinalConsonant(of word: inout WordBuffer) {
    let start = word.count - 1
    guard let last = word.letters.last else { return }
    if last == word.letter(before: start), ("b"..."z").contains(last), !last.isDutchVowel {
      // *Innen* (to collect) would merge with *in*.
      if !(last == "n" && word.isExactly("i", before: start - 1)) { word.cut(from: start) }
    } else if last == "v" {
      word.replaceLetter(at: start, with: "f")
    } else if last == "z" {
      word.replaceLetter(at: start, with: "s")
    }
  }
}
