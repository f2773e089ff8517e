/// That a document answers a question.
struct QuestionRun {
  /// The place of the document.
  let document: Int32
  /// The place of the question.
  let question: Int32
  /// What it counts for, against a question that the document answers first.
  let share: Float
}
