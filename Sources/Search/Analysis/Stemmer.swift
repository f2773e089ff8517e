/// Reduces a word to its stem, so that a search for one form of a word finds the others.
///
/// A stem is a key to compare by, not a word to show: `rationale → rational` happens to be a word
/// and `happiness → happi` is not. All that counts is that related forms share one.
package protocol Stemmer: Sendable {
  /// Returns the stem of one word.
  ///
  /// The word is expected in lower case and in Unicode's composed form (NFC). Anything else is
  /// safe to pass: letters the language does not know count as consonants.
  func stem(_ word: String) -> String
}
