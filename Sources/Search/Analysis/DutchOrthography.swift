// What the Dutch stemmer needs to know of Dutch spelling: which letters are vowels, where a
// syllable ends, and how a vowel is written once its syllable closes.

extension Unicode.Scalar {
  /// Whether this is an *e*, the only vowel letter that Dutch also reads as an unstressed schwa.
  fileprivate var isDutchE: Bool {
    switch self {
    case "e", "ë", "é", "è", "ê": true
    default: false
    }
  }

  /// Whether this is an *a*, *o* or *u*, which double in a closed syllable (*manen*, *maan*).
  ///
  /// An *i* does not: its long form is spelt *ie*. An *e* only does when it is stressed.
  fileprivate var isDutchDoublingVowel: Bool {
    switch self {
    case "a", "ä", "á", "à", "â": true
    case "o", "ö", "ó", "ò", "ô": true
    case "u", "ü", "ú", "ù", "û": true
    default: false
    }
  }

  /// Whether this is a vowel letter that is never a schwa: *a*, *i*, *o* or *u*.
  fileprivate var isDutchFullVowel: Bool {
    switch self {
    case "i", "ï", "í", "ì", "î": true
    default: isDutchDoublingVowel
    }
  }

  /// Whether this is one of the five vowel letters, with or without an accent.
  fileprivate var isDutchPlainVowel: Bool { isDutchFullVowel || isDutchE }

  /// Whether this letter sounds as a vowel; *y* does (*baby*).
  var isDutchVowel: Bool { isDutchPlainVowel || self == "y" }
}

extension WordBuffer {
  /// Whether a vowel ends at a position, be it the *j* of *ij*, which is one vowel in Dutch.
  func hasDutchVowel(before position: Int) -> Bool {
    guard let letter = letter(before: position) else { return false }
    return letter.isDutchVowel || has("ij", before: position)
  }

  /// Whether a consonant ends at a position; at the start of the word nothing does.
  func hasDutchConsonant(before position: Int) -> Bool {
    letter(before: position) != nil && !hasDutchVowel(before: position)
  }

  /// Marks the regions: each starts after the consonant that closes a syllable.
  ///
  /// In `huizen` the first syllable is `huiz`, so R1 is `en`; R2 is empty.
  mutating func markDutchRegions() {
    r1 = endOfDutchSyllable(from: 0) ?? count
    r2 = endOfDutchSyllable(from: r1) ?? count
  }

  /// The position after the first vowels from `start` on and the one consonant behind them, or
  /// `nil` when no such syllable follows.
  func endOfDutchSyllable(from start: Int) -> Int? {
    guard var position = letters[start...].firstIndex(where: \.isDutchVowel) else { return nil }
    while position < count {
      if has("ij", at: position) {
        position += 2
      } else if letters[position].isDutchVowel {
        position += 1
      } else {
        return position + 1
      }
    }
    return nil
  }
}

// MARK: - Closing a syllable

extension WordBuffer {
  /// Restores the spelling of a long vowel after an ending was removed.
  ///
  /// Dutch writes a long vowel once in an open syllable and twice in a closed one, and to lose an
  /// ending closes the syllable: `manen → maan`, `delen → deel`. A diaeresis is only written where
  /// the vowels could be read as one: `ideële → ideëel`, `officiële → officieel`.
  mutating func lengthenDutchVowel() {
    guard let consonant = letters.last, !consonant.isDutchVowel, consonant != "w",
      consonant != "x", let vowel = letter(before: count - 1)
    else { return }
    let vowelStart = count - 2
    if vowel == "ë" {
      lengthenDutchDiaeresis(at: vowelStart)
    } else if letter(before: vowelStart)?.isDutchPlainVowel != true,
      vowel.isDutchE ? isStressedDutchE(at: vowelStart) : vowel.isDutchDoublingVowel
    {
      insert(vowel, at: vowelStart)
    }
  }

  /// Lengthens *eë* to *eëe* and *ië* to *iee*: `creëren → creëer`, `variëren → varieer`.
  private mutating func lengthenDutchDiaeresis(at position: Int) {
    switch letter(before: position) {
    case "e":
      insert("e", at: position + 1)
    case "i":
      replaceLetter(at: position, with: "e")
      insert("e", at: position)
    default:
      break
    }
  }

  /// Whether an *e* behind a consonant is likely to be a full vowel and not a schwa.
  ///
  /// A schwa follows a stressed syllable. So the *e* counts as one when the letter before its
  /// consonant is a full vowel or an *e* that opens the word (`openen → open`, `edele → edel`), or
  /// when one letter further back a full vowel has a consonant before it (`wandelen → wandel`).
  private func isStressedDutchE(at position: Int) -> Bool {
    let consonant = position - 1
    guard let neighbour = letter(before: consonant) else { return true }
    if neighbour.isDutchFullVowel || (neighbour.isDutchE && consonant == 1) { return false }
    let isInFullSyllable =
      letter(before: consonant - 1)?.isDutchFullVowel == true
      && letter(before: consonant - 2)?.isDutchPlainVowel == false
    return !isInFullSyllable
  }
}
