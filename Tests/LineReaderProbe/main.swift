// A program for tests: reads lines with `ReadlineLineReader` and shows what it read.
//
// Arguments: `remember` puts every line into the history, `pause` waits for a line of plain terminal
// input before the first prompt and after the last, `private` hides the history for the second
// prompt, anything else is a line of history to begin with.

import Terminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private struct Probe {
  private static let options: Set<String> = ["remember", "pause", "private"]

  private let arguments: [String]
  private let screen: Screen
  private let reader: ReadlineLineReader

  init(arguments: [String]) {
    self.arguments = arguments
    screen = Screen(fileDescriptor: STDOUT_FILENO, colour: true, width: 80)
    reader = ReadlineLineReader(
      history: arguments.filter { !Self.options.contains($0) }, screen: screen)
    ReadlineLineReader.ignoreInterruptsBetweenLines()
    reader.completions = ["/help", "/stop", "/gesprek"]
  }

  func run() throws {
    try pause("before")
    var number = 1
    while try readAndShow(number) { number += 1 }
    try pause("after")
    try screen.flush()
  }

  /// Whether there may be more to read.
  private func readAndShow(_ number: Int) throws -> Bool {
    switch try ask(number) {
    case .line(let line):
      let visible = line.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "|")
      try show("read \(number): [\(visible)]")
      if arguments.contains("remember") { reader.remember(line) }
    case .interrupted:
      try show("interrupted \(number)")
      try pause("between")
    case .end:
      try show("end \(number)")
      return false
    }
    return true
  }

  private func ask(_ number: Int) throws -> LineInput {
    let prompt = StyledText("\(number)> ", .prompt)
    guard number == 2, arguments.contains("private") else {
      return try reader.readLine(prompt: prompt)
    }
    return try reader.withoutHistory { try reader.readLine(prompt: prompt) }
  }

  private func show(_ text: String) throws {
    try screen.writeLine(StyledText(text))
  }

  private func pause(_ message: String) throws {
    guard arguments.contains("pause") else { return }
    try show(message)
    _ = try StreamLineReader(fileDescriptor: STDIN_FILENO, screen: screen)
      .readLine(prompt: StyledText())
  }
}

do {
  try Probe(arguments: Array(CommandLine.arguments.dropFirst())).run()
} catch {
  exit(2)
}
