/// The English stemmer that Porter published as Porter 2, which Snowball calls `english`.
///
/// It takes endings off in a fixed order, the outermost first: genitive, plural, *-ed* and *-ing*,
/// then the suffixes that make one word of another. The regions R1 and R2 keep a short word whole:
/// a suffix only goes when enough of the word is left.
///
/// Source: M. F. Porter, *Snowball: a language for stemming algorithms* (2001), with the exceptions
/// Snowball 3 has added since (<https://snowballstem.org/algorithms/english/stemmer.html>). The
/// algorithm improves on Porter's *An algorithm for suffix stripping* (1980).
package struct EnglishStemmer: Stemmer {
  package init() {}

  package func stem(_ word: String) -> String {
    if let exception = Self.exceptions[word] { return exception }
    var word = WordBuffer(word)
    guard word.count >= 3 else { return word.text }
    removeLeadingApostrophe(from: &word)
    let hasMarkedY = markConsonantY(in: &word)
    markRegions(of: &word)
    removeGenitive(from: &word)
    removePlural(from: &word)
    removeVerbEnding(from: &word)
    replaceFinalY(of: &word)
    shortenDoubleSuffix(of: &word)
    shortenSuffix(of: &word)
    removeSuffix(from: &word)
    removeFinalLetter(from: &word)
    if hasMarkedY { unmarkConsonantY(in: &word) }
    return word.text
  }

  /// Words whose stem the rules would get wrong.
  private static let exceptions: [String: String] = [
    "skis": "ski", "skies": "sky",
    "idly": "idl", "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli",
    "singly": "singl",
    "sky": "sky", "news": "news", "howe": "howe",
    "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
  ]
}

// MARK: - Letters

extension Unicode.Scalar {
  /// Whether this letter is a vowel; a *y* is one unless it was marked as a consonant.
  fileprivate var isEnglishVowel: Bool {
    switch self {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }
}

extension WordBuffer {
  /// Whether any letter before a position is a vowel.
  fileprivate func containsEnglishVowel(before position: Int) -> Bool {
    letters.prefix(max(position, 0)).contains(where: \.isEnglishVowel)
  }

  /// Whether a short syllable ends at a position: one that a silent *e* would lengthen, as *hop*
  /// does in `hoping → hope`.
  fileprivate func hasShortSyllable(before position: Int) -> Bool {
    if has("past", before: position) { return true }
    guard let last = letter(before: position), !last.isEnglishVowel,
      let vowel = letter(before: position - 1), vowel.isEnglishVowel
    else { return false }
    guard let first = letter(before: position - 2) else { return true }
    return !first.isEnglishVowel && last != "w" && last != "x" && last != "Y"
  }

  /// The position after the first vowel from `start` on and the first consonant behind it.
  fileprivate func endOfEnglishSyllable(from start: Int) -> Int? {
    guard let vowel = letters[start...].firstIndex(where: \.isEnglishVowel),
      let consonant = letters[vowel...].firstIndex(where: { !$0.isEnglishVowel })
    else { return nil }
    return consonant + 1
  }
}

// MARK: - Preparation

extension EnglishStemmer {
  /// Removes an apostrophe that opens the word, as of a quotation: `'twas → twas`,
  /// `'night → night`.
  private func removeLeadingApostrophe(from word: inout WordBuffer) {
    if word.has("'", at: 0) { word.remove(0..<1) }
  }

  /// Writes a *y* that is a consonant as *Y*, and returns whether there was one.
  ///
  /// That is a *y* that opens the word or follows a vowel. The rules for vowels then pass it by:
  /// `say → say`, but `cry → cri`.
  private func markConsonantY(in word: inout WordBuffer) -> Bool {
    var hasMarked = false
    for position in 0..<word.count where word.letters[position] == "y" {
      // In *yyy* the second y follows a consonant, as the first has been marked by then.
      if word.letter(before: position)?.isEnglishVowel ?? true {
        word.replaceLetter(at: position, with: "Y")
        hasMarked = true
      }
    }
    return hasMarked
  }

  /// Writes every marked *y* as a *y* again: `yearly → year`, `playing → play`.
  private func unmarkConsonantY(in word: inout WordBuffer) {
    for position in 0..<word.count where word.letters[position] == "Y" {
      word.replaceLetter(at: position, with: "y")
    }
  }

  /// Beginnings after which R1 starts later than it would, to keep words apart that share them:
  /// `general → general` and `generous → generous`.
  private static let longBeginnings = [
    "gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter",
  ]

  /// Marks the regions: each starts after the first consonant behind a vowel.
  ///
  /// In `beautiful` R1 is `iful` and R2 is `ul`.
  private func markRegions(of word: inout WordBuffer) {
    let beginning = Self.longBeginnings.first { word.has($0, at: 0) }
    word.r1 = beginning?.unicodeScalars.count ?? word.endOfEnglishSyllable(from: 0) ?? word.count
    word.r2 = word.endOfEnglishSyllable(from: word.r1) ?? word.count
  }
}

// MARK: - Inflection

extension EnglishStemmer {
  /// Removes the ending of a genitive: `dog's → dog`, `dogs' → dog`.
  private func removeGenitive(from word: inout WordBuffer) {
    let genitive = ["'s'", "'s", "'"].first { word.has($0, before: word.count) }
    if let genitive { word.cut(from: word.count - genitive.unicodeScalars.count) }
  }

  private enum Plural { case s, ies, sses, none }

  private static let plurals: EndingTable<Plural> = [
    "s": .s, "ies": .ies, "ied": .ies, "sses": .sses, "us": .none, "ss": .none,
  ]

  /// Removes the *-s* of a plural or a verb, and makes *-ied* like *-ies*: `cats → cat`,
  /// `cried → cri`.
  private func removePlural(from word: inout WordBuffer) {
    guard let (plural, start) = Self.plurals.longestMatch(in: word) else { return }
    switch plural {
    case .sses:
      word.replaceEnding(from: start, with: "ss")
    case .ies:
      word.replaceEnding(from: start, with: start >= 2 ? "i" : "ie")
    case .s:
      // The vowel may not be the letter right before the s: *gas* and *this* are no plurals.
      if word.containsEnglishVowel(before: start - 1) { word.cut(from: start) }
    case .none:
      break
    }
  }

  private enum VerbEnding { case eed, ed, ing }

  private static let verbEndings: EndingTable<VerbEnding> = [
    "eed": .eed, "eedly": .eed, "ed": .ed, "edly": .ed, "ingly": .ed, "ing": .ing,
  ]

  /// Nouns and adverbs that only look like a form of a verb.
  private static let keepsIng = ["inn", "out", "cann", "herr", "earr", "even"]

  /// Removes *-ed* and *-ing*, with the *-ly* behind them: `agreed → agre`, `dying → die`.
  private func removeVerbEnding(from word: inout WordBuffer) {
    guard let (ending, start) = Self.verbEndings.longestMatch(in: word) else { return }
    switch ending {
    case .eed:
      let keepsEed = ["proc", "exc", "succ"].contains { word.isExactly($0, before: start) }
      if word.isInR1(start), !keepsEed { word.replaceEnding(from: start, with: "ee") }
    case .ed:
      removeVerbEnding(at: start, from: &word)
    case .ing:
      if start == 2, word.letters[1] == "y", !word.letters[0].isEnglishVowel {
        word.replaceEnding(from: 1, with: "ie")
      } else if !Self.keepsIng.contains(where: { word.isExactly($0, before: start) }) {
        removeVerbEnding(at: start, from: &word)
      }
    }
  }

  /// Removes *-ed* or *-ing* when a vowel is left: `walked → walk`, `sing → sing`.
  private func removeVerbEnding(at start: Int, from word: inout WordBuffer) {
    guard word.containsEnglishVowel(before: start) else { return }
    word.cut(from: start)
    repairVerb(&word)
  }

  /// Gives a verb back the *e* it lost to *-ed* or *-ing*, or takes away the letter it doubled:
  /// `hoping → hope`, `hopping → hop`.
  private func repairVerb(_ word: inout WordBuffer) {
    let end = word.count
    if word.has("at", before: end) || word.has("bl", before: end) || word.has("iz", before: end) {
      word.insert("e", at: end)
    } else if let last = word.letters.last, last == word.letter(before: end - 1),
      "bdfgmnprt".unicodeScalars.contains(last)
    {
      // *Add*, *egg* and *off* are spelt so.
      let isWhole = ["a", "e", "o"].contains { word.isExactly($0, before: end - 2) }
      if !isWhole { word.cut(from: end - 1) }
    } else if word.r1 == end, word.hasShortSyllable(before: end) {
      word.insert("e", at: end)
    }
  }

  /// Replaces a final *y* behind a consonant, unless only that one letter is before it:
  /// `cry → cri`, `by → by`.
  private func replaceFinalY(of word: inout WordBuffer) {
    let start = word.count - 1
    guard start >= 2, let last = word.letters.last, last == "y" || last == "Y",
      word.letter(before: start)?.isEnglishVowel == false
    else { return }
    word.replaceLetter(at: start, with: "i")
  }
}

// MARK: - Derivation

extension EnglishStemmer {
  /// What becomes of a suffix, and what has to stand before it.
  private struct Rule: Sendable {
    enum Region { case r1, r2 }

    static let removal = Rule("", in: .r2)

    let replacement: String
    let region: Region
    /// The letters of which one has to stand before the suffix; none for any letter at all.
    let neighbours: String

    init(_ replacement: String, in region: Region = .r1, after neighbours: String = "") {
      self.replacement = replacement
      self.region = region
      self.neighbours = neighbours
    }

    func applies(to word: WordBuffer, at start: Int) -> Bool {
      guard region == .r1 ? word.isInR1(start) : word.isInR2(start) else { return false }
      guard !neighbours.isEmpty else { return true }
      return word.letter(before: start).map(neighbours.unicodeScalars.contains) ?? false
    }
  }

  /// Applies the rule for the longest suffix the word has in a table.
  private func apply(_ rules: EndingTable<Rule>, to word: inout WordBuffer) {
    guard let (rule, start) = rules.longestMatch(in: word), rule.applies(to: word, at: start)
    else { return }
    word.replaceEnding(from: start, with: rule.replacement)
  }

  private static let doubleSuffixes: EndingTable<Rule> = [
    "tional": Rule("tion"), "ational": Rule("ate"), "ation": Rule("ate"), "ator": Rule("ate"),
    "enci": Rule("ence"), "anci": Rule("ance"), "entli": Rule("ent"), "abli": Rule("able"),
    "bli": Rule("ble"), "biliti": Rule("ble"), "izer": Rule("ize"), "ization": Rule("ize"),
    "alism": Rule("al"), "aliti": Rule("al"), "alli": Rule("al"), "fulness": Rule("ful"),
    "fulli": Rule("ful"), "ousli": Rule("ous"), "ousness": Rule("ous"), "iveness": Rule("ive"),
    "iviti": Rule("ive"), "lessli": Rule("less"), "ogist": Rule("og"),
    "ogi": Rule("og", after: "l"), "li": Rule("", after: "cdeghkmnrt"),
  ]

  /// Makes one suffix of two and removes *-ly*, which is *-li* by now: `playfulness → play`,
  /// `quickly → quick`.
  private func shortenDoubleSuffix(of word: inout WordBuffer) {
    apply(Self.doubleSuffixes, to: &word)
  }

  private static let suffixes: EndingTable<Rule> = [
    "tional": Rule("tion"), "ational": Rule("ate"), "alize": Rule("al"), "icate": Rule("ic"),
    "iciti": Rule("ic"), "ical": Rule("ic"), "ful": Rule(""), "ness": Rule(""),
    "ative": .removal,
  ]

  /// Shortens a suffix that may have another before it: `hopeful → hope`,
  /// `electricity → electr`.
  private func shortenSuffix(of word: inout WordBuffer) {
    apply(Self.suffixes, to: &word)
  }

  private static let lastSuffixes: EndingTable<Rule> = [
    "al": .removal, "ance": .removal, "ence": .removal, "er": .removal, "ic": .removal,
    "able": .removal, "ible": .removal, "ant": .removal, "ement": .removal, "ment": .removal,
    "ent": .removal, "ism": .removal, "ate": .removal, "iti": .removal, "ous": .removal,
    "ive": .removal, "ize": .removal, "ion": Rule("", in: .r2, after: "st"),
  ]

  /// Removes the suffix that is left, in R2 only: `adjustment → adjust`, `adoption → adopt`.
  private func removeSuffix(from word: inout WordBuffer) {
    apply(Self.lastSuffixes, to: &word)
  }

  /// Removes a silent *-e*, and the second *l* of a long word: `rate → rate`,
  /// `controlling → control`.
  private func removeFinalLetter(from word: inout WordBuffer) {
    let start = word.count - 1
    switch word.letters.last {
    case "e":
      // After a short syllable the e is what makes the vowel long, and stays.
      let isSilent = word.isInR1(start) && !word.hasShortSyllable(before: start)
      if word.isInR2(start) || isSilent { word.cut(from: start) }
    case "l":
      if word.isInR2(start), word.has("l", before: start) { word.cut(from: start) }
    default:
      break
    }
  }
}
