import Search
package import SourceText

/// Tells Dutch from English by their function words.
package enum LanguageGuess {
  /// The language whose stop words are more frequent in `text`; nil where neither is, or where `text`
  /// is a letter.
  package static func language(of text: String) -> Language? {
    // A slip of the hand, or the name of a choice: “a” is no English, and “u” no Dutch.
    guard text.utf8.count(where: { $0 > UInt8(ascii: " ") }) > 1 else { return nil }
    let dutch = Analyzer.dutch.stopWordCount(in: text)
    let english = Analyzer.english.stopWordCount(in: text)
    if dutch == english { return nil }
    return dutch > english ? .dutch : .english
  }
}
