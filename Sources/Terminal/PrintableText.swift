/// Text that is safe to show: printable characters, tabs and line feeds, nothing else.
///
/// No part of it can drive a terminal, reorder what stands around it, or hide. The only way to get
/// one is to hand over untrusted text, which is then made safe:
/// - control characters show as `^[`, `^?`; a carriage return as `^M`, but CR LF becomes LF;
/// - C1 controls and bidirectional controls and marks show as their code, such as `\u{202E}`;
/// - invisible characters (zero-width spaces and joiners, soft hyphens, tags and the like) go, so
///   that emoji joined by U+200D fall apart; the sixteen variation selectors of emoji stay;
/// - U+2028 and U+2029 become LF; noncharacters become U+FFFD.
package struct PrintableText: Hashable, Sendable, CustomStringConvertible {
  /// The safe text.
  package let string: String

  /// The printable form of any text; the text itself when it is printable already.
  ///
  /// Making printable text printable changes nothing.
  /// - Complexity: O(*n*) in the number of UTF-8 bytes; without copying when nothing changes.
  package init(_ untrusted: String) {
    string = Self.isPlainlySafe(untrusted) ? untrusted : Self.replacingUnsafe(in: untrusted)
  }

  /// Whether there is no text at all.
  package var isEmpty: Bool { string.isEmpty }

  package var description: String { string }

  /// Whether a look at the bytes is enough to see that nothing needs changing.
  ///
  /// - Returns: `false` also for safe text with a byte that may begin something unsafe, such as the
  ///   first byte of a dash or a euro sign.
  private static func isPlainlySafe(_ text: String) -> Bool {
    // Over the buffer, since every line of a long batch passes here.
    var text = text
    return text.withUTF8 { bytes in bytes.allSatisfy(isPlainlySafe) }
  }

  /// Whether a byte begins nothing that may be unsafe.
  private static func isPlainlySafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20...0x7E, 0x09, 0x0A: true
    // First bytes of U+0080-00BF, U+0340-037F, U+0600-063F, U+1000-1FFF, U+2000-2FFF, U+F000-FFFF
    // and of everything beyond.
    case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xEF, 0xF0...0xFF: false
    case 0x80...: true
    default: false
    }
  }

  private static func replacingUnsafe(in text: String) -> String {
    let scalars = text.unicodeScalars
    guard let firstUnsafe = scalars.firstIndex(where: { Treatment(of: $0) != .keep }) else {
      return text
    }
    var safe = String.UnicodeScalarView(scalars[..<firstUnsafe])
    var index = firstUnsafe
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index = scalars.index(after: index)
      switch Treatment(of: scalar) {
      case .keep:
        safe.append(scalar)
      case .drop:
        break
      case .breakLine:
        safe.append("\n")
      case .replace:
        safe.append("\u{FFFD}")
      case .showCode:
        let code = String(scalar.value, radix: 16, uppercase: true)
        safe.append(contentsOf: "\\u{\(code)}".unicodeScalars)
      case .showCaret:
        let isLineEnd = scalar == "\r" && index < scalars.endIndex && scalars[index] == "\n"
        guard !isLineEnd else { continue }
        safe.append("^")
        // Control characters are named after the letter 64 places up; DEL, by the same sum, is "?".
        safe.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) ^ 0x40))
      }
    }
    return String(safe)
  }
}

/// What becomes of one scalar of untrusted text.
private enum Treatment {
  case keep, drop, breakLine, replace, showCaret, showCode

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E:
      self = .keep
    case 0x00...0x1F, 0x7F:
      self = .showCaret
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069:
      self = .showCode
    case 0x2028...0x2029:
      self = .breakLine
    case 0x00AD, 0x034F, 0x17B4...0x17B5, 0x180E, 0x200B...0x200D, 0x2060...0x2065,
      0x206A...0x206F, 0xFEFF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF:
      self = .drop
    case 0xFDD0...0xFDEF:
      self = .replace
    case let value where value & 0xFFFE == 0xFFFE:
      self = .replace
    default:
      self = .keep
    }
  }
}
