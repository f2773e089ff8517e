/// Which step may follow which in a script.
struct StepGraph: Hashable, Sendable {
  private let indices: [String: Int]
  /// For each step every step that may follow; nil among them is the end.
  let successors: [[Int?]]

  /// Of steps with the same id the first one counts.
  init(_ steps: [Step]) {
    var indices: [String: Int] = [:]
    for (index, step) in steps.enumerated() where indices[step.id] == nil {
      indices[step.id] = index
    }
    self.indices = indices
    successors = steps.indices.map { index in
      Self.successors(of: steps[index]) { target in
        Self.destination(target, from: index, count: steps.count, indices)
      }
    }
  }

  /// The place of the step with that id.
  func index(of id: String) -> Int? { indices[id] }

  /// The step that a target means, seen from the step at `index`; nil is the end.
  ///
  /// A target that doesn't exist counts as the next step, so that a script with a fault still runs.
  func destination(_ target: Step.Target?, from index: Int) -> Int? {
    Self.destination(target, from: index, count: successors.count, indices)
  }

  /// The weight of the heaviest way from each step, the weights of its steps added up.
  ///
  /// A step that comes back counts once.
  func heaviestWays(_ weights: [Int]) -> [Int] {
    var known: [Int?] = Array(repeating: nil, count: weights.count)
    var isOpen = Array(repeating: false, count: weights.count)
    func weigh(_ index: Int) -> Int {
      if let weight = known[index] { return weight }
      if isOpen[index] { return 0 }
      isOpen[index] = true
      defer { isOpen[index] = false }
      let weight = weights[index] + (successors[index].compactMap { $0 }.map(weigh).max() ?? 0)
      known[index] = weight
      return weight
    }
    return weights.indices.map(weigh)
  }

  /// The steps from which a way leads to one of the goals; nil among them is the end.
  /// - Complexity: O(*n*²) for *n* steps.
  func steps(leadingTo goals: Set<Int?>) -> Set<Int> {
    var reached = goals
    var leading: Set<Int> = []
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for (index, next) in successors.enumerated()
      where !leading.contains(index) && next.contains(where: reached.contains) {
        leading.insert(index)
        reached.insert(index)
        hasGrown = true
      }
    }
    return leading
  }

  private static func destination(
    _ target: Step.Target?, from index: Int, count: Int, _ indices: [String: Int]
  ) -> Int? {
    let next = index + 1 < count ? index + 1 : nil
    switch target {
    case .end: return nil
    case .step(let id): return indices[id] ?? next
    case nil: return next
    }
  }

  private static func successors(
    of step: Step, _ destination: (Step.Target?) -> Int?
  ) -> [Int?] {
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
}
