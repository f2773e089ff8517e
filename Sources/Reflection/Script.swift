package import SourceText

/// A reflection script: questions in order, with jumps between them.
package struct Script: Hashable, Sendable {
  /// The file name without its ending, the same in every language.
  package let id: String
  package let language: Language
  package let title: String
  /// How long it takes, in minutes, as its author estimates.
  package let minutes: Int?
  /// Whether it begins by asking about safety; a script for before a conversation need not.
  package let needsGate: Bool
  /// In the order of the file; the first one begins.
  package let steps: [Step]
  /// The file, relative to the prompts folder.
  package let file: String

  private let indices: [String: Int]
  /// For each step, how many questions there are at most from it to the end, itself included.
  private let questionsAhead: [Int]
  /// The steps from which a question whose answer may be kept can still be reached.
  private let keepingSteps: Set<Int>

  package init(
    id: String, language: Language, title: String, minutes: Int?, needsGate: Bool = true,
    steps: [Step], file: String
  ) {
    self.id = id
    self.language = language
    self.title = title
    self.minutes = minutes
    self.needsGate = needsGate
    self.steps = steps
    self.file = file
    var indices: [String: Int] = [:]
    for (index, step) in steps.enumerated() where indices[step.id] == nil {
      indices[step.id] = index
    }
    self.indices = indices
    questionsAhead = Self.countQuestionsAhead(steps, indices)
    keepingSteps = Self.findKeepingSteps(steps, indices)
  }

  /// The place of the step with that id.
  package func index(of id: String) -> Int? { indices[id] }

  /// How many questions there are at most from a step to the end, itself included.
  package func questionsAhead(from index: Int) -> Int { questionsAhead[index] }

  /// The step that a target means, seen from the step at `index`; nil is the end.
  ///
  /// A target that doesn't exist counts as the next step, so that a script with a fault still runs.
  package func destination(_ target: Step.Target?, from index: Int) -> Int? {
    Self.destination(target, from: index, steps, indices)
  }

  /// Every step that may follow the one at `index`; nil among them is the end.
  package func successors(of index: Int) -> [Int?] {
    Self.successors(steps, indices, of: index)
  }

  /// Whether going from the step at `index` to `destination` leaves the questions without a mark.
  ///
  /// That is so where its answer may not be kept, nothing after it may, and another answer would have
  /// gone on to questions that may: the safety gate is such a step.
  package func isWayOut(from index: Int, to destination: Int?) -> Bool {
    func keeps(_ place: Int?) -> Bool { place.map(keepingSteps.contains) ?? false }
    return !steps[index].isKept && !keeps(destination)
      && successors(of: index).contains(where: keeps)
  }

  private static func destination(
    _ target: Step.Target?, from index: Int, _ steps: [Step], _ indices: [String: Int]
  ) -> Int? {
    let next = index + 1 < steps.count ? index + 1 : nil
    switch target {
    case .end: return nil
    case .step(let id): return indices[id] ?? next
    case nil: return next
    }
  }

  private static func successors(
    _ steps: [Step], _ indices: [String: Int], of index: Int
  ) -> [Int?] {
    let step = steps[index]
    func destination(_ target: Step.Target?) -> Int? {
      Self.destination(target, from: index, steps, indices)
    }
    let usual = destination(step.target)
    var found: [Int?] = []
    switch step.kind {
    case .statement, .text:
      found = [usual]
    case .choice(let choices):
      found = choices.map { $0.target == nil ? usual : destination($0.target) }
      if !step.isRequired { found.append(usual) }
    case .scale(_, let jumps):
      found = [usual] + jumps.map { destination($0.target) }
    }
    var unique: [Int?] = []
    for item in found where !unique.contains(item) { unique.append(item) }
    return unique
  }

  /// The longest way from each step, counted in questions; a step that comes back counts once.
  private static func countQuestionsAhead(_ steps: [Step], _ indices: [String: Int]) -> [Int] {
    var counts: [Int?] = Array(repeating: nil, count: steps.count)
    var isOpen = Array(repeating: false, count: steps.count)
    func count(_ index: Int) -> Int {
      if let known = counts[index] { return known }
      if isOpen[index] { return 0 }
      isOpen[index] = true
      defer { isOpen[index] = false }
      let ahead = successors(steps, indices, of: index).compactMap { $0 }.map(count).max() ?? 0
      let total = ahead + (steps[index].isQuestion ? 1 : 0)
      counts[index] = total
      return total
    }
    return steps.indices.map(count)
  }

  /// Steps that ask for something to keep, and all steps that can lead to one.
  private static func findKeepingSteps(_ steps: [Step], _ indices: [String: Int]) -> Set<Int> {
    var found = Set(steps.indices.filter { steps[$0].isQuestion && steps[$0].isKept })
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for index in steps.indices where !found.contains(index) {
        let leadsOn = successors(steps, indices, of: index).contains { next in
          next.map(found.contains) ?? false
        }
        if leadsOn {
          found.insert(index)
          hasGrown = true
        }
      }
    }
    return found
  }
}
