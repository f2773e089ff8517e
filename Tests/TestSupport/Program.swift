import Foundation

/// The built program, run as another program would run it: with pipes.
package enum Program {
  /// What a run gave.
  package struct Run: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String

    /// The lines of the output; a final line end starts no further line.
    package var lines: [String] {
      var lines = output.components(separatedBy: "\n")
      if lines.last == "" { lines.removeLast() }
      return lines
    }
  }

  /// Runs the program to its end.
  ///
  /// `home` is a home folder in which nothing of the tester's own is found, `folder` the working
  /// folder, `mask` the umask.
  package static func run(
    _ arguments: [String], input: String = "", home: TemporaryFolder? = nil,
    environment: [String: String] = [:], folder: String = Repository.path, mask: Int? = nil
  ) throws -> Run {
    try run(
      arguments, bytes: Array(input.utf8), home: home, environment: environment, folder: folder,
      mask: mask)
  }

  /// Runs the program with any bytes as its input.
  package static func run(
    _ arguments: [String], bytes: [UInt8], home: TemporaryFolder? = nil,
    environment: [String: String] = [:], folder: String = Repository.path, mask: Int? = nil,
    command: String? = nil
  ) throws -> Run {
    let files = try TemporaryFolder()
    let inputFile = "\(files.path)/input"
    let outputFile = "\(files.path)/output"
    let errorFile = "\(files.path)/errors"
    try Data(bytes).write(to: URL(fileURLWithPath: inputFile))
    for file in [outputFile, errorFile] {
      _ = FileManager.default.createFile(atPath: file, contents: nil)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try path())
    process.arguments = arguments
    // The mask belongs to a whole process, so it is a shell that sets it for the program.
    let shellCommand =
      command ?? mask.map { "umask \(String($0, radix: 8)); exec \"$0\" \"$@\"" }
    if let shellCommand {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", shellCommand, try path()] + arguments
    }
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = self.environment(home: home, with: environment)
    process.standardInput = FileHandle(forReadingAtPath: inputFile)
    process.standardOutput = FileHandle(forWritingAtPath: outputFile)
    process.standardError = FileHandle(forWritingAtPath: errorFile)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: try String(contentsOfFile: outputFile, encoding: .utf8),
      errors: try String(contentsOfFile: errorFile, encoding: .utf8))
  }

  /// Runs a shell command in which `$0` is the program.
  package static func shell(_ command: String, input: String) throws -> Run {
    try run(
      [], bytes: Array(input.utf8), home: nil, environment: [:], folder: Repository.path, mask: nil,
      command: command)
  }

  /// Nothing of the tester's own environment but the way to the system's libraries and what a
  /// sanitizer was asked for, and a cache that all tests share.
  package static func environment(
    home: TemporaryFolder?, with further: [String: String] = [:]
  ) -> [String: String] {
    var environment = [
      "HOME": home?.path ?? "/dev/null/home", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    // The index of the shipped knowledge is made once for all tests.
    if let program = try? path() { environment["XDG_CACHE_HOME"] = "\(program).test-cache" }
    for name in ["LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
      environment[name] = ProcessInfo.processInfo.environment[name]
    }
    return environment.merging(further) { $1 }
  }

  /// The path of the built program.
  package static func path() throws -> String {
    try TerminalProgram.path(ofBuilt: "ruggespraak")
  }
}
