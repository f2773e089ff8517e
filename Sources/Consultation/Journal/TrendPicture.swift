import SourceText
import Terminal

/// A trend report as a picture or a page: one file that loads nothing from anywhere.
///
/// Bars are one shade of grey and each stands beside its number, so that nothing is told by colour.
struct TrendPicture {
  private static let width = 720
  private static let margin = 24
  private static let lineHeight = 22
  private static let barHeight = 10
  private static let barWidth = 400
  /// Cells of text that fit beside each other at the usual size.
  private static let textWidth = 88

  let report: TrendReport
  let language: Language

  /// The lines of an SVG file.
  var svg: [String] {
    var shapes: [String] = []
    var y = Self.margin
    func write(_ text: String, bold: Bool = false, size: Int = 14) {
      let weight = bold ? " font-weight=\"bold\"" : ""
      for line in TextWrapping.wrapped(StyledText(text), width: Self.textWidth) {
        y += Self.lineHeight
        shapes.append(
          "<text x=\"\(Self.margin)\" y=\"\(y)\" font-size=\"\(size)\"\(weight)>"
            + Self.escaped(line.rendered(colour: false)) + "</text>")
      }
    }
    write(report.title, bold: true, size: 18)
    write(report.introduction)
    for part in report.parts {
      y += Self.lineHeight / 2
      write(part.title, bold: true, size: 16)
      for line in part.lines {
        write("\(line.label): \(line.detail)")
        for bar in line.bars {
          y += 6
          let length = max(1, bar * Self.barWidth / part.highest)
          shapes.append(
            "<rect x=\"\(Self.margin)\" y=\"\(y)\" width=\"\(length)\" "
              + "height=\"\(Self.barHeight)\" fill=\"#666666\"/>")
          y += Self.barHeight
          shapes.append(
            "<text x=\"\(Self.margin + length + 6)\" y=\"\(y)\" font-size=\"12\">\(bar)</text>")
        }
      }
    }
    let height = y + Self.margin
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.width)\" height=\"\(height)\" "
      + "viewBox=\"0 0 \(Self.width) \(height)\" font-family=\"sans-serif\" fill=\"#000000\" "
      + "role=\"img\" xml:lang=\"\(language.rawValue)\">"
    return [head, "<title>\(Self.escaped(report.title))</title>"]
      + ["<rect width=\"\(Self.width)\" height=\"\(height)\" fill=\"#ffffff\"/>"] + shapes
      + ["</svg>"]
  }

  /// The lines of a web page: the words as lists, and the picture below them.
  var html: [String] {
    let title = Self.escaped(report.title)
    var lines = [
      "<!doctype html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">", "<title>\(title)</title>", "</head>", "<body>",
      "<h1>\(title)</h1>", "<p>\(Self.escaped(report.introduction))</p>",
    ]
    for part in report.parts {
      lines += ["<h2>\(Self.escaped(part.title))</h2>", "<ul>"]
      lines += part.lines.map {
        "<li>\(Self.escaped($0.label)): \(Self.escaped($0.detail))</li>"
      }
      lines.append("</ul>")
    }
    return lines + svg + ["</body>", "</html>"]
  }

  /// A text that can't be taken for markup.
  private static func escaped(_ text: String) -> String {
    let shown = StyledText(text).rendered(colour: false)
    return Markup.html(String(shown.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}
