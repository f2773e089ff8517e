import Knowledge
import SourceText

/// Finds tips that say what an earlier tip says.
struct DuplicateCheck {
  /// From this likeness on, two tips say the same.
  private static let duplicate = 0.6
  /// With fewer stems, two tips are alike by chance.
  private static let fewestStems = 5

  let findings: [Diagnostic]

  /// - Complexity: O(*n*²) in the number of tips.
  init(_ tips: [Tip]) {
    let stems = tips.map { tip in
      Likeness.stems(
        of: "\(tip.title) \(tip.text) \(tip.say.joined(separator: " "))",
        TipCollection.analyzer(for: tip.language))
    }
    findings = tips.indices.compactMap { place in
      guard stems[place].count >= Self.fewestStems else { return nil }
      let earlier = tips[..<place].indices.filter { tips[$0].language == tips[place].language }
        .map { (place: $0, likeness: Likeness.between(stems[$0], stems[place])) }
      guard let best = earlier.max(by: { $0.likeness < $1.likeness }),
        best.likeness >= Self.duplicate
      else { return nil }
      let (tip, other) = (tips[place], tips[best.place])
      return Diagnostic(
        "near-duplicate", .advice, at: tip.location,
        "the tip ‘\(tip.id)’ says nearly the same as ‘\(other.id)’ at \(other.location)",
        repair: "put the two together, or say what is different")
    }
  }
}
