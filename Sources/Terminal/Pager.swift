#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The program with which somebody reads long texts a screen at a time.
///
/// It is the only program that is ever started, and only where standard output is a terminal.
package struct Pager: Sendable {
  /// As a shell reads it.
  private let command: String
  /// What less shows on its last line, such as how to leave it; empty for what it shows itself.
  private let hint: PrintableText

  private static let usual = "less"
  /// For less: leave at once what fits after all, show styles, leave the text on the screen.
  private static let usualOptions = "FRX"
  /// What a shell ends with when there is no such program.
  private static let notFound: Int32 = 127

  /// The pager of `PAGER`, or else less; nil where `PAGER` is empty or is cat, or where the terminal
  /// can only print lines.
  ///
  /// Less shows `hint` below the text, where `LESS` doesn't say what else it should do.
  package init?(environment: [String: String], hint: String = "") {
    let command = environment["PAGER"] ?? Self.usual
    let terminal = environment["TERM"] ?? ""
    guard !command.isEmpty, command != "cat", !terminal.isEmpty, terminal != "dumb" else {
      return nil
    }
    self.command = command
    self.hint = PrintableText(hint)
  }

  /// What less reads from `LESS`: its usual options, and the hint as its short prompt.
  private var options: String {
    guard !hint.isEmpty else { return Self.usualOptions }
    // A dollar sign would end the prompt; a backslash takes the meaning that less gives to other
    // marks, such as a full stop.
    let prompt = hint.string.filter { $0 != "$" }.map { character in
      if character.isNewline { return " " }
      return character.isLetter || character.isNumber || character == " "
        ? "\(character)" : "\\\(character)"
    }
    return "\(Self.usualOptions)Ps\(prompt.joined())$"
  }

  /// Shows text, and comes back when the reader has seen enough of it.
  /// - Returns: false where there is no such program.
  func show(_ text: [UInt8]) -> Bool {
    setenv("LESS", options, 0)
    // Ctrl-C is for the pager.
    let interrupt = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, interrupt) }
    guard let pipe = popen(command, "w") else { return false }
    // Who has seen enough closes the pipe before all of it is written.
    _ = text.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, pipe) }
    let status = pclose(pipe)
    return (status >> 8) & 0xFF != Self.notFound
  }
}
