import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The built program with pipes, answered line by line while it runs.
package final class PipedProgram {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unseen = ""

  private static let patience: Int32 = 20_000

  package init(_ arguments: [String], home: TemporaryFolder) throws {
    // Typing to a program that was killed must be an error, not the end of the tests.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(fileURLWithPath: try Program.path())
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.path)
    process.environment = Program.environment(home: home)
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit {
    if process.isRunning { kill() }
  }

  package func type(_ line: String) {
    let bytes = Array("\(line)\n".utf8)
    _ = write(input.fileHandleForWriting.fileDescriptor, bytes, bytes.count)
  }

  /// What is shown up to a text; throws where the program ends first.
  @discardableResult
  package func wait(for text: String) throws -> String {
    while true {
      if let range = unseen.range(of: text) {
        let before = String(unseen[..<range.lowerBound])
        unseen = String(unseen[range.upperBound...])
        return before
      }
      guard try readMore() else {
        throw TerminalProgram.Disappointment(description: "“\(text)” wasn't shown: \(unseen)")
      }
    }
  }

  /// Everything shown until the program ends.
  package func rest() throws -> String {
    try? input.fileHandleForWriting.close()
    while try readMore() {}
    process.waitUntilExit()
    return unseen
  }

  /// Ends the program as a crash or a power cut does, at whatever it is doing.
  package func kill() {
    _ = Self.send(SIGKILL, to: process.processIdentifier)
    process.waitUntilExit()
  }

  private static func send(_ signal: Int32, to identifier: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.kill(identifier, signal)
    #elseif canImport(Musl)
      Musl.kill(identifier, signal)
    #else
      Darwin.kill(identifier, signal)
    #endif
  }

  private func readMore() throws -> Bool {
    let descriptor = output.fileHandleForReading.fileDescriptor
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, Self.patience) > 0 else {
      throw TerminalProgram.Disappointment(description: "nothing more was shown: \(unseen)")
    }
    let data = output.fileHandleForReading.availableData
    unseen += String(decoding: data, as: UTF8.self)
    return !data.isEmpty
  }
}
