import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on a terminal that says how far long work has come, and goes when it is done.
///
/// Work of less than a second shows nothing. The line is written over with spaces, so that it needs
/// nothing of a terminal but the carriage return.
package final class ProgressLine: Sendable {
  /// What the line says; the percentage is nil as long as it isn't known.
  package typealias Wording = @Sendable (_ percentage: Int?) -> String

  private struct State {
    var isRunning = false
    /// Counts the starts: what an earlier one has put off must not go on with a later one.
    var run = 0
    var done = 0
    var total = 0
    /// What stands on the terminal.
    var shown = ""
  }

  private let state = Mutex(State())
  private let fileDescriptor: Int32
  private let wording: Wording

  private static let firstDelay = DispatchTimeInterval.seconds(1)
  private static let nextDelay = DispatchTimeInterval.milliseconds(200)

  /// A line on an open descriptor; nil where that is no terminal.
  package init?(fileDescriptor: Int32 = 2, wording: @escaping Wording) {
    guard Screen.isTerminal(fileDescriptor) else { return nil }
    self.fileDescriptor = fileDescriptor
    self.wording = wording
  }

  /// Starts with work of so many steps, or of an unknown number where it is 0.
  package func start(steps: Int = 0) {
    let newRun: Int? = state.withLock { state in
      (state.done, state.total) = (0, steps)
      if state.isRunning { return nil }
      state.isRunning = true
      state.run += 1
      return state.run
    }
    if let newRun { show(after: Self.firstDelay, run: newRun) }
  }

  /// Counts a step; from any thread.
  package func step() {
    state.withLock { $0.done += 1 }
  }

  /// Takes the line away.
  package func finish() {
    state.withLock { state in
      state.isRunning = false
      write("", over: &state)
    }
  }

  private func show(after delay: DispatchTimeInterval, run: Int) {
    DispatchQueue.global().asyncAfter(deadline: .now() + delay) { [self] in
      let isRunning = state.withLock { state in
        guard state.isRunning, state.run == run else { return false }
        let percentage = state.total > 0 ? 100 * state.done / state.total : nil
        write(wording(percentage), over: &state)
        return true
      }
      if isRunning { show(after: Self.nextDelay, run: run) }
    }
  }

  /// As much of a line as so many cells hold.
  private static func head(of line: String, width: Int) -> String {
    var cells = 0
    return String(
      line.prefix { character in
        cells += DisplayWidth.of(character)
        return cells <= width
      })
  }

  private func write(_ text: String, over state: inout State) {
    // A line that reaches the last column goes on below, and could not be written over.
    let line = Self.head(
      of: PrintableText(text).string, width: (Screen.width(of: fileDescriptor) ?? 80) - 1)
    guard line != state.shown else { return }
    let blank = String(
      repeating: " ", count: max(0, DisplayWidth.of(state.shown) - DisplayWidth.of(line)))
    // A line that can't be shown is left out.
    _ = Array("\r\(line)\(blank)\(line.isEmpty ? "\r" : "")".utf8).withUnsafeBytes {
      systemWrite(fileDescriptor, $0)
    }
    state.shown = line
  }
}
