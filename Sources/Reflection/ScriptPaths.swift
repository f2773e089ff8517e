/// Every way through a script, from its first step to an end.
///
/// Answers that lead the same way share one path, and no path comes to a step twice.
package struct ScriptPaths: Sendable {
  /// How many paths are looked up at most.
  package static let limit = 200

  package struct Path: Sendable {
    /// The steps that are shown, in order.
    package let moments: [Moment]
    /// The step that would have come a second time; nil where the path ends as it should.
    package let repeatedStepID: String?

    /// What to type to walk the path, a reply a question.
    package var replies: [String] { moments.compactMap { $0.ways?.reply } }
  }

  package struct Moment: Sendable {
    package let step: Step
    /// The answers that lead along this path; nil where nothing is asked.
    package let ways: Ways?
  }

  /// Answers to one question that lead the same way.
  package struct Ways: Sendable {
    /// Choices, or ranges of a scale; empty for a free text and for a question that is skipped.
    package fileprivate(set) var answers: [String]
    /// One reply that gives one of the answers.
    package let reply: String
    /// The next step; nil is the end.
    fileprivate let destination: Int?
  }

  package private(set) var paths: [Path] = []
  /// False where the script has more paths than the limit.
  package private(set) var isComplete = true

  private let script: Script

  package init(_ script: Script) {
    self.script = script
    walk(from: script.steps.isEmpty ? nil : 0, after: [], visited: [])
  }

  private mutating func walk(from index: Int?, after moments: [Moment], visited: Set<Int>) {
    guard paths.count < Self.limit else {
      isComplete = false
      return
    }
    guard let index else {
      paths.append(Path(moments: moments, repeatedStepID: nil))
      return
    }
    let step = script.steps[index]
    guard !visited.contains(index) else {
      paths.append(Path(moments: moments, repeatedStepID: step.id))
      return
    }
    let visited = visited.union([index])
    guard step.isQuestion else {
      let next = script.destination(step.target, from: index)
      walk(from: next, after: moments + [Moment(step: step, ways: nil)], visited: visited)
      return
    }
    for ways in ways(from: index) {
      walk(
        from: ways.destination, after: moments + [Moment(step: step, ways: ways)],
        visited: visited)
    }
  }

  /// The answers to a question, those that lead to the same step together.
  private func ways(from index: Int) -> [Ways] {
    let step = script.steps[index]
    let usual = script.destination(step.target, from: index)
    var found: [Ways] = []
    func add(_ answers: [String], reply: String, to destination: Int?) {
      if let place = found.firstIndex(where: { $0.destination == destination }) {
        found[place].answers += answers
      } else {
        found.append(Ways(answers: answers, reply: reply, destination: destination))
      }
    }
    switch step.kind {
    case .statement, .text:
      add([], reply: "…", to: usual)
    case .choice(let choices):
      for (place, choice) in choices.enumerated() {
        let destination = script.destination(choice.target ?? step.target, from: index)
        add([choice.label], reply: String(place + 1), to: destination)
      }
    case .scale(let scale, let jumps):
      // The first jump that holds a number is the one that it takes.
      for value in scale {
        let jump = jumps.first { $0.range.contains(value) }
        let destination = script.destination(jump?.target ?? step.target, from: index)
        add([String(value)], reply: String(value), to: destination)
      }
    }
    if !step.isRequired { add([], reply: "", to: usual) }
    return found
  }
}
