import Terminal
import Testing

// Readline has one state for the whole process, so these can't run beside each other.
@Suite("History in memory", .serialized)
struct ReadlineHistoryTests {
  @Test("The newest lines stay, without empty lines and equal neighbours")
  func keepsNewest() {
    let reader = ReadlineLineReader(history: ["a", "b", "b", "", "c"], historyLimit: 3)
    #expect(reader.history == ["a", "b", "c"])
    reader.remember("d")
    reader.remember("d")
    #expect(reader.history == ["b", "c", "d"])
  }

  @Test("A limit of nothing remembers nothing")
  func canBeOff() {
    let reader = ReadlineLineReader(history: ["a"], historyLimit: 0)
    reader.remember("b")
    #expect(reader.history.isEmpty)
  }

  @Test("Without history nothing is remembered, also when the work fails")
  func hides() {
    struct Stopped: Error {}
    let reader = ReadlineLineReader(history: ["a"])
    #expect(throws: Stopped.self) {
      try reader.withoutHistory {
        reader.remember("geheim")
        reader.withoutHistory { reader.remember("dieper") }
        reader.remember("nog een")
        throw Stopped()
      }
    }
    reader.remember("b")
    #expect(reader.history == ["a", "b"])
  }
}
