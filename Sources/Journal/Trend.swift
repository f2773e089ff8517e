package import Reflection

/// What several reflections have in common, in counts.
///
/// It reads a few steps by their ids, which mean the same in every script; the number of a choice
/// tells it what was chosen, whatever the language.
package struct Trend: Hashable, Sendable {
  /// Below this number of reflections there is no trend to see.
  package static let fewest = 5

  /// How tense someone was before and after one reflection.
  package struct Tension: Hashable, Sendable {
    package let day: String
    package let before: Int
    package let after: Int
  }

  /// An answer and how often it was given.
  package struct Tally: Hashable, Sendable {
    package let answer: Transcript.Turn
    package fileprivate(set) var count = 0
  }

  /// How often each answer was given to whether the reaction was chosen, in one month.
  package struct Month: Hashable, Sendable {
    /// As `2026-01`.
    package let name: String
    package fileprivate(set) var tallies: [Tally] = []
  }

  /// A first reaction, how often it came, and how the customer was afterwards.
  package struct Reaction: Hashable, Sendable {
    package fileprivate(set) var tally: Tally
    package fileprivate(set) var effects: [Tally] = []
  }

  /// How often plans were told about, each day with an answer once.
  package struct Plans: Hashable, Sendable {
    package fileprivate(set) var occurred = 0
    package fileprivate(set) var didNotOccur = 0
    package fileprivate(set) var done = 0
    package fileprivate(set) var partlyDone = 0
    package fileprivate(set) var helped = 0
    package fileprivate(set) var partlyHelped = 0
  }

  package let count: Int
  package let firstDay: String
  package let lastDay: String
  /// Oldest first.
  package private(set) var tensions: [Tension] = []
  /// In the order of the calendar.
  package private(set) var months: [Month] = []
  /// Most frequent first.
  package private(set) var reactions: [Reaction] = []
  /// Most frequent first.
  package private(set) var triggers: [Tally] = []
  package private(set) var plans = Plans()

  /// The trend of a journal; nil below `fewest` reflections.
  package init?(_ contents: JournalContents) {
    let entries = contents.entries
    let days = entries.map(\.day).sorted()
    guard entries.count >= Self.fewest, let first = days.first, let last = days.last else {
      return nil
    }
    count = entries.count
    firstDay = first
    lastDay = last
    for entry in entries { take(entry) }
    for outcome in contents.outcomes { take(outcome) }
    months.sort { $0.name < $1.name }
    for index in months.indices { months[index].tallies.sort(by: Self.comesByNumber) }
    for index in reactions.indices { reactions[index].effects.sort(by: Self.comesByNumber) }
    reactions.sort { Self.comesByCount($0.tally, $1.tally) }
    triggers.sort(by: Self.comesByCount)
  }

  private mutating func take(_ entry: JournalEntry) {
    func turn(_ step: String) -> Transcript.Turn? { entry.turn(step) ?? entry.turn("\(step)-kort") }
    func value(_ step: String) -> Int? { turn(step).flatMap { $0.number ?? Int($0.answer) } }
    if let before = value("spanning-voor"), let after = value("spanning-na") {
      tensions.append(Tension(day: entry.day, before: before, after: after))
    }
    if let choice = turn("bewust") {
      let name = String(entry.day.prefix(7))
      let place = months.firstIndex { $0.name == name } ?? months.endIndex
      if place == months.endIndex { months.append(Month(name: name)) }
      Self.count(choice, in: &months[place].tallies)
    }
    if let reaction = turn("reactie") {
      let found = reactions.firstIndex { Self.isSame($0.tally.answer, reaction) }
      let place = found ?? reactions.endIndex
      if found == nil { reactions.append(Reaction(tally: Tally(answer: reaction))) }
      reactions[place].tally.count += 1
      if let effect = turn("effect-klant") { Self.count(effect, in: &reactions[place].effects) }
    }
    // The word that someone has for a signal says more than the choice.
    if let trigger = turn("signaal-woord") ?? turn("signaal") {
      Self.count(trigger, in: &triggers)
    }
  }

  private mutating func take(_ outcome: PlanOutcome) {
    guard let occurred = outcome.occurred else { return }
    if !occurred { plans.didNotOccur += 1 }
    guard occurred else { return }
    plans.occurred += 1
    if outcome.done == .yes { plans.done += 1 }
    if outcome.done == .partly { plans.partlyDone += 1 }
    if outcome.helped == .yes { plans.helped += 1 }
    if outcome.helped == .partly { plans.partlyHelped += 1 }
  }

  private static func count(_ answer: Transcript.Turn, in tallies: inout [Tally]) {
    let found = tallies.firstIndex { isSame($0.answer, answer) }
    if found == nil { tallies.append(Tally(answer: answer)) }
    tallies[found ?? tallies.endIndex - 1].count += 1
  }

  private static func isSame(_ left: Transcript.Turn, _ right: Transcript.Turn) -> Bool {
    guard left.number == right.number else { return false }
    return left.number != nil || left.answer.lowercased() == right.answer.lowercased()
  }

  private static func comesByNumber(_ left: Tally, _ right: Tally) -> Bool {
    (left.answer.number ?? Int.max, left.answer.answer)
      < (right.answer.number ?? Int.max, right.answer.answer)
  }

  private static func comesByCount(_ left: Tally, _ right: Tally) -> Bool {
    left.count == right.count ? comesByNumber(left, right) : left.count > right.count
  }
}
