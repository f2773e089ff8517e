import Journal
import SourceText

/// Keeps the questions that found no answer, where somebody asked for that.
struct GapRecorder: Sendable {
  private let store: GapStore

  /// Keeps questions in `store`, and makes room there first.
  init(_ store: GapStore) {
    self.store = store
    // A file that can't be made shorter is written on.
    try? store.trim()
  }

  /// Keeps the question of an answer that has no tips, without what could tell who is meant; a greeting
  /// or thanks is none.
  ///
  /// A question about danger is never kept: its answer is another one. What can't be written is forgotten: answering goes on.
  func keep(_ answer: Answer) {
    guard answer.status == .noAnswer, answer.kind == .question else { return }
    let question = QuestionMask.masked(answer.question, answer.language)
    try? store.append(GapStore.Entry(language: answer.language, question: question))
  }
}
