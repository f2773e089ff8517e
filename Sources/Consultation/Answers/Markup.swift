/// Text as it must be written to be read as itself in another language.
enum Markup {
  /// In an element or an attribute of HTML or SVG.
  static func html(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }

  /// In a line of Markdown.
  static func markdown(_ text: some StringProtocol) -> String {
    var result = ""
    for (place, character) in text.enumerated() {
      let isMark =
        "\\`*_[]<>|".contains(character) || (place == 0 && "#+-~=".contains(character))
      if isMark { result += "\\" }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
