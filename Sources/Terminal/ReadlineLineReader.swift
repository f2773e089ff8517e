import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Lines typed at a terminal, with GNU Readline: editing, history, completion of commands.
///
/// It reads standard input. Readline keeps its state in one place for the whole process, so there is
/// one reader at a time, used on one thread. While it waits, Ctrl-C comes back as `.interrupted`;
/// SIGTERM, SIGHUP and SIGQUIT restore the terminal and then take their course; after Ctrl-Z and
/// `fg` the line is shown again. At all other times signals are the caller's affair.
package final class ReadlineLineReader: LineReader {
  /// Whether the library at hand is GNU Readline; libedit, which macOS has under the same name, is
  /// not good enough.
  package static var isSupported: Bool { creadline_is_editline() == 0 }

  /// The remembered lines, oldest first, without equal neighbours.
  package private(set) var history: [String] = []

  /// Lines that Tab completes a line to, a word at a time, when it begins with a slash.
  package var completions: [String] = [] {
    didSet { passCompletions() }
  }

  private let historyLimit: Int
  private let screen: Screen?
  private var hidingDepth = 0

  /// A reader with a history in memory.
  /// - Parameters:
  ///   - history: What the up arrow shows to begin with, oldest first.
  ///   - historyLimit: The number of lines that are remembered; the oldest go first.
  ///   - screen: Flushed before each prompt; its `colour` decides whether prompts have colour.
  package init(history: [String] = [], historyLimit: Int = 1000, screen: Screen? = nil) {
    self.historyLimit = max(0, historyLimit)
    self.screen = screen
    creadline_treat_input(Self.treatment)
    creadline_history_limit(Int32(clamping: self.historyLimit))
    creadline_history_clear()
    history.forEach(remember)
    passCompletions()
  }

  /// What becomes of a typed character: Readline echoes it as it is, so it must be safe to show.
  private static let treatment: @convention(c) (UInt32) -> creadline_treatment = { value in
    guard let scalar = Unicode.Scalar(value) else { return CREADLINE_REPLACE }
    let text = String(Character(scalar))
    let shown = PrintableText(text).string
    if shown == text { return CREADLINE_KEEP }
    return shown.isEmpty ? CREADLINE_DROP : CREADLINE_REPLACE
  }

  /// Makes Ctrl-C do nothing except while a line is being read.
  ///
  /// Without this, the second of two quick interruptions ends the process when it comes between two
  /// lines.
  package static func ignoreInterruptsBetweenLines() {
    signal(SIGINT, SIG_IGN)
  }

  /// Shows a prompt and waits for a line, in which bytes that are no UTF-8 and characters that would
  /// drive the terminal or turn the writing direction appear as U+FFFD, and invisible ones don't.
  /// - Parameter prompt: What is shown before the line.
  /// - Returns: A line, or why there is none.
  /// - Throws: `OutputError` when the screen can't be flushed.
  package func readLine(prompt: StyledText) throws -> LineInput {
    try screen?.flush()
    var line: UnsafeMutablePointer<CChar>?
    let outcome = creadline_read(prompt.renderedAsPrompt(colour: screen?.colour ?? false), &line)
    defer { creadline_free(line) }
    switch outcome {
    case CREADLINE_LINE: return .line(line.map { String(cString: $0) } ?? "")
    case CREADLINE_INTERRUPTED: return .interrupted
    default: return .end
    }
  }

  package func readLine(prompt: StyledText, editing draft: String) throws -> LineInput {
    creadline_draft(draft)
    return try readLine(prompt: prompt)
  }

  /// Adds a line to the history, in memory only.
  ///
  /// An empty line and a repetition of the last one are left out, and so is everything during
  /// `withoutHistory(_:)`.
  package func remember(_ line: String) {
    guard hidingDepth == 0, historyLimit > 0, !line.isEmpty, line != history.last else { return }
    history.append(line)
    history.removeFirst(max(0, history.count - historyLimit))
    addToReadline(line)
  }

  private func addToReadline(_ line: String) {
    creadline_history_add(PrintableText(line).string)
  }

  /// Forgets every remembered line.
  package func forget() {
    history = []
    creadline_history_clear()
  }

  /// The result of a piece of work during which there is no history to be seen or added to.
  package func withoutHistory<T>(_ body: () throws -> T) rethrows -> T {
    hidingDepth += 1
    creadline_history_clear()
    defer {
      hidingDepth -= 1
      if hidingDepth == 0 {
        creadline_history_clear()
        history.forEach(addToReadline)
      }
    }
    return try body()
  }

  private func passCompletions() {
    let words = completions.map { strdup($0) }
    defer { words.forEach { free($0) } }
    let pointers = words.compactMap { $0.map { UnsafePointer($0) } }
    pointers.map(Optional.some).withUnsafeBufferPointer { buffer in
      creadline_completions(buffer.baseAddress, Int32(clamping: buffer.count))
    }
  }
}
