/// That a phrase stands in a document's field, or is an example.
struct PhraseRun {
  /// The place of the document, or that of the example.
  let number: Int32
  let phrase: Int32
  /// What its terms count for, against those of other phrases.
  let share: Float
}
