/// A JSON value as text, with the members of objects in the order given.
///
/// Everything that could drive a terminal or hide text is written as `\u` escapes, so that the
/// text passes the output layer unchanged.
package indirect enum JSONText: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Written with at most four decimals.
  case number(Double)
  case string(String)
  case array([JSONText])
  case object(KeyValuePairs<String, JSONText>)

  /// The value on one line.
  package var text: String {
    var result = ""
    append(to: &result)
    return result
  }

  private func append(to result: inout String) {
    switch self {
    case .null: result += "null"
    case .boolean(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .number(let value): result += Self.decimal(value)
    case .string(let value): Self.append(value, to: &result)
    case .array(let values):
      result += "["
      for (index, value) in values.enumerated() {
        if index > 0 { result += "," }
        value.append(to: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { result += "," }
        Self.append(member.key, to: &result)
        result += ":"
        member.value.append(to: &result)
      }
      result += "}"
    }
  }

  private static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return String((value * 10_000).rounded() / 10_000)
  }

  private static func append(_ text: String, to result: inout String) {
    result += "\""
    // What needs no escape is copied in one piece, which is mostly all of it.
    var rest = text[...]
    while let place = rest.unicodeScalars.firstIndex(where: { escape(for: $0) != nil }) {
      result += rest[..<place]
      result += escape(for: rest.unicodeScalars[place]) ?? ""
      rest = rest[rest.unicodeScalars.index(after: place)...]
    }
    result += rest
    result += "\""
  }

  /// What stands for a scalar; nil where it stands for itself.
  private static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    case "\r": return "\\r"
    default:
      guard !isHarmless(scalar) else { return nil }
      return UTF16.encode(scalar).map { units in
        units.map { unit in
          let digits = String(unit, radix: 16)
          return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
      } ?? ""
    }
  }

  /// Whether a scalar is visible text that moves no cursor and turns no writing direction.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      return false
    default:
      return !scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{FE0F}"
    }
  }
}
