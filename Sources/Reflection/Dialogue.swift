import SourceText

/// A running script: which question is open, and what was answered so far.
///
/// A pure value. The host shows the prompt, reads a reply and hands it over:
///
///     var dialogue = Dialogue(script)
///     while case .asking(let prompt) = dialogue.state {
///       show(prompt)
///       let reaction = dialogue.reply(readLine())
///     }
package struct Dialogue: Sendable {
  package enum State: Hashable, Sendable {
    case asking(Prompt)
    /// The script came to its end, or was stopped; `closing` are the statements on the way there.
    case finished(closing: [Step], isStopped: Bool)
  }

  /// An open question with what is to be said before it.
  package struct Prompt: Hashable, Sendable {
    package let step: Step
    /// Statements since the last question.
    package let opening: [Step]
    /// The question's number, from 1.
    package let number: Int
    /// How many questions there are at most, on the way taken.
    package let total: Int
    /// What was answered before the person went back to this question; an empty reply gives it again.
    package let earlier: String?
  }

  /// What a reply did.
  package enum Reaction: Hashable, Sendable {
    case accepted
    case skipped
    case wentBack
    /// There is no question before this one.
    case nothingBefore
    case repeated
    case help
    case stopped
    /// The reply fits none of the choices or is no number of the scale.
    case notUnderstood
    /// It didn't the second time either, so the question was passed over.
    case passedOver
    /// The question must be answered.
    case required
    /// The reply is longer than the step allows; it was cut to that length.
    case shortened
  }

  package let script: Script
  package private(set) var state: State
  /// The questions on the way taken, the open one last.
  private var visits: [Visit] = []
  /// How often the open question was answered in vain.
  private var misses = 0
  /// By step: the answers of the questions that the person went back over.
  private var earlier: [Int: String] = [:]

  private struct Visit: Sendable {
    let index: Int
    let opening: [Step]
    var answer: String?
    /// The number of the choice, or the value on the scale.
    var number: Int?
    /// Whether the answer led to where nothing may be kept.
    var isWayOut = false
  }

  package init(_ script: Script) {
    self.script = script
    state = .finished(closing: [], isStopped: false)
    advance(to: script.steps.isEmpty ? nil : 0)
  }

  /// Answers the open question, or steers.
  package mutating func reply(_ text: String) -> Reaction {
    guard case .asking(let prompt) = state, let visit = visits.last else { return .stopped }
    let reply = text.trimmed
    switch DialogueCommand(reply) {
    case .back: return goBack()
    case .again: return .repeated
    case .help: return .help
    case .stop:
      state = .finished(closing: [], isStopped: true)
      visits.removeLast()
      return .stopped
    case .skip: return skip(prompt.step, at: visit.index)
    case nil: break
    }
    if reply.isEmpty {
      return prompt.earlier.map { take($0, prompt, at: visit.index) }
        ?? skip(prompt.step, at: visit.index)
    }
    return take(reply, prompt, at: visit.index)
  }

  /// Takes a reply that steers nowhere for an answer.
  private mutating func take(_ reply: String, _ prompt: Prompt, at index: Int) -> Reaction {
    switch prompt.step.kind {
    case .statement:
      return skip(prompt.step, at: index)
    case .text(let limit):
      // A blank where it is cut would be gone when the answer is given again from a draft.
      take(String(reply.prefix(limit)).trimmed, number: nil, target: prompt.step.target, at: index)
      return reply.count > limit ? .shortened : .accepted
    case .choice(let choices):
      guard let choice = Self.choice(for: reply, among: choices) else {
        return miss(prompt.step, at: index)
      }
      let number = choices.firstIndex(of: choice).map { $0 + 1 }
      take(
        choice.label, number: number, target: choice.target ?? prompt.step.target,
        at: index)
      return .accepted
    case .scale(let range, let jumps):
      guard let number = Int(reply), range.contains(number) else {
        return miss(prompt.step, at: index)
      }
      let jump = jumps.first { $0.range.contains(number) }
      take(
        String(number), number: number, target: jump?.target ?? prompt.step.target,
        at: index)
      return .accepted
    }
  }

  /// The answer to a step on the way taken; nil where it was skipped or not reached.
  package func answer(to stepID: String) -> String? {
    visits.last { script.steps[$0.index].id == stepID }?.answer
  }

  /// The plan, once both of its halves are answered.
  package var plan: Plan? {
    func half(_ part: Step.PlanPart) -> String? {
      visits.last { script.steps[$0.index].planPart == part && $0.answer != nil }?.answer
    }
    guard let situation = half(.situation), let action = half(.action) else { return nil }
    return Plan(answers: situation, action)
  }

  /// Whether the way taken left the questions by an answer that may not be kept, as a safety gate
  /// does: then nothing of the whole dialogue may be kept.
  package var keepsNothing: Bool { visits.contains(where: \.isWayOut) }

  /// What was answered and may be kept.
  package var transcript: Transcript {
    Transcript(
      scriptID: script.id, language: script.language,
      turns: keepsNothing ? [] : visits.compactMap(turn), plan: keepsNothing ? nil : plan)
  }

  /// How far the dialogue came.
  package var trail: Trail {
    let left = openStepID == nil ? visits[...] : visits.dropLast()
    return Trail(
      scriptID: script.id, language: script.language,
      visits: left.map { Trail.Visit(stepID: script.steps[$0.index].id, turn: turn(of: $0)) },
      openStepID: openStepID, plan: transcript.plan)
  }

  /// The question that is open; nil at the end.
  var openStepID: String? {
    guard case .asking(let prompt) = state else { return nil }
    return prompt.step.id
  }

  /// Leaves an open question behind as if answered, on whichever way leads to the question `next`,
  /// or to the end where that is nil; false where none does.
  mutating func pass(to next: String?) -> Bool {
    guard let index = visits.last?.index else { return false }
    for successor in script.successors(of: index) {
      var passed = self
      passed.advance(to: successor)
      if passed.openStepID == next {
        self = passed
        return true
      }
    }
    return false
  }

  private func turn(of visit: Visit) -> Transcript.Turn? {
    let step = script.steps[visit.index]
    guard step.isKept, let answer = visit.answer else { return nil }
    return Transcript.Turn(
      stepID: step.id, question: step.title, answer: answer, number: visit.number)
  }

  private mutating func take(
    _ answer: String?, number: Int?, target: Step.Target?, at index: Int
  ) {
    let destination = script.destination(target, from: index)
    earlier[index] = nil
    visits[visits.count - 1].answer = answer
    visits[visits.count - 1].number = number
    visits[visits.count - 1].isWayOut = script.isWayOut(from: index, to: destination)
    advance(to: destination)
  }

  private mutating func skip(_ step: Step, at index: Int) -> Reaction {
    if step.isRequired { return .required }
    take(nil, number: nil, target: step.target, at: index)
    return .skipped
  }

  /// After the first unclear reply it is asked again; after the second it goes on.
  private mutating func miss(_ step: Step, at index: Int) -> Reaction {
    misses += 1
    guard misses > 1, !step.isRequired else { return .notUnderstood }
    _ = skip(step, at: index)
    return .passedOver
  }

  private mutating func goBack() -> Reaction {
    guard visits.count > 1 else { return .nothingBefore }
    visits.removeLast()
    let visit = visits.removeLast()
    earlier[visit.index] = visit.answer
    ask(visit.index, opening: [])
    return .wentBack
  }

  /// Passes over statements up to the next question or the end.
  private mutating func advance(to start: Int?) {
    var opening: [Step] = []
    var next = start
    // A circle of statements would never end; `check` reports it.
    for _ in script.steps.indices {
      guard let index = next else { break }
      let step = script.steps[index]
      if !step.isQuestion {
        opening.append(step)
      } else if plan != nil || !asksAboutPlan(step) {
        ask(index, opening: opening)
        return
      }
      next = script.destination(step.target, from: index)
    }
    state = .finished(closing: opening, isStopped: false)
  }

  /// Whether a step asks how sure one is of the plan: a low number leads to another half of it.
  private func asksAboutPlan(_ step: Step) -> Bool {
    guard case .scale(_, let jumps) = step.kind else { return false }
    return jumps.contains { jump in
      guard case .step(let id) = jump.target else { return false }
      return script.steps.contains { $0.id == id && $0.planPart != nil }
    }
  }

  private mutating func ask(_ index: Int, opening: [Step]) {
    let number = visits.count + 1
    visits.append(Visit(index: index, opening: opening))
    misses = 0
    state = .asking(
      Prompt(
        step: script.steps[index], opening: opening, number: number,
        total: number - 1 + script.questionsAhead(from: index), earlier: earlier[index]))
  }

  /// The choice with that number, that label, or the only one that starts so; capitals and kinds of
  /// apostrophes make no difference.
  private static func choice(for reply: String, among choices: [Step.Choice]) -> Step.Choice? {
    if let number = Int(reply) {
      return choices.indices.contains(number - 1) ? choices[number - 1] : nil
    }
    let word = folded(reply)
    if let exact = choices.first(where: { folded($0.label) == word }) { return exact }
    let starting = choices.filter { folded($0.label).hasPrefix(word) }
    return starting.count == 1 ? starting[0] : nil
  }

  private static func folded(_ text: String) -> String {
    String(text.lowercased().map { $0 == "’" ? "'" : $0 })
  }
}
