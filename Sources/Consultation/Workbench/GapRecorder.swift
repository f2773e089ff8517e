package import Journal
package import SourceText

/// Keeps the questions that found no answer, where somebody asked for that.
package struct GapRecorder: Sendable {
  /// Takes out of a question what could tell who is meant.
  package typealias Masking = @Sendable (_ text: String, _ language: Language) -> String

  private let store: GapStore
  private let mask: Masking

  /// Keeps questions in `store` as `mask` leaves them.
  package init(_ store: GapStore, mask: @escaping Masking = QuestionMask.masked) {
    self.store = store
    self.mask = mask
  }

  /// Keeps the question of an answer that has no tips; a greeting or thanks is none.
  ///
  /// A question about danger is never kept: its answer is another one. What can't be written is forgotten: answering goes on.
  func keep(_ answer: Answer) {
    guard answer.status == .noAnswer, answer.kind == .question else { return }
    let question = mask(answer.question, answer.language)
    try? store.append(GapStore.Entry(language: answer.language.rawValue, question: question))
  }
}
