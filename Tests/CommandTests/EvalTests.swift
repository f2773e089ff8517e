import Foundation
import TestSupport
import Testing

@Suite("The evaluation command")
struct EvalTests {
  private func base(_ folder: TemporaryFolder, _ name: String, question: String) throws -> String {
    try folder.write(
      """
      ---
      title: A
      author: B
      ---
      ## Rij {#rij}
      Tekst.

      Vragen:
      - \(question)

      ## Boos {#boos}
      Tekst.

      Vragen:
      - klant is boos
      """, to: "\(name)/nl/a.md")
    return "\(folder.path)/\(name)"
  }

  private let questions =
    "question\tbest\tok\nde wachtrij is lang\trij\t\nklant boos\tboos\t\nfiets\t-\t\n"

  @Test("exits with 1 below a gate and with 0 at it")
  func gate() throws {
    let folder = try TemporaryFolder()
    let knowledge = try base(folder, "K", question: "de wachtrij is lang")
    let table = try folder.write(questions, to: "q.tsv")
    let met = try Program.run(["eval", table, "--knowledge", knowledge, "--gate", "success@1=1"])
    #expect(met.status == 0)
    let missed = try Program.run(
      ["eval", table, table, "--knowledge", knowledge, "--gate", "nDCG@5=1.1"])
    #expect(missed.status == 1)
    #expect(missed.output.contains("6 questions, 2 of them must be refused"))
    #expect(missed.output.contains("nDCG@5 misses the gate of 1.1"))
  }

  @Test(
    "refuses options that would be passed over, and bounds that nothing can miss",
    arguments: [
      ["--calibrate", "--gate", "MRR@10=0.9"], ["--compare", "k", "--gate", "MRR@10=0.9"],
      ["--compare", "k", "--calibrate"], ["--min-confidence", "7"], ["--gate", "MRR@10=nan"],
    ])
  func refused(_ options: [String]) throws {
    let run = try Program.run(["eval", "questions.tsv"] + options)
    #expect(run.status == 64)
    #expect(
      run.errors.contains(options[0].hasPrefix("--min") ? "0 to 1" : "--gate") || options[1] == "k")
  }

  @Test("lists only the questions whose answer a change has changed")
  func compare() throws {
    let folder = try TemporaryFolder()
    let before = try base(folder, "before", question: "iets anders")
    let after = try base(folder, "after", question: "de wachtrij is lang")
    let table = try folder.write(questions, to: "q.tsv")
    let run = try Program.run(
      ["eval", table, "--knowledge", after, "--compare", before],
      environment: ["COLUMNS": "300"])
    #expect(run.status == 0)
    #expect(run.output.contains("‘de wachtrij is lang’"))
    #expect(run.output.contains("before: refused"))
    #expect(run.output.contains("after:  rij (2)"))
    #expect(!run.output.contains("‘klant boos’"))
    #expect(run.output.contains("1 of 3 questions have another answer"))
    #expect(run.output.contains("success@1  0.500 -> 1.000"))
  }

  @Test("writes bounds that tell the questions apart, where the adviser then finds them")
  func calibrate() throws {
    let folder = try TemporaryFolder()
    let knowledge = try base(folder, "K", question: "de wachtrij is lang")
    let table = try folder.write(questions, to: "q.tsv")
    let run = try Program.run(["eval", table, "--knowledge", knowledge, "--calibrate"])
    #expect(run.status == 0)
    #expect(run.output.contains("refused-right  1.000"))
    #expect(try folder.text(of: "K/calibration.md").contains("\nperhaps: 0."))
    let again = try Program.run(["eval", table, "--knowledge", knowledge])
    #expect(again.output.contains("refused-wrong  0.000"))
    try FileManager.default.moveItem(
      atPath: "\(knowledge)/calibration.md", toPath: "\(folder.path)/shared.md")
    try FileManager.default.createSymbolicLink(
      atPath: "\(knowledge)/calibration.md", withDestinationPath: "\(folder.path)/shared.md")
    try folder.write("", to: "shared.md")
    #expect(
      try Program.run(["eval", table, "--knowledge", knowledge, "--calibrate"]).status == 0)
    #expect(try folder.text(of: "shared.md").contains("\nperhaps: 0."), "A link stays a link.")
    let oneKind = try folder.write("question\tbest\nklant\tboos\n", to: "one.tsv")
    let refused = try Program.run(["eval", oneKind, "--knowledge", knowledge, "--calibrate"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("calibrating needs questions with tips and questions that"))
  }
}
