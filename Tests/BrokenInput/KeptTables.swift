import Consultation
import Foundation
import Knowledge
import Search
import SourceText
import TestSupport

/// The tables of kept files, as they come behind a right checksum, and what comes of forged ones.
package enum KeptTables: UInt8, CaseIterable {
  /// The tips of a language with their index.
  case tips
  /// What the phrase lists of a language tell.
  case lists
  /// An index for comparisons.
  case plain

  /// What became of tables.
  package enum Outcome: Equatable {
    case refused
    /// Everything that was asked of them had an end.
    case searched
    /// Something came out that can't be shown.
    case wrong(String)
  }

  private static let questions = [
    "klant is boos", "hoe vertel ik dat het nog lang duurt", "de wachttijdd", "wachtrijbalie",
    "the customer is waiting", "hij heeft een mes", "bedankt", "en als dat niet helpt?", "wat nu",
  ]

  /// The bytes of good tables, behind a byte that says which.
  package func good() throws -> [UInt8] {
    var writer = ImageWriter()
    switch self {
    case .tips: Self.index.write(.dutch, to: &writer)
    case .lists: try Self.listener().write(to: &writer)
    case .plain: Self.plainIndex().write(to: &writer)
    }
    return [rawValue] + writer.bytes
  }

  /// What becomes of tables behind a byte that says which.
  package static func outcome(of bytes: [UInt8]) -> Outcome {
    guard let first = bytes.first else { return .refused }
    let image = Array(bytes.dropFirst()).withUnsafeBytes { Image(copying: $0) }
    switch allCases[Int(first) % allCases.count] {
    case .tips: return outcomeOfTips(image)
    case .lists: return outcomeOfLists(image)
    case .plain: return outcomeOfPlain(image)
    }
  }

  // MARK: - Tips

  private static let index: TipIndex = {
    guard let base = try? base() else { preconditionFailure("no temporary folder") }
    return TipIndex(base)
  }()

  private static let english: Image = {
    var writer = ImageWriter()
    index.write(.english, to: &writer)
    return writer.bytes.withUnsafeBytes { Image(copying: $0) }
  }()

  private static func base() throws -> KnowledgeBase {
    let folder = try TemporaryFolder()
    let article = try Repository.text(of: "Tests/RobustnessTests/Fixtures/article.md")
    try folder.write(article, to: "nl/a.md")
    // A tip that Dutch lacks, so that what is looked up by translation is tried too.
    try folder.write(
      "## Wait {#wait}\nSay how long.\n\nQuestions:\n- the customer is waiting\n", to: "en/b.md")
    let strange = (0..<70).map { "- een andere vraag \($0)\n" }.joined()
    try folder.write("## Geen {#geen-tip}\n\(strange)", to: "nl/b.vragen.md")
    try folder.write("boos => kwaad, erg boos\nnog lang, lang\n", to: "synonyms.nl.txt")
    try folder.write("angry => boos\nwaiting => wachttijd\n", to: "synonyms.en-nl.txt")
    return KnowledgeBase.load([folder.path]) { _ in .dutch }
      .calibrated(Calibration(perhaps: 0.4, answer: 0.5))
  }

  private static func outcomeOfTips(_ image: Image) -> Outcome {
    let read = TipIndex(only: .dutch) { ImageReader($0 == .dutch ? image : english) }
    guard let index = read else { return .refused }
    for question in questions {
      let found = index.search(question, in: .dutch, count: 3)
      if !(0...1).contains(found.confidence) {
        return .wrong("a confidence of \(found.confidence)")
      }
      for tip in found.tips {
        if !(tip.score > 0 && tip.score.isFinite) { return .wrong("a score of \(tip.score)") }
        if !(0...1.000_001).contains(tip.coverage) {
          return .wrong("a coverage of \(tip.coverage)")
        }
        _ = index.explain(question, in: .dutch, [tip.tip])
      }
      _ = index.language(of: question, usual: .english)
    }
    for id in index.ids(in: .dutch) { _ = index.tip(id, in: .dutch) }
    for article in index.articles(in: .dutch) {
      _ = index.titles(in: article, .dutch)
      _ = index.firstTitle(of: article, .dutch)
    }
    return .searched
  }

  // MARK: - Message lists

  /// The lists of the checkout with a few items of each section, for what takes long to read takes
  /// long to try.
  private static func listener() throws -> Listener {
    let folder = try TemporaryFolder()
    for name in ["danger", "utterances", "moments", "contacts"] {
      var items = 0
      let lines = try Repository.text(of: "Prompts/nl/\(name).md").components(separatedBy: "\n")
        .filter { line in
          if line.hasPrefix("## ") { items = 0 }
          if line.hasPrefix("- ") { items += 1 }
          return !line.hasPrefix("- ") || items < 3
        }
      try folder.write(lines.joined(separator: "\n"), to: "nl/\(name).md")
    }
    return Listener(
      UtteranceLists(SourceFolder(folder.path), .dutch), ordinary: Array(questions.prefix(4)))
  }

  private static func outcomeOfLists(_ image: Image) -> Outcome {
    var reader = ImageReader(image)
    guard let listener = try? Listener(&reader, in: .dutch) else { return .refused }
    for question in questions {
      for isOngoing in [false, true] { _ = listener.hear(question, isOngoing: isOngoing) }
      _ = listener.moment(of: question)
    }
    return .searched
  }

  // MARK: - Plain words

  /// Passages in which one word is everywhere, one in most, with large numbers, and one in few.
  private static func plainIndex() -> PlainIndex {
    var draft = PlainDraft()
    for number in 0..<300 {
      let often = String(repeating: "vaak ", count: number % 50 == 0 ? 40 : number % 3)
      draft.add(
        id: "p\(number)", title: "klant", text: "\(often)\(number % 40 == 0 ? "boos" : "de") x")
    }
    let merger = PlainMerger([draft.finish()])
    return PlainIndex(merger, merger.runs(2).map(merger.pack))
  }

  private static func outcomeOfPlain(_ image: Image) -> Outcome {
    var reader = ImageReader(image)
    guard let index = try? PlainIndex(&reader) else { return .refused }
    let searcher = PlainSearcher(index)
    for question in questions + ["boos vaak de klant x", "x", "boos", "vaak boos"] {
      for hit in searcher.search(question, count: 5) {
        if !hit.score.isFinite { return .wrong("a score of \(hit.score)") }
        _ = index.id(of: hit.document)
      }
    }
    return .searched
  }
}
