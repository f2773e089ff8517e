import Journal
import Reflection
import SourceText
import TestSupport
import Testing

@Suite("A trend")
struct TrendTests {
  private let folder: TemporaryFolder
  private var store: JournalStore { JournalStore(folder: folder.path) }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func keep(_ id: String, _ day: String, _ answers: [(String, String, Int?)]) throws {
    try store.append(
      JournalEntry(
        id: id, day: day, scriptID: "na-gesprek", language: .dutch,
        turns: answers.map {
          Transcript.Turn(stepID: $0.0, question: "?", answer: $0.1, number: $0.2)
        }, plan: Plan(situation: "a", action: "b")))
  }

  @Test("is not there below five reflections")
  func tooFew() throws {
    for number in 1...4 { try keep("\(number)", "2026-01-0\(number)", []) }
    #expect(Trend(try store.contents()) == nil)
    try keep("5", "2026-01-05", [])
    let trend = try #require(Trend(try store.contents()))
    #expect(trend.count == 5)
    #expect(trend.firstDay == "2026-01-01")
    #expect(trend.lastDay == "2026-01-05")
    #expect(trend.tensions.isEmpty && trend.months.isEmpty && trend.reactions.isEmpty)
  }

  @Test("counts choices by their number, in whatever language, and words by their letters")
  func counts() throws {
    try keep(
      "1", "2026-01-01",
      [
        ("spanning-voor", "7", 7), ("spanning-na", "4", 4), ("bewust", "Deels", 2),
        ("reactie", "Uitleggen", 2), ("effect-klant", "Bozer", 3), ("signaal-woord", "Zucht", nil),
      ])
    try keep(
      "2", "2026-01-02",
      [
        ("spanning-voor", "7", nil), ("spanning-na", "9", nil), ("bewust-kort", "Partly", 2),
        ("reactie", "Explain", 2), ("effect-klant", "Calmer", 1), ("signaal-woord", "zucht", nil),
      ])
    try keep("3", "2026-02-01", [("spanning-voor", "3", 3), ("bewust", "Bewust", 1)])
    try keep("4", "2026-02-02", [("bewust", "Weet ik niet", 4), ("signaal", "Een gedachte", 2)])
    try keep("5", "2026-02-03", [("reactie", "Stil worden", 6)])
    try store.append(PlanOutcome(entryID: "1", day: "2026-02-01", occurred: false))
    try store.append(
      PlanOutcome(entryID: "1", day: "2026-02-02", occurred: true, done: .partly, helped: .yes))
    try store.append(PlanOutcome(entryID: "1", day: "2026-02-03"))

    let trend = try #require(Trend(try store.contents()))
    #expect(trend.tensions.map(\.before) == [7, 7])
    #expect(trend.tensions.map(\.after) == [4, 9])
    #expect(trend.months.map(\.name) == ["2026-01", "2026-02"])
    #expect(trend.months[1].tallies.map(\.answer.number) == [1, 4])
    #expect(trend.months[0].tallies.map(\.count) == [2])
    #expect(trend.reactions.map(\.tally.count) == [2, 1])
    #expect(trend.reactions[0].effects.map(\.answer.number) == [1, 3])
    #expect(trend.triggers.map(\.count) == [2, 1])
    let plans = trend.plans
    #expect([plans.occurred, plans.didNotOccur] == [1, 1])
    #expect([plans.done, plans.partlyDone, plans.helped, plans.partlyHelped] == [0, 1, 1, 0])
  }
}
