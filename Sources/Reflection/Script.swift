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

  private let graph: StepGraph
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
    graph = StepGraph(steps)
    questionsAhead = graph.heaviestWays(steps.map { $0.isQuestion ? 1 : 0 })
    let keeping = Set(steps.indices.filter { steps[$0].isQuestion && steps[$0].isKept })
    keepingSteps = keeping.union(graph.steps(leadingTo: Set(keeping.map(Optional.some))))
  }

  /// The place of the step with that id.
  package func index(of id: String) -> Int? { graph.index(of: id) }

  /// How many questions there are at most from a step to the end, itself included.
  func questionsAhead(from index: Int) -> Int { questionsAhead[index] }

  /// The step that a target means, seen from the step at `index`; nil is the end.
  ///
  /// A target that doesn't exist counts as the next step, so that a script with a fault still runs.
  func destination(_ target: Step.Target?, from index: Int) -> Int? {
    graph.destination(target, from: index)
  }

  /// Every step that may follow the one at `index`; nil among them is the end.
  func successors(of index: Int) -> [Int?] { graph.successors[index] }

  /// The weight of the heaviest way from the first step, the weights of its steps added up; 0 without steps.
  func heaviestWay(_ weights: [Int]) -> Int { graph.heaviestWays(weights).first ?? 0 }

  /// The steps from which a way leads to the end.
  var closingSteps: Set<Int> { graph.steps(leadingTo: [nil]) }

  /// Whether going from the step at `index` to `destination` leaves the questions without a mark.
  ///
  /// That is so where its answer may not be kept, nothing after it may, and another answer would have
  /// gone on to questions that may: the safety gate is such a step.
  func isWayOut(from index: Int, to destination: Int?) -> Bool {
    func keeps(_ place: Int?) -> Bool { place.map(keepingSteps.contains) ?? false }
    return !steps[index].isKept && !keeps(destination)
      && successors(of: index).contains(where: keeps)
  }
}
