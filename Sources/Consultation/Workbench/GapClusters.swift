import Journal
import Knowledge
import Search
import SourceText

/// Questions without an answer that ask for the same, put together and counted.
struct GapClusters {
  struct Cluster {
    let language: Language
    /// The different wordings, first kept first.
    fileprivate(set) var questions: [String]
    fileprivate(set) var count: Int
    fileprivate var stems: [Set<String>]
    /// The words of each wording: capitals and marks make no other one.
    fileprivate var readings: Set<[String]>
  }

  /// Most questions first; of equal ones, the one that was kept first.
  let clusters: [Cluster]

  /// From this likeness on, two questions ask for the same.
  private static let like = 0.5

  /// The text without words in brackets, which stand for what was taken out.
  private static func withoutMasks(_ text: String) -> String {
    text.replacing(/\[[^\]]*\]/, with: "")
  }

  /// Puts entries together, and passes over those that are like an ignored one.
  init(_ entries: [GapStore.Entry], ignored: [GapStore.Entry]) {
    func stems(_ entry: GapStore.Entry) -> (Language, Set<String>)? {
      guard let language = Language(rawValue: entry.language) else { return nil }
      return (
        language,
        Likeness.stems(
          of: Self.withoutMasks(entry.question), TipCollection.analyzer(for: language))
      )
    }
    func areLike(_ left: Set<String>, _ right: Set<String>) -> Bool {
      left == right || Likeness.between(left, right) >= Self.like
    }
    let passed = ignored.compactMap(stems)
    var clusters: [Cluster] = []
    for entry in entries {
      guard let (language, words) = stems(entry),
        !passed.contains(where: { $0.0 == language && areLike($0.1, words) })
      else { continue }
      let reading = TipCollection.analyzer(for: language).tokens(in: entry.question).map(\.text)
      let place = clusters.firstIndex { cluster in
        cluster.language == language && cluster.stems.contains { areLike($0, words) }
      }
      if let place {
        clusters[place].count += 1
        if clusters[place].readings.insert(reading).inserted {
          clusters[place].questions.append(entry.question)
          clusters[place].stems.append(words)
        }
      } else {
        clusters.append(
          Cluster(
            language: language, questions: [entry.question], count: 1, stems: [words],
            readings: [reading]))
      }
    }
    let order = clusters.indices.sorted { left, right in
      (clusters[right].count, left) < (clusters[left].count, right)
    }
    self.clusters = order.map { clusters[$0] }
  }
}
