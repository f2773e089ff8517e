import Journal
import Knowledge
import SourceText
import Terminal

extension Application {
  /// What is done with the questions that found no answer.
  package enum GapAction: Sendable {
    case list
    /// Shows a new tip made of the group with that number.
    case stub(Int)
    /// Passes the group with that number over for good.
    case ignore(Int)
  }

  /// Keeps refused questions, where the settings ask for it; nil where they don't.
  var gapRecorder: GapRecorder? { settings.logsGaps ? GapRecorder(gapStore) : nil }

  private var gapStore: GapStore { GapStore(folder: places.state) }

  /// Shows the questions that found no answer, in groups, with the tips that come nearest.
  package func showGaps(_ action: GapAction) throws -> ExitCode {
    let store = gapStore
    let clusters = GapClusters(try store.entries(), ignored: try store.ignored()).clusters
    switch action {
    case .list:
      try list(clusters)
    case .stub(let number), .ignore(let number):
      guard clusters.indices.contains(number - 1) else {
        try screen.writeLine(
          StyledText("there is no group \(number); ‘ruggespraak gaps’ lists them", .warning))
        try screen.flush()
        return .nothing
      }
      let cluster = clusters[number - 1]
      if case .ignore = action {
        for question in cluster.questions {
          try store.ignore(GapStore.Entry(language: cluster.language, question: question))
        }
        try screen.writeLine(
          StyledText("‘\(cluster.questions[0])’ and what is like it is passed over from now on"))
      } else {
        let taken = Set(source.base().tips.map(\.id))
        try screen.write(
          StyledText(
            ContentTemplate(cluster.language).tip(
              cluster.questions[0], questions: cluster.questions, besides: taken)))
      }
    }
    try screen.flush()
    return .done
  }

  private func list(_ clusters: [GapClusters.Cluster]) throws {
    guard !clusters.isEmpty else {
      return try screen.write([
        Paragraph(
          "No questions are kept. Start ruggespraak with --log-gaps to keep those that find no answer."
        )
      ])
    }
    let adviser = adviser(only: nil)
    for (index, cluster) in clusters.enumerated() {
      var paragraphs = [
        Paragraph(
          "‘\(cluster.questions[0])’ (\(cluster.language.rawValue)), times asked: \(cluster.count)",
          .title,
          first: "\(index + 1). ", rest: "   ")
      ]
      paragraphs += cluster.questions.dropFirst().prefix(4).map {
        Paragraph("‘\($0)’", first: "   also: ", rest: "     ")
      }
      let near = adviser.index.search(cluster.questions[0], in: cluster.language, count: 3).tips
        .filter { $0.coverage > 0 }
      paragraphs += near.map {
        Paragraph("\($0.tip.title) (\($0.tip.id))", .hint, first: "   near: ", rest: "     ")
      }
      try screen.write(paragraphs)
    }
    try screen.write([
      .gap,
      Paragraph("A new tip of a group: ruggespraak gaps --stub 1", .hint),
      Paragraph("Never show a group again: ruggespraak gaps --ignore 1", .hint),
    ])
  }
}
