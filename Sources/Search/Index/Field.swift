/// A part of a document that is indexed and scored apart.
///
/// Short questions and running text differ too much in length and in words to share statistics.
package enum Field: Int, CaseIterable, Sendable {
  /// The title and the example questions; stop words count, because question words tell.
  case questions
  /// The advice itself with its keywords; stop words are left out.
  case text

  /// How much a match in this field weighs against one in another.
  ///
  /// Three to one did best with several example questions a document, in our measurements on
  /// public question sets.
  package var weight: Double {
    switch self {
    case .questions: 3
    case .text: 1
    }
  }

  package var keepsStopWords: Bool { self == .questions }
}
