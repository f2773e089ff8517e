/// Reads JSON (RFC 8259) where it lies, a value after the other, without a tree in between.
///
/// The caller says what it expects; anything else throws `Fault`.
struct JSONScanner {
  struct Fault: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  private static let deepest = 512

  /// Takes bytes that stay where they are as long as the scanner is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The next byte that is no white space; nil at the end.
  private mutating func peek() -> UInt8? {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x09, 0x0A, 0x0D: place += 1
      default: return bytes[place]
      }
    }
    return nil
  }

  /// Passes over a byte and the white space before it; false where another one stands there.
  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard take(byte) else { throw Fault() }
  }

  /// Makes sure that nothing but white space follows.
  mutating func end() throws(Fault) {
    guard peek() == nil else { throw Fault() }
  }

  /// Reads an object; `member` reads the value of each key.
  mutating func object(
    _ member: (inout JSONScanner, String) throws(Fault) -> Void
  ) throws(Fault) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try string()
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  /// Reads an array; `element` reads each value.
  mutating func array(_ element: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try element(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// Passes over a `null`; false where another value stands there.
  mutating func null() throws(Fault) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try word("null")
    return true
  }

  /// A string that may be null.
  mutating func optionalString() throws(Fault) -> String? { try null() ? nil : try string() }

  /// An array of strings that may be null.
  mutating func optionalStrings() throws(Fault) -> [String]? {
    if try null() { return nil }
    var strings: [String] = []
    try array { (scanner) throws(Fault) in strings.append(try scanner.string()) }
    return strings
  }

  /// A string.
  mutating func string() throws(Fault) -> String {
    try expect(UInt8(ascii: "\""))
    let start = place
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        place += 1
        return try text(bytes[start..<(place - 1)])
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      guard byte >= 0x20 else { throw Fault() }
      place += 1
    }
    throw Fault()
  }

  private func text(_ part: some Sequence<UInt8>) throws(Fault) -> String {
    guard let text = String(validating: Array(part), as: UTF8.self) else { throw Fault() }
    return text
  }

  private func text(_ part: Slice<UnsafeBufferPointer<UInt8>>) throws(Fault) -> String {
    guard let text = String(validating: UnsafeBufferPointer(rebasing: part), as: UTF8.self) else {
      throw Fault()
    }
    return text
  }

  /// The rest of a string that has its first escape here.
  private mutating func escapedString(from start: Int) throws(Fault) -> String {
    var result = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(result)
      case UInt8(ascii: "\\"): try escape(into: &result)
      case 0..<0x20: throw Fault()
      default: result.append(byte)
      }
    }
    throw Fault()
  }

  private mutating func escape(into result: inout [UInt8]) throws(Fault) {
    guard place < bytes.count else { throw Fault() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      var value = try hexadecimal()
      if value & 0xFC00 == 0xD800 {
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
          bytes[place + 1] == UInt8(ascii: "u")
        else { throw Fault() }
        place += 2
        let low = try hexadecimal()
        guard low & 0xFC00 == 0xDC00 else { throw Fault() }
        value = 0x10000 + (value & 0x3FF) << 10 + low & 0x3FF
      }
      guard let scalar = Unicode.Scalar(value) else { throw Fault() }
      result.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    default: throw Fault()
    }
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard place + 4 <= bytes.count else { throw Fault() }
    var value: UInt32 = 0
    for byte in bytes[place..<(place + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x57)
      default: throw Fault()
      }
    }
    place += 4
    return value
  }

  /// Passes over a value of any kind.
  mutating func skip(depth: Int = 1) throws(Fault) {
    guard depth <= Self.deepest, let first = peek() else { throw Fault() }
    switch first {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"):
      try object { (scanner, _) throws(Fault) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "["):
      try array { (scanner) throws(Fault) in try scanner.skip(depth: depth + 1) }
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    guard place + word.utf8CodeUnitCount <= bytes.count else { throw Fault() }
    for offset in 0..<word.utf8CodeUnitCount where bytes[place + offset] != word.utf8Start[offset] {
      throw Fault()
    }
    place += word.utf8CodeUnitCount
  }

  private mutating func number() throws(Fault) {
    if bytes[place] == UInt8(ascii: "-") { place += 1 }
    let start = place
    let count = digits()
    guard count > 0, count == 1 || bytes[start] != 0x30 else { throw Fault() }
    if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
      place += 1
      guard digits() > 0 else { throw Fault() }
    }
    if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
      place += 1
      if place < bytes.count, bytes[place] == 0x2B || bytes[place] == 0x2D { place += 1 }
      guard digits() > 0 else { throw Fault() }
    }
  }

  /// Passes over digits and returns how many there were.
  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }
}
