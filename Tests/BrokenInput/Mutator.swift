import TestSupport

/// Makes broken inputs of good ones, the same for the same seed.
package struct Mutator {
  private var random: SplitMix64
  /// Good inputs, of which parts are put together.
  private let seeds: [[UInt8]]

  /// What readers stumble over more often than over random bytes.
  package static let pieces: [[UInt8]] =
    [
      "\n", "\r", "\r\n", "\t", "---\n", "## ", "# ", "#", "- ", "> ", "<!--", "-->", "{#", "}",
      "{#a}", ": ", "->", "=>", ",", "\"", "\\", "{", "[", "]", "\\u", "\\ud800", "null", "1e999",
      "-1", "0", "9223372036854775807", "9223372036854775808", "99999999999999999999", "0-0", "1-0",
      "8-9223372036854775807", "schaal 0-", "Vragen:\n", "Antwoord: ", "Fase: ", "Plan: ",
      "Einde\n",
      "\u{FEFF}", "\u{202E}", "\u{200D}", "\u{301}", "’", "“", "é", "👍🏽", "\u{1B}[31m", "2 ", " 0 ",
    ].map { Array($0.utf8) } + [
      [0], [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
      [UInt8](repeating: 0x61, count: 300), [UInt8](repeating: 0x0A, count: 40),
    ]

  package init(seed: UInt64, seeds: [[UInt8]]) {
    random = SplitMix64(seed: seed)
    self.seeds = seeds
  }

  /// The next input: a good one with up to eight changes.
  package mutating func next() -> [UInt8] {
    var bytes = seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &random) { change(&bytes) }
    return Array(bytes.prefix(20_000))
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, place + Int.random(in: 0...40, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 3: bytes.removeSubrange(place...)
    case 4:
      let part = Array(bytes[place..<end])
      for _ in 0..<Int.random(in: 1...60, using: &random) {
        bytes.insert(contentsOf: part, at: place)
      }
    case 5:
      let other = seeds.randomElement(using: &random) ?? []
      let start = Int.random(in: 0...other.count, using: &random)
      bytes.replaceSubrange(place..<end, with: other[start...].prefix(200))
    default:
      bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
    }
  }
}
