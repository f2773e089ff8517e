import Consultation
import Knowledge
import Search
import SourceText
import Terminal

/// Measures how long it takes to read a knowledge base, to build its index, and to answer its own
/// example questions; then the same by plain words, which other engines can be compared with.
///
///     swift run -c release ruggespraak-bench [KNOWLEDGE]
@main
struct Bench {
  static func main() throws {
    let places = try Places(
      knowledge: Array(CommandLine.arguments.dropFirst().prefix(1)), prompts: nil,
      environment: Surroundings.environment, executable: Surroundings.executable)
    let screen = Screen(fileDescriptor: 1, colour: false, width: 100)
    let clock = ContinuousClock()

    var base = KnowledgeBase(tips: [], articles: [])
    let reading = clock.measure {
      base = KnowledgeBase.load(places.knowledge) { LanguageGuess.language(of: $0) ?? .dutch }
    }
    var index = TipIndex(base)
    let building = clock.measure { index = TipIndex(base) }
    let questions = base.tips.flatMap { tip in tip.questions.map { ($0, tip.language) } }
    var found = 0
    let answering = clock.measure {
      for (question, language) in questions {
        found += index.search(question, in: language, count: 3).tips.count
      }
    }

    var plain: PlainIndex?
    let counting = clock.measure { plain = plainIndex(base) }
    let searching = clock.measure {
      guard let plain else { return }
      let searcher = PlainSearcher(plain)
      for (question, _) in questions { found += searcher.search(question, count: 10).count }
    }

    func report(_ label: String, _ microseconds: Double) throws {
      try screen.writeLine(StyledText("\(label): \((microseconds * 10).rounded() / 10) µs"))
    }
    try screen.writeLine(
      StyledText("\(base.tips.count) tips, \(questions.count) questions, \(found) tips found"))
    try report("reading the files", microseconds(reading))
    try report("building the index", microseconds(building))
    try report(
      "one question, on average", microseconds(answering) / Double(max(1, questions.count)))
    try report("counting plain words", microseconds(counting))
    try report(
      "one question by plain words", microseconds(searching) / Double(max(1, questions.count)))
    try screen.flush()
  }

  /// In two parts on any machine, so that the work is always the same.
  private static func plainIndex(_ base: KnowledgeBase) -> PlainIndex {
    let middle = base.tips.count / 2
    let parts = [base.tips[..<middle], base.tips[middle...]].map { tips in
      var draft = PlainDraft()
      for tip in tips { draft.add(id: tip.id, title: tip.title, text: tip.text) }
      return draft.finish()
    }
    let merger = PlainMerger(parts)
    return PlainIndex(merger, merger.runs(2).map { merger.pack($0) })
  }

  private static func microseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e6 + Double(duration.components.attoseconds) / 1e12
  }
}
