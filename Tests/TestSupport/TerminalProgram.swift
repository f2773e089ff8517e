import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program running on a terminal of its own, watched from outside.
///
/// Nothing here waits for a fixed time: every wait ends when what was waited for is there, and fails
/// when it hasn't come in twenty seconds.
package final class TerminalProgram {
  private var program = pty_program()
  private var unseen: [UInt8] = []
  private var hasFinished = false

  private static let patience: Int32 = 20_000

  /// Something that didn't happen, with what was on the terminal instead.
  package struct Disappointment: Error, CustomStringConvertible {
    package let description: String
  }

  /// How a program ended.
  package enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  /// Starts a program with nothing in its environment but what terminals need.
  package init(
    path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int32 = 80,
    rows: Int32 = 24
  ) throws {
    // The user's settings of Readline would make a difference; a backtrace would wait for an answer.
    let defaults = [
      "TERM": "xterm", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null", "HOME": "/dev/null/home",
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no", "PAGER": "",
    ]
    let variables = defaults.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    var argumentPointers = ([path] + arguments).map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup($0) } + [nil]
    defer { (argumentPointers + variablePointers).forEach { free($0) } }
    let error = pty_start(path, &argumentPointers, &variablePointers, columns, rows, &program)
    guard error == 0 else {
      hasFinished = true
      throw Disappointment(description: "\(path) didn't start: error \(error)")
    }
  }

  /// Starts a program that was built with the tests.
  package convenience init(
    built name: String, arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    try self.init(path: Self.path(ofBuilt: name), arguments: arguments, environment: environment)
  }

  deinit {
    guard program.process > 0 else { return }
    if !hasFinished {
      kill(program.process, SIGKILL)
      var ending = pty_ending()
      _ = pty_wait(program.process, Self.patience, &ending)
    }
    if program.terminal >= 0 { pty_close(program.terminal) }
  }

  /// The path of a program that was built with the tests.
  package static func path(ofBuilt name: String) throws -> String {
    var path = [CChar](repeating: 0, count: 4_096)
    guard pty_built_program(name, &path, UInt(path.count)) == 0 else {
      throw Disappointment(description: "\(name) hasn't been built")
    }
    return path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  package func type(_ text: String) throws {
    try type(bytes: Array(text.utf8))
  }

  package func type(bytes: [UInt8]) throws {
    let error = pty_write(program.terminal, bytes, UInt(bytes.count))
    guard error == 0 else { throw Disappointment(description: "can't type: error \(error)") }
  }

  package func resize(columns: Int32, rows: Int32 = 24) throws {
    let error = pty_resize(program.terminal, columns, rows)
    guard error == 0 else { throw Disappointment(description: "can't resize: error \(error)") }
  }

  /// Takes the terminal away; nothing can be typed or seen afterwards.
  package func hangUp() {
    pty_close(program.terminal)
    program.terminal = -1
  }

  package func send(signal: Int32) {
    kill(program.process, signal)
  }

  /// Waits until a text has been shown since the last wait.
  ///
  /// - Returns: What was shown before it.
  @discardableResult
  package func wait(for text: String) throws -> String {
    let wanted = Array(text.utf8)
    var checked = 0
    while true {
      if unseen.count >= wanted.count {
        for start in checked...(unseen.count - wanted.count)
        where unseen[start..<(start + wanted.count)].elementsEqual(wanted) {
          let before = String(decoding: unseen[..<start], as: UTF8.self)
          unseen.removeFirst(start + wanted.count)
          return before
        }
        checked = unseen.count - wanted.count + 1
      }
      guard try readMore() else {
        throw disappointment("“\(text)” wasn't shown")
      }
    }
  }

  /// Everything shown since the last wait, when the program has closed the terminal.
  package func rest() throws -> String {
    while try readMore() {}
    return String(decoding: unseen, as: UTF8.self)
  }

  /// The settings of the terminal, in a form to compare.
  package func settings() throws -> String {
    var text = [CChar](repeating: 0, count: 400)
    let error = pty_settings(program.terminal, &text, UInt(text.count))
    guard error == 0 else { throw Disappointment(description: "no settings: error \(error)") }
    return text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  /// Waits until the program has ended.
  package func ending() throws -> Ending {
    var ending = pty_ending()
    let error = pty_wait(program.process, Self.patience, &ending)
    guard error == 0, ending.finished == 1 else { throw disappointment("it hasn't ended") }
    hasFinished = true
    return ending.signal == 0 ? .exit(ending.exit_code) : .signal(ending.signal)
  }

  /// Whether there was more before the program's end was closed.
  private func readMore() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = pty_read(program.terminal, &buffer, UInt(buffer.count), Self.patience)
    if count < 0 { throw disappointment("nothing more was shown") }
    unseen += buffer[..<count]
    return count > 0
  }

  private func disappointment(_ text: String) -> Disappointment {
    let shown = String(reflecting: String(decoding: unseen, as: UTF8.self))
    return Disappointment(description: "\(text); on the terminal: \(shown)")
  }
}
