package import SourceText
package import Terminal

/// What one run of the program was asked to do, apart from the command itself.
package struct Settings: Sendable {
  /// What `--knowledge` named; empty to look in the usual places.
  package var knowledge: [String] = []
  /// What `--prompts` named.
  package var prompts: String?
  /// Whether the index of an earlier run may be used, and this one's kept.
  package var usesCache = true
  /// The language to answer in; nil for that of each question.
  package var language: Language?
  /// How many tips an answer has at most, at least 1.
  package var count = 3
  package var format = OutputFormat.text
  /// Whether the lines of standard input are turns of one conversation.
  package var isConversation = false
  /// Whether questions are kept for the next session.
  package var keepsHistory = true
  package var analysis = Analysis.full
  /// From 0 (never refuse) to 1; nil for what the knowledge base was calibrated to.
  package var minimumConfidence: Double?
  package var explains = false
  /// Whether questions that find no answer are kept, masked, for those who write the tips.
  package var logsGaps = false
  /// The tip whose place is to be explained beside those of the answer.
  package var explainedTip: String?
  /// The same, or else the first word of the question, where no tip has this id.
  package var explainedWord: String?
  package var colour = ColourChoice.auto
  package var isAccessible = false
  package var environment: [String: String] = [:]
  /// The path of the running program.
  package var executable = ""

  package init() {}

  /// The language of the person's surroundings: English where the locale says so, else Dutch.
  package var usualLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .dutch
  }
}
