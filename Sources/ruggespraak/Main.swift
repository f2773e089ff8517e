import ArgumentParser
import Consultation
import SourceText
import Terminal

/// Where the program starts.
@main
enum Main {
  static func main() {
    StandardStreams.occupyClosed()
    do {
      var command = try Ruggespraak.parseAsRoot(
        withExplainedTip(Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      Ruggespraak.exit(withError: ExitCode(tell(error)))
    }
  }

  /// Shows help or what is wrong with the arguments, and returns the exit code.
  ///
  /// The parser would write it raw, with the control characters of an argument that it repeats.
  private static func tell(_ error: any Error) -> Int32 {
    let code = Ruggespraak.exitCode(for: error)
    let message = Self.withAdvice(Ruggespraak.fullMessage(for: error))
    guard !message.isEmpty else { return code.rawValue }
    Screen.ignoreBrokenPipe()
    let screen = Screen(fileDescriptor: code.isSuccess ? 1 : 2, colour: false, width: 80)
    do {
      try screen.writeLine(StyledText(message))
      try screen.flush()
    } catch OutputError.failed {
      return Application.ExitCode.failed.rawValue
    } catch {
      // Nobody reads on.
    }
    return code.rawValue
  }

  /// A message that says where words on the command line belong, if it is about words too many.
  ///
  /// The parser reads words behind an option as those of the chat, which takes none.
  private static func withAdvice(_ message: String) -> String {
    var lines = message.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.lowercased().contains("unexpected argument") else {
      return message
    }
    lines.insert(
      "Options stand behind the command, and a question needs ‘ask’: ruggespraak ask …", at: 1)
    return lines.joined(separator: "\n")
  }

  /// Arguments in which a tip's id behind `--explain` has an option of its own.
  ///
  /// The parser knows no option whose value may be missing. A word with a hyphen inside is taken for an
  /// id; where more words follow and no tip has it, for the question's first word.
  private static func withExplainedTip(_ arguments: [String]) -> [String] {
    guard let place = arguments.firstIndex(where: { $0.hasPrefix("--explain") }) else {
      return arguments
    }
    var result = arguments
    if arguments[place].hasPrefix("--explain=") {
      let id = arguments[place].dropFirst("--explain=".count)
      result.replaceSubrange(place...place, with: ["--explain-tip", String(id)])
    } else if arguments[place] == "--explain", arguments.indices.contains(place + 1),
      arguments[place + 1].contains("-"), MarkdownOutline.isIdentifier(arguments[place + 1])
    {
      let isAlone = !(arguments.dropFirst(place + 2).first.map { !$0.hasPrefix("-") } ?? false)
      result[place] = isAlone ? "--explain-tip" : "--explain-word"
    }
    return result
  }
}
