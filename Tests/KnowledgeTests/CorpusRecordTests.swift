import Foundation
import Knowledge
import Testing

@Suite("A line of a corpus")
struct CorpusRecordTests {
  /// The same fields, read by Foundation.
  private struct Reference: Decodable, Equatable {
    let _id: String
    let title: String?
    let text: String
    let language: String?
    let say: [String]?
    let questions: [String]?
    let sharedQuestions: [String]?
    let keywords: [String]?
    let phase: String?

    enum CodingKeys: String, CodingKey {
      case _id, title, text, language, say, questions, keywords, phase
      case sharedQuestions = "shared_questions"
    }

    init?(_ bytes: [UInt8]) {
      guard let value = try? JSONDecoder().decode(Self.self, from: Data(bytes)) else { return nil }
      self = value
    }

    func equals(_ record: CorpusRecord) -> Bool {
      _id == record.id && title == record.title && text == record.text
        && language == record.language && say == record.say && questions == record.questions
        && sharedQuestions == record.sharedQuestions && keywords == record.keywords
        && phase == record.phase
    }
  }

  private func record(_ bytes: [UInt8]) -> CorpusRecord? {
    bytes.withUnsafeBufferPointer { CorpusRecord($0) }
  }

  private func agree(_ bytes: [UInt8]) -> Bool {
    switch (Reference(bytes), record(bytes)) {
    case (nil, nil): true
    case (let reference?, let record?): reference.equals(record)
    default: false
    }
  }

  /// Random lines, some of them no JSON.
  private struct Lines {
    var random: SplitMix

    mutating func string(isWhole: Bool = false) -> String {
      let pieces = [
        "a", "é", "日", "🙂", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude42", "\\ud83d",
        "\\ude42", "\\u0000", " ", "{", "]", ":", "klant", "\\b\\f\\r\\t",
      ]
      return "\""
        + (0..<Int.random(in: 0...6, using: &random)).map { _ in
          // A surrogate without its other half is rare, or no line would be right.
          let piece = pieces.randomElement(using: &random) ?? ""
          let isHalf = piece.hasPrefix("\\ud") && piece.count == 6
          return isHalf && (isWhole || Int.random(in: 0...9, using: &random) > 0) ? "x" : piece
        }.joined() + "\""
    }

    mutating func value(depth: Int = 0) -> String {
      switch Int.random(in: 0...(depth > 3 ? 5 : 7), using: &random) {
      case 0: "null"
      case 1: "true"
      case 2: ["0", "-0.5", "12e3", "1E-7", "10.25"].randomElement(using: &random) ?? ""
      case 3, 4, 5: string(isWhole: true)
      case 6: "[" + (0..<2).map { _ in value(depth: depth + 1) }.joined(separator: ", ") + "]"
      default: "{" + string(isWhole: true) + " : " + value(depth: depth + 1) + "}"
      }
    }

    mutating func strings() -> String {
      "["
        + (0..<Int.random(in: 0...3, using: &random)).map { _ in string() }
        .joined(separator: ",") + "]"
    }

    mutating func line() -> String {
      var members = ["\"_id\": \(string())", "\"text\":\(string())"]
      for key in ["title", "language", "phase"] where Bool.random(using: &random) {
        members.append(
          "\"\(key)\" :\(Int.random(in: 0...9, using: &random) == 0 ? value() : string())")
      }
      for key in ["say", "questions", "shared_questions", "keywords"]
      where Bool.random(using: &random) {
        members.append(
          "\"\(key)\": \(Int.random(in: 0...9, using: &random) == 0 ? value() : strings())")
      }
      if Bool.random(using: &random) { members.append("\"other\":\(value())") }
      members.shuffle(using: &random)
      if Int.random(in: 0...9, using: &random) == 0 { members.removeLast() }
      return " {\t" + members.joined(separator: " ,\t") + "}\r"
    }
  }

  /// SplitMix64, which has no other home that these tests can reach.
  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test("is read as JSONDecoder reads it, on random lines")
  func reference() {
    var lines = Lines(random: SplitMix(state: 1))
    var accepted = 0
    for _ in 0..<3000 {
      let line = Array(lines.line().utf8)
      #expect(agree(line), "\(String(decoding: line, as: UTF8.self))")
      if record(line) != nil { accepted += 1 }
    }
    #expect((300...2900).contains(accepted))
  }

  @Test("is never read otherwise than JSONDecoder reads it, with any byte wrong")
  func damage() {
    var lines = Lines(random: SplitMix(state: 2))
    for _ in 0..<3000 {
      var line = Array(lines.line().utf8)
      // The very first bytes would tell JSONDecoder another encoding.
      let place = Int.random(in: 8..<line.count, using: &lines.random)
      line[place] = UInt8.random(in: 1...255, using: &lines.random)
      // Foundation doesn't look into fields that nobody asks for; here they must be JSON too.
      if let record = record(line) {
        #expect(Reference(line)?.equals(record) == true, "\(String(decoding: line, as: UTF8.self))")
      }
    }
  }

  @Test(
    "is refused where it is no object with the right fields",
    arguments: [
      "", "{}", "[]", "{\"_id\":\"a\"}", "{\"_id\":1,\"text\":\"\"}",
      "{\"_id\":\"a\",\"text\":null}",
      "{\"_id\":\"a\",\"text\":\"b\"} x", "{\"_id\":\"a\",\"text\":\"b\",}",
      "{\"_id\":\"a\",\"text\":\"b\"", "{\"_id\":\"a\",\"text\":\"\\ud800\"}",
      "{\"_id\":\"a\",\"text\":\"\t\"}", "{\"_id\":\"a\",\"text\":\"b\",\"n\":01}",
    ])
  func refused(_ line: String) {
    #expect(record(Array(line.utf8)) == nil)
  }
}
