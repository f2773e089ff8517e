import Knowledge
import Search

/// The example questions of tips in tables; one that several tips answer stands once.
struct ExampleQuestions: Sendable {
  /// First those that are a tip's own.
  private let texts: StringTable
  private let ownCount: Int
  /// By tip: the places of the questions that it answers first, and of those that it answers as well.
  private let own: NumberLists
  private let shared: NumberLists

  init(of tips: [Tip]) {
    var texts = StringTable.Builder()
    var places: [String: Int] = [:]
    func place(of question: String) -> Int {
      if let place = places[question] { return place }
      let place = places.count
      places[question] = place
      texts.append(question)
      return place
    }
    own = NumberLists(tips.map { $0.questions.map(place) })
    ownCount = places.count
    shared = NumberLists(tips.map { $0.sharedQuestions.map(place) })
    self.texts = texts.finish()
  }

  /// How many tips there are.
  var count: Int { own.count }

  /// The questions that a tip answers first.
  func own(_ tip: Int) -> [String] { own[tip].map { texts[Int($0)] } }

  /// The questions that a tip answers as well.
  func shared(_ tip: Int) -> [String] { shared[tip].map { texts[Int($0)] } }

  /// Questions that a tip answers first, spread evenly over the tips: at most `count`.
  func sample(_ count: Int) -> [String] { texts.sample(count, ofFirst: ownCount) }

  /// Every question in its bare form.
  func bareForms() -> Set<String> { Set((0..<texts.count).map { Self.bare(texts[$0]) }) }

  /// A text without the differences that nobody means.
  ///
  /// It is in lower case, its words a space apart, marks left out, those that editors put in by themselves
  /// too: curly apostrophes and quotes, dashes, an ellipsis.
  static func bare(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return spaced(text.utf8) }
    let scalars = text.lowercased().unicodeScalars.map { scalar in
      generalPunctuation.contains(scalar) ? " " : scalar
    }
    return spaced(String(String.UnicodeScalarView(scalars)).utf8)
  }

  private static let generalPunctuation: ClosedRange<Unicode.Scalar> = "\u{2000}"..."\u{206F}"

  /// Letters in lower case and digits, all else one space between them.
  ///
  /// Bytes beyond ASCII count as letters.
  private static func spaced(_ text: String.UTF8View) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        bytes.append(byte)
      default:
        if let last = bytes.last, last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Storing

extension ExampleQuestions {
  func write(to writer: inout ImageWriter) {
    texts.write(to: &writer)
    writer.append(Int64(ownCount))
    own.write(to: &writer)
    shared.write(to: &writer)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    texts = try StringTable(&reader)
    ownCount = Int(try reader.value(of: Int64.self))
    own = try NumberLists(&reader, below: texts.count)
    shared = try NumberLists(&reader, below: texts.count)
    guard (0...texts.count).contains(ownCount), shared.count == own.count else {
      throw .malformed
    }
  }
}
