package import SourceText

/// One piece of advice that someone can act on.
package struct Tip: Hashable, Sendable {
  /// A part of a tip's text, in the order of the file.
  package enum Passage: Hashable, Sendable {
    case paragraph(String)
    case step(String)

    package var text: String {
      switch self {
      case .paragraph(let text), .step(let text): text
      }
    }
  }

  /// A question for which another tip must come first.
  package struct CounterExample: Hashable, Sendable {
    package let question: String
    package let location: SourceLocation
  }

  /// The same in every language; unique in one language.
  package let id: String
  package let language: Language
  package let title: String
  package let passages: [Passage]
  /// Sentences to say out loud, without quotation marks around them.
  package let say: [String]
  /// Questions that the tip answers, in the words people use; searched, never shown.
  package let questions: [String]
  /// Questions that another tip answers first, and this one as well.
  package let sharedQuestions: [String]
  /// Questions for which another tip must come first; `check` asks them.
  package let notFor: [CounterExample]
  package let keywords: [String]
  package let phase: Phase?
  package let article: Article
  /// The line of the tip's heading, or of its first line where it has none.
  package let line: Int

  package init(
    id: String, language: Language, title: String, passages: [Passage] = [], say: [String] = [],
    questions: [String] = [], sharedQuestions: [String] = [], notFor: [CounterExample] = [],
    keywords: [String] = [],
    phase: Phase? = nil, article: Article,
    line: Int
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.passages = passages
    self.say = say
    self.questions = questions
    self.sharedQuestions = sharedQuestions
    self.notFor = notFor
    self.keywords = keywords
    self.phase = phase
    self.article = article
    self.line = line
  }

  /// The tip with further example questions behind its own.
  func adding(questions further: [String], shared: [String]) -> Tip {
    Tip(
      id: id, language: language, title: title, passages: passages, say: say,
      questions: questions + further, sharedQuestions: sharedQuestions + shared, notFor: notFor,
      keywords: keywords,
      phase: phase, article: article,
      line: line)
  }

  package var location: SourceLocation { SourceLocation(file: article.file, line: line) }

  /// The passages as plain text, a line each; steps start with a hyphen.
  package var text: String {
    passages.map { passage in
      switch passage {
      case .paragraph(let text): text
      case .step(let text): "- \(text)"
      }
    }.joined(separator: "\n")
  }
}
