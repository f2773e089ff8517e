/// A line of a `.jsonl` corpus: `_id`, `text`, and what may stand beside them.
package struct CorpusRecord: Equatable, Sendable {
  package private(set) var id = ""
  package private(set) var title: String?
  package private(set) var text = ""
  package private(set) var language: String?
  package private(set) var say: [String]?
  package private(set) var questions: [String]?
  package private(set) var sharedQuestions: [String]?
  package private(set) var keywords: [String]?
  package private(set) var phase: String?

  /// Reads a line; nil where it is no JSON object with the right fields.
  ///
  /// Unknown fields are passed over; of two fields with one name the first counts.
  package init?(_ line: UnsafeBufferPointer<UInt8>) {
    var scanner = JSONScanner(line)
    do throws(JSONScanner.Fault) {
      var record = Self()
      var seen: Set<String> = []
      try scanner.object { (scanner, key) throws(JSONScanner.Fault) in
        guard seen.insert(key).inserted else { return try scanner.skip() }
        switch key {
        case "_id": record.id = try scanner.string()
        case "text": record.text = try scanner.string()
        case "title": record.title = try scanner.optionalString()
        case "language": record.language = try scanner.optionalString()
        case "phase": record.phase = try scanner.optionalString()
        case "say": record.say = try scanner.optionalStrings()
        case "questions": record.questions = try scanner.optionalStrings()
        case "shared_questions": record.sharedQuestions = try scanner.optionalStrings()
        case "keywords": record.keywords = try scanner.optionalStrings()
        default: try scanner.skip()
        }
      }
      try scanner.end()
      guard seen.isSuperset(of: ["_id", "text"]) else { return nil }
      self = record
    } catch { return nil }
  }

  private init() {}
}
