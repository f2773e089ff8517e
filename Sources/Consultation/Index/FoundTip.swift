package import Knowledge
package import Search
package import SourceText

extension TipIndex {
  /// A tip that a search found.
  package struct FoundTip: Sendable {
    private let shelf: TipShelf
    private let place: Int
    /// Higher is better; comparable within one question only.
    package let score: Double
    /// The share of the question's content words, by rarity, that the tip holds, from 0 to 1.
    package let coverage: Double

    init(_ shelf: TipShelf, _ place: Int, score: Double, coverage: Double) {
      self.shelf = shelf
      self.place = place
      self.score = score
      self.coverage = coverage
    }

    package var tip: Tip { shelf.tip(place) }
    package var id: String { shelf.id(place) }
    package var title: String { shelf.title(place) }
    package var language: Language { shelf.language }
  }

  /// What a search gave.
  package struct Findings: Sendable {
    /// Best first.
    package let tips: [FoundTip]
    /// How sure it is that the first tip answers the question, from 0 to 1.
    package let confidence: Double
    /// Whether the question is more like one that no tip answers than like any tip, by words that tell.
    let isStrange: Bool
    /// Words that were read as other ones.
    package let corrections: [Query.Correction]
  }
}
