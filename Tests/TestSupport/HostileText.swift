import Foundation

/// Texts that would drive a terminal, turn the writing direction or hide, if they were shown raw.
package enum HostileText {
  /// A literal can't hold them.
  private static let noncharacters = String(
    String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x10FFFF].compactMap { Unicode.Scalar($0) }))

  /// Fixed ones, with what may be shown of each.
  package static let payloads: [Payload] = [
    // Control sequences
    Payload("colour", "\u{1B}[31mrood\u{1B}[0m", "^[[31mrood^[[0m"),
    Payload("clear screen", "\u{1B}[2J", "^[[2J"),
    Payload("clear scrollback", "\u{1B}[3J", "^[[3J"),
    Payload("cursor home", "\u{1B}[H", "^[[H"),
    Payload("cursor up and erase", "\u{1B}[1A\u{1B}[2K", "^[[1A^[[2K"),
    Payload("hidden text", "\u{1B}[8mgeheim", "^[[8mgeheim"),
    Payload("alternate screen", "\u{1B}[?1049h", "^[[?1049h"),
    Payload("mouse reporting", "\u{1B}[?1003h", "^[[?1003h"),
    Payload("end of bracketed paste", "\u{1B}[201~", "^[[201~"),
    Payload("cursor position report", "\u{1B}[6n", "^[[6n"),
    Payload("device attributes", "\u{1B}[c", "^[[c"),
    Payload("title report", "\u{1B}[21t", "^[[21t"),
    Payload("window size", "\u{1B}[8;1;1t", "^[[8;1;1t"),
    Payload("soft reset", "\u{1B}[!p", "^[[!p"),
    Payload("insert mode", "\u{1B}[4h", "^[[4h"),
    Payload("scroll region", "\u{1B}[1;2r", "^[[1;2r"),
    Payload("unfinished control sequence", "\u{1B}[", "^[["),
    Payload("control sequence with a control inside", "\u{1B}[\u{8}2J", "^[[^H2J"),
    // Strings
    Payload("window title", "\u{1B}]0;titel\u{7}", "^[]0;titel^G"),
    Payload("window title, other end", "\u{1B}]2;titel\u{1B}\\", "^[]2;titel^[\\"),
    Payload("palette", "\u{1B}]4;1;#000000\u{7}", "^[]4;1;#000000^G"),
    Payload("working directory", "\u{1B}]7;file:///\u{7}", "^[]7;file:///^G"),
    Payload(
      "link", "\u{1B}]8;;https://a.example\u{1B}\\b\u{1B}]8;;\u{1B}\\",
      "^[]8;;https://a.example^[\\b^[]8;;^[\\"),
    Payload("notification", "\u{1B}]9;klaar\u{7}", "^[]9;klaar^G"),
    Payload("background colour report", "\u{1B}]11;?\u{7}", "^[]11;?^G"),
    Payload("clipboard", "\u{1B}]52;c;cm0gLXJm\u{7}", "^[]52;c;cm0gLXJm^G"),
    Payload("clipboard report", "\u{1B}]52;c;?\u{7}", "^[]52;c;?^G"),
    Payload("reset of a colour", "\u{1B}]112\u{7}", "^[]112^G"),
    Payload("command mark", "\u{1B}]133;A\u{7}", "^[]133;A^G"),
    Payload("file transfer", "\u{1B}]1337;File=:AA==\u{7}", "^[]1337;File=:AA==^G"),
    Payload("unfinished title", "\u{1B}]0;titel", "^[]0;titel"),
    Payload("device control string", "\u{1B}P1$r0m\u{1B}\\", "^[P1$r0m^[\\"),
    Payload("request of a setting", "\u{1B}P$qm\u{1B}\\", "^[P$qm^[\\"),
    Payload("request of a capability", "\u{1B}P+q544e\u{1B}\\", "^[P+q544e^[\\"),
    Payload("picture", "\u{1B}Pq#0~\u{1B}\\", "^[Pq#0~^[\\"),
    Payload("application command", "\u{1B}_Ga=T;AA\u{1B}\\", "^[_Ga=T;AA^[\\"),
    Payload("privacy message", "\u{1B}^weg\u{1B}\\", "^[^weg^[\\"),
    Payload("start of string", "\u{1B}Xweg\u{1B}\\", "^[Xweg^[\\"),
    Payload("multiplexer title", "\u{1B}ktitel\u{1B}\\", "^[ktitel^[\\"),
    // Short sequences
    Payload("full reset", "\u{1B}c", "^[c"),
    Payload("line drawing", "\u{1B}(0", "^[(0"),
    Payload("alignment test", "\u{1B}#8", "^[#8"),
    Payload("keypad", "\u{1B}=", "^[="),
    Payload("reverse line feed", "\u{1B}M", "^[M"),
    Payload("lone escape", "\u{1B}", "^["),
    Payload("two escapes", "\u{1B}\u{1B}[2J", "^[^[[2J"),
    // Eight-bit controls
    Payload("eight-bit control sequence", "\u{9B}2J", "\\u{9B}2J"),
    Payload("eight-bit title", "\u{9D}0;titel\u{9C}", "\\u{9D}0;titel\\u{9C}"),
    Payload("eight-bit device control string", "\u{90}q\u{9C}", "\\u{90}q\\u{9C}"),
    Payload("eight-bit application command", "\u{9F}G\u{9C}", "\\u{9F}G\\u{9C}"),
    Payload("eight-bit privacy message", "\u{9E}\u{9C}", "\\u{9E}\\u{9C}"),
    Payload("eight-bit start of string", "\u{98}\u{9C}", "\\u{98}\\u{9C}"),
    Payload("next line", "a\u{85}b", "a\\u{85}b"),
    Payload("first and last C1", "\u{80}\u{9F}", "\\u{80}\\u{9F}"),
    // Single controls
    Payload("bell", "\u{7}", "^G"),
    Payload("backspace", "veilig\u{8}\u{8}on", "veilig^H^Hon"),
    Payload("delete", "a\u{7F}b", "a^?b"),
    Payload("NUL", "a\u{0}b", "a^@b"),
    Payload("vertical tab and form feed", "\u{B}\u{C}", "^K^L"),
    Payload("shift out and in", "\u{E}x\u{F}", "^Nx^O"),
    Payload("answer back", "\u{5}", "^E"),
    Payload("flow control", "\u{11}\u{13}", "^Q^S"),
    Payload("unit separator", "\u{1F}", "^_"),
    Payload("markers of invisible prompt text", "\u{1}x\u{2}", "^Ax^B"),
    Payload("bare carriage return", "goed\rfout", "goed^Mfout"),
    Payload("carriage return at the end", "goed\r", "goed^M"),
    Payload("Windows line end", "een\r\ntwee\r\n", "een\ntwee\n"),
    Payload("two carriage returns", "een\r\r\ntwee", "een^M\ntwee"),
    Payload("line feed before carriage return", "een\n\rtwee", "een\n^Mtwee"),
    Payload("hidden character inside a line end", "een\r\u{200B}\ntwee", "een^M\ntwee"),
    // Direction
    Payload("right-to-left override", "\u{202E}fdp.exe", "\\u{202E}fdp.exe"),
    Payload(
      "embeddings", "\u{202A}\u{202B}\u{202C}\u{202D}", "\\u{202A}\\u{202B}\\u{202C}\\u{202D}"),
    Payload("isolates", "\u{2066}\u{2067}\u{2068}\u{2069}", "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"),
    Payload("direction marks", "\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{61C}"),
    // Invisible characters
    Payload("zero-width spaces", "a\u{200B}b\u{2060}c\u{FEFF}d", "abcd"),
    Payload("joiners", "a\u{200C}b\u{200D}c\u{34F}d", "abcd"),
    Payload("soft hyphen", "ge\u{AD}sprek", "gesprek"),
    Payload("invisible mathematics", "f\u{2061}x\u{2062}y\u{2063}z\u{2064}", "fxyz"),
    Payload("Mongolian vowel separator", "a\u{180E}b", "ab"),
    Payload("annotations", "a\u{FFF9}b\u{FFFA}c\u{FFFB}d", "abcd"),
    Payload("tags", "a\u{E0001}\u{E0068}\u{E007F}b", "ab"),
    Payload("further variation selectors", "a\u{E0100}\u{E01EF}b", "ab"),
    Payload("line and paragraph separator", "a\u{2028}b\u{2029}c", "a\nb\nc"),
    Payload("noncharacters", noncharacters, "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
  ]

  /// A random one.
  package static func random(using generator: inout SplitMix64) -> String {
    let starts = [
      "\u{1B}[", "\u{1B}]", "\u{1B}P", "\u{9B}", "\r\n", "\r", "\u{202E}", "é", "👍", "a",
    ]
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x20, 0x20...0x7F, 0x7F...0xA0, 0xA0...0x3FF, 0x2000...0x206F, 0xE000...0xFFFF,
      0x1F000...0x1FFFF, 0xE0000...0xE01FF, 0...0x10FFFF,
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        text += starts.randomElement(using: &generator) ?? ""
      } else if let range = ranges.randomElement(using: &generator),
        let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator))
      {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// What the program itself writes between the texts that it shows.
  package enum Dress {
    /// The styles of the output layer.
    case styles
    /// Line ends of a terminal, and what GNU Readline moves the cursor with besides.
    case terminal
  }

  /// The scalars of `output` that may not reach the screen, behind what the program itself writes.
  package static func faults(in output: String, _ dress: Dress = .styles) -> [String] {
    var text = output
    for parameters in ["0", "1", "4", "35", "1;31"] {
      text = text.replacingOccurrences(of: "\u{1B}[\(parameters)m", with: "")
    }
    if dress == .terminal {
      let moves = "\u{1B}\\[([?]2004[hl]|2?7m|[0-9]*[CDKP@J]|A)|[\u{8}\u{7}\r]"
      text = text.replacingOccurrences(of: moves, with: "", options: .regularExpression)
    }
    return text.unicodeScalars.filter { !isAllowed($0) }.map { String($0.value, radix: 16) }
  }

  /// Whether a scalar may reach the screen, judged by the properties that Unicode gives it rather than
  /// by a table like the one under test.
  package static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint { return false }
    switch scalar.value {
    case 0x09, 0x0A, 0xFE00...0xFE0F: return true
    // Mongolian variants and Hangul fillers count as ignorable, but take part in writing words.
    case 0x180B...0x180D, 0x180F, 0x115F...0x1160, 0x3164, 0xFFA0: return true
    // Signs of Arabic, Syriac, Kaithi and Egyptian count as format characters, but can be seen.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD,
      0x13430...0x1343F:
      return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return false
    default: return !properties.isDefaultIgnorableCodePoint
    }
  }
}

/// An untrusted text and what may be shown of it.
package struct Payload: Sendable, CustomStringConvertible {
  package let name: String
  package let text: String
  package let shown: String

  package init(_ name: String, _ text: String, _ shown: String) {
    self.name = name
    self.text = text
    self.shown = shown
  }

  package var description: String { name }
}
