import Foundation
import TestSupport
import Testing

/// What the program asks of the system, as strace sees it.
@Suite(
  "System calls",
  .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"))
struct SystemCallTests {
  private let home: TemporaryFolder
  private let trace: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    trace = try TemporaryFolder()
  }

  /// The calls of a run, a line each, without the process numbers before them.
  private func calls(_ arguments: [String], input: String, traced: String) throws -> [String] {
    let file = "\(trace.path)/calls"
    let run = try Program.run(
      arguments, bytes: Array(input.utf8), home: home,
      environment: ["XDG_CACHE_HOME": "\(home.path)/.cache"],
      command: "exec /usr/bin/strace -f -qq -y -e trace=\(traced) -o '\(file)' \"$0\" \"$@\"")
    #expect((0...1).contains(run.status), "\(arguments): \(run.errors)")
    return try String(contentsOfFile: file, encoding: .utf8).components(separatedBy: "\n")
      .map { $0.drop { $0.isNumber }.drop { $0 == " " } }
      // The second half of a call during which another thread was seen has nothing new, and a call in which
      // a thread was let go at the end of the program has no name.
      .filter { line in
        !line.isEmpty && !["+++", "---", "<...", "???("].contains { line.hasPrefix($0) }
      }
      .map { String($0) }
  }

  static let runs: [([String], String)] = [
    (["ask", "klant is boos"], ""),
    (["--format", "json"], "klant is boos\nhe is shouting\nklant heeft een mes\n"),
    (["--conversation"], "klant is boos\nen als dat niet helpt?\n\nhallo\n"),
    (["ask", "--log-gaps", "wat kost een dromedaris"], ""),
    (["gaps"], ""), (["check"], ""), (["stats"], ""), (["tips", "--format", "jsonl"], ""),
    (["eval", "Knowledge/questions.en.tsv"], ""),
    (["reflect", "twee-minuten", "--language", "nl"], String(repeating: "1\n", count: 20)),
    (["journal"], ""), (["journal", "export"], ""), (["journal", "trend"], ""),
    (["--help"], ""),
  ]

  @Test(
    "reach no network, start no program and write nothing outside the folders of the program",
    arguments: 0..<SystemCallTests.runs.count)
  func calls(_ number: Int) throws {
    let (arguments, input) = Self.runs[number]
    let calls = try calls(
      arguments, input: input,
      traced: "%network,execve,execveat,fork,vfork,clone,clone3,"
        + "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2")
    // The start of the program itself and the files that it reads show that there was something to see.
    #expect(calls.filter { $0.hasPrefix("exec") }.count == 1, "\(calls)")
    let files = ["open", "creat", "mkdir", "rename"]
    let opening = calls.filter { call in files.contains { call.hasPrefix($0) } }
    #expect(!opening.isEmpty)
    for call in calls where !opening.contains(call) && !call.hasPrefix("exec") {
      #expect(call.contains("CLONE_THREAD"), "\(arguments): \(call)")
    }
    let writing = opening.filter { call in
      !call.contains(" = -1 ")
        && (call.contains("O_WRONLY") || call.contains("O_RDWR") || !call.hasPrefix("open"))
    }
    for call in writing {
      let parts = call.components(separatedBy: "\"")
      let path = parts.count > 1 ? parts[1] : ""
      let isOurs = [".cache/ruggespraak", ".local/share/ruggespraak", ".local/state/ruggespraak"]
        .contains { path.hasPrefix("\(home.path)/\($0)") }
      let isAbove = call.hasPrefix("mkdir") && path.hasPrefix(home.path)
      #expect(isOurs || isAbove || path == "/dev/null", "\(arguments): \(call)")
    }
  }
}
