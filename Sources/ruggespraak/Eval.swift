import ArgumentParser
import Consultation

/// The command `eval`: measures the answers to labelled questions.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval",
    abstract: "Measure the answers to labelled questions.",
    discussion: """
      Each file is a table with the columns question, best and ok, separated by tabs. Exits with \
      1 where a gate is missed.
      """)

  @Argument(help: "One or more tables of questions.")
  var questions: [String]

  @Option(help: "A measure and what it must reach, such as nDCG@5=0.80; may be repeated.")
  var gate: [GateArgument] = []

  @Option(help: "Another knowledge base: lists the questions whose first three tips differ.")
  var compare: String?

  @Flag(help: "Write how sure an answer must be into the knowledge folder's calibration.md.")
  var calibrate = false

  @Option(help: "How sure an answer must be, from 0 (never refuse) to 1.")
  var minConfidence: Double?

  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard [compare != nil, calibrate, !gate.isEmpty].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        "--compare, --calibrate and --gate don’t go together; run one after the other.")
    }
    guard (0...1).contains(minConfidence ?? 0) else {
      throw ValidationError("--min-confidence takes a number from 0 to 1.")
    }
  }

  func run() throws {
    var settings = screen.settings(content)
    settings.minimumConfidence = minConfidence
    try perform(settings) { application in
      if let compare { return try application.compare(questions, with: compare) }
      if calibrate { return try application.calibrate(questions) }
      return try application.evaluate(questions, gates: gate.map(\.gate))
    }
  }
}

struct GateArgument: ExpressibleByArgument {
  let gate: Application.Gate

  init?(argument: String) {
    let parts = argument.split(separator: "=")
    guard parts.count == 2, let measure = Evaluation.Measure(rawValue: String(parts[0])),
      let bound = Double(parts[1]), bound.isFinite
    else { return nil }
    gate = Application.Gate(measure: measure, bound: bound)
  }
}
