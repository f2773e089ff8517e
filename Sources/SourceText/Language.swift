/// A language in which texts are written, questions are asked and answers are given.
///
/// The raw value is the ISO 639-1 code that stands in folder names, front matter and output.
package enum Language: String, CaseIterable, Sendable, Comparable {
  case dutch = "nl"
  case english = "en"

  /// The other one.
  package var other: Language { self == .dutch ? .english : .dutch }

  package static func < (left: Language, right: Language) -> Bool {
    left.rawValue < right.rawValue
  }
}
