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
    func stems(_ entry: GapStore.Entry) -> Set<String> {
      Likeness.stems(
        of: Self.withoutMasks(entry.question), TipCollection.analyzer(for: entry.language))
    }
    func areLike(_ left: Set<String>, _ right: Set<String>) -> Bool {
      left == right || Likeness.between(left, right) >= Self.like
    }
    let passed = ignored.map { (language: $0.language, words: stems($0)) }
    var clusters: [Cluster] = []
    for entry in entries {
      let (language, words) = (entry.language, stems(entry))
      if passed.contains(where: { $0.language == language && areLike($0.words, words) }) {
        continue
      }
      let reading = TipCollection.analyzer(for: language).tokens(in: entry.question)
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
