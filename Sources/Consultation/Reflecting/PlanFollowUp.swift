import Journal
import Reflection
import SourceText
import Terminal

/// Asks what became of the newest plan; every question can be left open.
struct PlanFollowUp {
  /// After how many times without the situation it is said that the plan may be dropped.
  private static let patience = 3
  private static let textLimit = 160

  let files: PersonalFiles
  let details: DetailsHandling
  let inquiry: Inquiry

  /// Shows the plan and asks, at most once a day; each answer is on disk before the next question.
  func ask() throws {
    let today = files.today()
    guard let plan = try files.journal.contents().planToFollow(on: today) else { return }
    var outcome = PlanOutcome(entryID: plan.entryID, day: today)
    try inquiry.voice.screen.writeLine()
    try inquiry.voice.say(.followPlan, .title)
    try inquiry.voice.screen.write([
      Paragraph(inquiry.voice.messages.sentence(of: plan.plan, plan.language), .say)
    ])
    try inquiry.voice.say(.followSkip, .hint)
    try inquiry.offerWay()

    try inquiry.voice.say(.followOccurred, .title)
    switch try inquiry.choose([(true, .answerYes), (false, .answerNo)]) {
    case .chosen(let occurred): outcome.occurred = occurred
    // Who passes over the first question has no time for the others.
    case .skipped, .stopped: return try files.journal.append(outcome)
    case .ended: return
    }
    try files.journal.append(outcome)
    guard try askWhatHappened(&outcome), try decide(plan, &outcome) else { return }
    try inquiry.voice.screen.writeLine()
  }

  /// Asks whether the plan was carried out and helped; false where the person leaves off.
  private func askWhatHappened(_ outcome: inout PlanOutcome) throws -> Bool {
    guard outcome.occurred == true else { return true }
    try inquiry.voice.say(.followDone, .title)
    let done = try inquiry.choose(Self.degrees(partly: .answerPartly))
    if case .chosen(let degree) = done {
      outcome.done = degree
      try files.journal.append(outcome)
    }
    guard done.goesOn else { return false }
    guard let degree = outcome.done, degree != .no else { return true }
    try inquiry.voice.say(.followHelped, .title)
    let helped = try inquiry.choose(Self.degrees(partly: .answerSomewhat))
    if case .chosen(let degree) = helped {
      outcome.helped = degree
      try files.journal.append(outcome)
    }
    return helped.goesOn
  }

  /// Asks whether the plan stays, changes or goes; false where the person leaves off.
  private func decide(_ plan: FollowedPlan, _ outcome: inout PlanOutcome) throws -> Bool {
    if outcome.occurred == false, plan.missedInARow + 1 >= Self.patience {
      try inquiry.voice.say(.followMissed, .plain, ["count": String(plan.missedInARow + 1)])
    }
    try inquiry.voice.say(.followDecision, .title)
    let choices: [(PlanOutcome.Decision, Message)] = [
      (.keep, .followKeep), (.adapt, .followAdapt), (.drop, .followDrop),
    ]
    let reply = try inquiry.choose(choices)
    guard case .chosen(let decision) = reply else { return reply.goesOn }
    var sentence = inquiry.voice.messages.sentence(of: plan.plan, plan.language)
    if decision == .adapt {
      try inquiry.voice.say(.followAction, .title)
      // Without a new half the plan stays as it is.
      guard case .chosen(let typed) = try inquiry.text() else { return true }
      let question = DetailsQuestion(handling: details, inquiry: inquiry)
      guard case .settled(let settled) = try question.settle(typed) else { return false }
      if settled.isEmpty { return true }
      // Cut before, half a number of a phone would be no personal detail.
      let action = String(settled.prefix(Self.textLimit)).trimmed
      if settled.count > Self.textLimit {
        try inquiry.voice.say(.reflectShortened, .hint, ["limit": String(Self.textLimit)])
      }
      let adapted = Plan(situation: plan.plan.situation, action: Plan.action(action))
      outcome.action = adapted.action
      sentence = inquiry.voice.messages.sentence(of: adapted, plan.language)
    }
    outcome.decision = decision
    try files.journal.append(outcome)
    try inquiry.voice.say(
      decision == .drop ? .followDropped : .followStays, .plain, ["plan": sentence])
    return true
  }

  private static func degrees(
    partly: Message
  ) -> [(value: PlanOutcome.Degree, label: Message)] {
    [(.yes, .answerYes), (.partly, partly), (.no, .answerNo)]
  }
}

extension Inquiry.Reply {
  /// Whether the person wants the next question.
  fileprivate var goesOn: Bool {
    switch self {
    case .chosen, .skipped: true
    case .stopped, .ended: false
    }
  }
}
