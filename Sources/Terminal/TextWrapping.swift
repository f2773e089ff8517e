/// Breaking text into lines of a given width.
package enum TextWrapping {
  /// The lines of a text, none wider than `width` cells.
  ///
  /// Lines are broken at spaces; those at a break and at the end of a line go, those that begin a
  /// line of the text stay. A word that is wider than a line is broken where the line is full. A tab
  /// becomes spaces up to the next multiple of eight cells. A word that would stand alone on the last
  /// line takes the one before it along, but a path stands alone. Every line feed begins a new line, so
  /// that there is always at least one. For example, at 20 cells and with the prefixes "- " and "  ",
  /// "Vraag eerst wat er speelt" becomes "- Vraag eerst wat" and "  er speelt".
  /// - Parameters:
  ///   - text: What is to be broken.
  ///   - width: In cells; at least two more than the prefixes take, else lines are wider.
  ///   - first: What the first line begins with; fixed text.
  ///   - rest: What all following lines begin with; fixed text.
  /// - Returns: The lines without their line feeds; at least one.
  /// - Complexity: O(*n*) in the length of the text.
  package static func wrapped(
    _ text: StyledText, width: Int, first: String = "", rest: String = ""
  ) -> [StyledText] {
    var paragraph = LinesInTheMaking(width: width, first: first, rest: rest)
    for span in text.spans {
      for character in span.text.string {
        switch character {
        case "\n": paragraph.breakLine()
        case "\t": paragraph.addSpaces(upToNextMultipleOf: 8, style: span.style)
        case " ": paragraph.addSpaces(1, style: span.style)
        default: paragraph.add(Cell(character: character, style: span.style))
        }
      }
    }
    return paragraph.finish()
  }
}

/// A character with its looks.
private struct Cell {
  let character: Character
  let style: Style
  let width: Int

  init(character: Character, style: Style) {
    self.character = character
    self.style = style
    width = DisplayWidth.of(character)
  }
}

/// Lines in the making: those that are finished, the current one, and the word being collected.
private struct LinesInTheMaking {
  private let width: Int
  private let first: String
  private let rest: String
  private var prefix: String
  private var lines: [StyledText] = []

  private var line: [Cell] = []
  private var lineWidth = 0
  /// The line before, where it was broken between words of the same line of the text.
  private var broken: [Cell]?
  /// The spaces between the line and the word; they go when the line is broken there.
  private var spaces: [Cell] = []
  private var word: [Cell] = []
  private var wordWidth = 0

  init(width: Int, first: String, rest: String) {
    self.width = width
    self.first = first
    self.rest = rest
    prefix = first
  }

  /// The cells that the text itself can take on the current line.
  private var room: Int { max(1, width - DisplayWidth.of(prefix)) }

  mutating func add(_ cell: Cell) {
    word.append(cell)
    wordWidth += cell.width
  }

  mutating func addSpaces(_ count: Int, style: Style) {
    placeWord()
    spaces += Array(repeating: Cell(character: " ", style: style), count: count)
  }

  mutating func addSpaces(upToNextMultipleOf step: Int, style: Style) {
    placeWord()
    let column = DisplayWidth.of(prefix) + lineWidth + spaces.count
    addSpaces(step - column % step, style: style)
  }

  mutating func breakLine() {
    placeWord()
    spaces = []
    fetchCompany()
    endLine()
    broken = nil
  }

  /// Moves the last word of the broken line to a word that stands alone behind it.
  ///
  /// The broken line keeps half of what it can hold, so that neither looks like a mistake.
  private mutating func fetchCompany() {
    guard let broken, !line.isEmpty,
      !line.contains(where: { $0.character == " " || $0.character == "/" }),
      let gap = broken.lastIndex(where: { $0.character == " " })
    else { return }
    let company = broken[(gap + 1)...]
    let companyWidth = company.map(\.width).reduce(0, +)
    let left = broken[..<gap].map(\.width).reduce(0, +)
    guard left * 2 >= room, broken[..<gap].last?.character != " ",
      companyWidth + 1 + lineWidth <= room, lines.popLast() != nil
    else { return }
    let last = line
    let ownPrefix = prefix
    line = Array(broken[..<gap])
    prefix = lines.isEmpty ? first : rest
    endLine()
    prefix = ownPrefix
    line = company + [Cell(character: " ", style: company.last?.style ?? .plain)] + last
    lineWidth = companyWidth + 1 + last.map(\.width).reduce(0, +)
  }

  mutating func finish() -> [StyledText] {
    breakLine()
    return lines
  }

  /// Puts the collected word on the current line, or on the next when there is no room for it.
  private mutating func placeWord() {
    guard !word.isEmpty else { return }
    if line.isEmpty {
      // An indent gives way to the word it indents.
      spaces.removeLast(min(spaces.count, max(0, spaces.count + min(wordWidth, room) - room)))
    } else if lineWidth + spaces.count + wordWidth > room {
      spaces = []
      let full = line
      endLine()
      broken = full
    }
    line += spaces
    lineWidth += spaces.count
    spaces = []
    for cell in word {
      if lineWidth > 0, lineWidth + cell.width > room {
        endLine()
        broken = nil
      }
      line.append(cell)
      lineWidth += cell.width
    }
    word = []
    wordWidth = 0
  }

  private mutating func endLine() {
    var result = StyledText(prefix)
    if line.isEmpty {
      // A blank line ends where its prefix has its last visible character.
      while prefix.last == " " { prefix.removeLast() }
      result = StyledText(prefix)
    }
    var start = 0
    while start < line.count {
      let style = line[start].style
      let end = line[start...].firstIndex { $0.style != style } ?? line.count
      result += StyledText(String(line[start..<end].map(\.character)), style)
      start = end
    }
    lines.append(result)
    line = []
    lineWidth = 0
    prefix = rest
  }
}
