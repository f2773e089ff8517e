import Consultation
import Knowledge
import SourceText
import Terminal

/// Measures how long it takes to read a knowledge base, to build its index, and to answer its own
/// example questions.
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

    func report(_ label: String, _ microseconds: Double) throws {
      try screen.writeLine(StyledText("\(label): \((microseconds * 10).rounded() / 10) µs"))
    }
    try screen.writeLine(
      StyledText("\(base.tips.count) tips, \(questions.count) questions, \(found) tips found"))
    try report("reading the files", microseconds(reading))
    try report("building the index", microseconds(building))
    try report(
      "one question, on average", microseconds(answering) / Double(max(1, questions.count)))
    try screen.flush()
  }

  private static func microseconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) * 1e6 + Double(duration.components.attoseconds) / 1e12
  }
}
