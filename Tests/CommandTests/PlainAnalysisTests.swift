import TestSupport
import Testing

@Suite("Plain analysis")
struct PlainAnalysisTests {
  @Test("ranks a corpus by words alone, the same with and without a kept index")
  func ranking() throws {
    let folder = try TemporaryFolder()
    let corpus = try folder.write(
      (0..<200).map { number in
        "{\"_id\":\"p\(number)\",\"title\":\"passage \(number)\",\"text\":\"word\(number % 7) klanten\"}\n"
      }.joined(), to: "corpus.jsonl")
    let questions = "q1\tpassage 17\nwoord\nword3 klanten\nq9\tklant\n"
    let arguments = [
      "--knowledge", corpus, "--analysis", "plain", "--format", "trec", "--top", "5",
    ]
    let runs = try [["--no-cache"], [], []].map {
      try Program.run(arguments + $0, input: questions)
    }
    #expect(runs[0].status == 0)
    #expect(runs[0].lines.first?.hasPrefix("q1 Q0 p17 1 ") == true)
    #expect(runs[0].lines.contains { $0.hasPrefix("3 Q0 p3 1 ") })
    #expect(!runs[0].output.contains("q9"))
    #expect(runs[1].output == runs[0].output)
    #expect(runs[2].output == runs[0].output)
  }

  @Test("keeps the order of thousands of questions that arrive together")
  func order() throws {
    let folder = try TemporaryFolder()
    let corpus = try folder.write(
      (0..<50).map { "{\"_id\":\"p\($0)\",\"text\":\"w\($0)\"}\n" }.joined(), to: "corpus.jsonl")
    let run = try Program.run(
      ["--knowledge", corpus, "--analysis", "plain", "--format", "trec"],
      input: (0..<5000).map { "q\($0)\tw\($0 % 50)\n" }.joined())
    #expect(
      run.lines.map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
        == (0..<5000).map { "q\($0) Q0 p\($0 % 50)" })
  }

  @Test(
    "is refused where it could not give what is asked for",
    arguments: [["--analysis", "plain"], ["ask", "x", "--analysis", "plain", "--format", "trec"]])
  func refused(_ arguments: [String]) throws {
    let run = try Program.run(arguments, input: "x\n")
    #expect(run.status == 64)
    #expect(run.errors.contains("--analysis plain"))
  }
}
