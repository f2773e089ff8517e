import Knowledge
import SourceText

/// What the conversation is about, with all of its tips that may still be shown.
struct Topic: Sendable {
  /// The last question, follow-ups left out.
  let question: String
  let language: Language
  /// The ranking, best first.
  let tips: [TipIndex.FoundTip]
  /// The tips that were shown for it, in the order in which each first was.
  private(set) var shown: [TipIndex.FoundTip]
  /// The tips of the last answer.
  private(set) var visible: [TipIndex.FoundTip]

  init(
    question: String, language: Language, tips: [TipIndex.FoundTip],
    shown: [TipIndex.FoundTip]
  ) {
    self.question = question
    self.language = language
    self.tips = tips
    self.shown = shown
    visible = shown
  }

  func hasShown(_ tip: TipIndex.FoundTip) -> Bool { shown.contains { $0.id == tip.id } }

  /// Takes tips for the last answer, and returns the number of each among those shown.
  mutating func show(_ tips: [TipIndex.FoundTip]) -> [Int] {
    visible = tips
    shown += tips.filter { !hasShown($0) }
    return tips.compactMap { tip in shown.firstIndex { $0.id == tip.id } }.map { $0 + 1 }
  }
}
