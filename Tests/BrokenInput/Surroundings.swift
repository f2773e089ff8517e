import Consultation
import Knowledge
import SourceText
import TestSupport

/// What a reader is given besides its input, each part made when it is first needed.
package final class Surroundings {
  let folder: TemporaryFolder
  private var begun: Conversation?
  private var kept: KeptIndex?

  package init() throws {
    folder = try TemporaryFolder()
  }

  /// What the assistant says.
  let messages = MessageCatalog.load(SourceFolder("\(Repository.path)/Prompts"))

  /// A conversation over a small base, of which nothing was said yet.
  func conversation() throws -> Conversation {
    if let begun { return begun }
    let article = try Repository.text(of: "Tests/RobustnessTests/Fixtures/article.md")
    let tips = ArticleParser(language: .dutch)
      .parse(SourceFile(name: "nl/a.md", bytes: Array(article.utf8))).tips
    let adviser = Adviser(
      base: KnowledgeBase(tips: tips, articles: tips.prefix(1).map(\.article)), messages: messages)
    var conversation = Conversation(
      adviser: adviser, listeners: ListenerSource(SourceFolder("\(Repository.path)/Prompts")),
      language: nil, count: 3)
    // A language's lists are read at its first line, which takes longer than all others.
    for line in ["de klant is boos op mij", "the customer is angry with me"] {
      _ = conversation.reply(to: line)
    }
    begun = conversation
    return conversation
  }

  /// An index in a file of its own.
  func keptIndex() throws -> KeptIndex {
    if let kept { return kept }
    let made = try KeptIndex()
    kept = made
    return made
  }
}
