import Knowledge
import Search
import SourceText

/// Finds the tips for a line that goes on with a topic.
struct FollowUp {
  /// A tip of the right phase further down has little to do with the topic.
  private static let phaseDepth = 6

  let index: TipIndex
  let topic: Topic
  /// The language to answer in.
  let language: Language
  /// How many tips are looked at.
  let depth: Int

  /// The tips for a line of that kind, best first, with what tells how it was read.
  func tips(for line: String, _ kind: UtteranceKind) -> (Message, [TipIndex.FoundTip]) {
    let question = topic.question
    switch kind {
    case .followWords:
      // The sentences of tips that were just shown are what is asked for.
      let known = topic.visible + unseen(for: question)
      return (.readWords, known.filter { !$0.tip.say.isEmpty })
    case .followAgain:
      return (.readAgain, topic.visible)
    case .followWhy:
      return (.readWhy, topic.visible + unseen(for: "\(line)\n\(question)"))
    case .followPhone:
      return (.readPhone, topic.visible + unseen(for: "\(line)\n\(question)"))
    case .followFails:
      return (.readFails, unseen(for: question))
    case .followAfter:
      return (.readAfter, inPhase(.after, unseen(for: "\(question)\n\(line)")))
    case .followBefore:
      return (.readBefore, inPhase(.before, unseen(for: "\(question)\n\(line)")))
    default:
      return (.readOther, unseen(for: "\(line)\n\(line)\n\(question)"))
    }
  }

  /// The ranking for a text without the tips that were shown.
  private func unseen(for text: String) -> [TipIndex.FoundTip] {
    index.search(text, in: language, count: depth).tips.filter { !topic.hasShown($0) }
  }

  /// Of the best tips those of a phase first, then all others, each part in its order.
  private func inPhase(_ phase: Phase, _ tips: [TipIndex.FoundTip]) -> [TipIndex.FoundTip] {
    let best = tips.prefix(Self.phaseDepth)
    return best.filter { $0.tip.phase == phase } + best.filter { $0.tip.phase != phase }
      + tips.dropFirst(Self.phaseDepth)
  }
}
