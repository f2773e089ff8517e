/// A document's place in its index: dense, from 0, in the order in which documents were added.
package struct DocumentID: Hashable, Comparable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static func < (left: DocumentID, right: DocumentID) -> Bool {
    left.rawValue < right.rawValue
  }
}

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
