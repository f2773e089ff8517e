/// What is indexed of one document.
package struct Document: Sendable {
  /// The questions that it answers, its title among them.
  package let questions: [String]
  /// Questions that it answers as well, but other documents first.
  package let sharedQuestions: [String]
  package let text: String

  package init(questions: [String], sharedQuestions: [String] = [], text: String) {
    self.questions = questions
    self.sharedQuestions = sharedQuestions
    self.text = text
  }
}
