import ArgumentParser
import SourceText

/// Where the program starts.
@main
enum Main {
  static func main() {
    Ruggespraak.main(withExplainedTip(Array(CommandLine.arguments.dropFirst())))
  }

  /// Arguments in which a tip's id behind `--explain` has an option of its own.
  ///
  /// The parser knows no option whose value may be missing. Words with a hyphen inside are taken for
  /// an id; a question seldom starts with one.
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
      result[place] = "--explain-tip"
    }
    return result
  }
}
