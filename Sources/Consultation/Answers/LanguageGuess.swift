import Search
package import SourceText

/// Tells Dutch from English by their function words.
package enum LanguageGuess {
  /// The language whose stop words are more frequent in `text`; nil where neither is.
  package static func language(of text: String) -> Language? {
    let dutch = Analyzer.dutch.stopWordCount(in: text)
    let english = Analyzer.english.stopWordCount(in: text)
    if dutch == english { return nil }
    return dutch > english ? .dutch : .english
  }
}
