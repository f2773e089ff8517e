import Foundation
import Search
import TestSupport
import Testing

/// Both stemmers against pairs of a word and its stem: a choice of instructive ones, and the
/// whole vocabularies that Snowball publishes when they are at hand.
struct StemmerTests {
  enum Language: String, CaseIterable {
    case dutch, english

    var stemmer: any Stemmer {
      switch self {
      case .dutch: DutchStemmer()
      case .english: EnglishStemmer()
      }
    }

    var fixture: String {
      switch self {
      case .dutch: "stems.nl.tsv"
      case .english: "stems.en.tsv"
      }
    }

    /// The words whose stem is not the expected one, as `word → stem, not expected`.
    func differences(in pairs: some Sequence<(word: String, stem: String)>) -> [String] {
      let stemmer = stemmer
      return pairs.compactMap { word, expected in
        let stem = stemmer.stem(word)
        return stem == expected ? nil : "\(word) → \(stem), not \(expected)"
      }
    }
  }

  @Test("stems the instructive words", arguments: Language.allCases)
  func instructiveWords(language: Language) throws {
    let pairs = try lines(of: fixtures.appending(path: language.fixture)).map { line in
      let columns = line.split(separator: "\t").map(String.init)
      try #require(columns.count == 2, "“\(line)” is not a word, a tab and a stem")
      return (word: columns[0], stem: columns[1])
    }
    #expect(pairs.count > 100)
    #expect(language.differences(in: pairs) == [])
  }

  /// The folder with `dutch/voc.txt`, `dutch/output.txt` and the same for English.
  static let vocabularies = ProcessInfo.processInfo.environment["SNOWBALL_DATA"]

  @Test(
    "stems the whole vocabulary as Snowball does",
    .enabled(
      if: vocabularies != nil, "SNOWBALL_DATA names no folder with Snowball's vocabularies"),
    arguments: Language.allCases)
  func wholeVocabulary(language: Language) throws {
    let folder = URL(filePath: try #require(Self.vocabularies)).appending(path: language.rawValue)
    let words = try lines(of: folder.appending(path: "voc.txt"))
    let stems = try lines(of: folder.appending(path: "output.txt"))
    try #require(words.count == stems.count)
    let differences = language.differences(in: zip(words, stems).map { (word: $0, stem: $1) })
    #expect(
      differences.isEmpty,
      "\(differences.count) differ, first \(differences.prefix(10).joined(separator: "; "))")
  }

  @Test("survives any Unicode and never makes a word longer", arguments: Language.allCases)
  func randomWords(language: Language) {
    var random = SplitMix64(seed: 19_801_130)
    let stemmer = language.stemmer
    for _ in 0..<2_000 {
      let word = randomWord(using: &random)
      let stem = stemmer.stem(word)
      #expect(stem.unicodeScalars.count <= word.unicodeScalars.count, "\(word) → \(stem)")
    }
  }

  @Test("stems an empty word and very long ones", arguments: Language.allCases)
  func extremeLengths(language: Language) {
    let stemmer = language.stemmer
    #expect(stemmer.stem("") == "")
    for letter in ["a", "b", "e", "y", "ge", "ij", "'", "ë", "字"] {
      let word = String(repeating: letter, count: 10_000)
      #expect(stemmer.stem(word).unicodeScalars.count <= word.unicodeScalars.count)
    }
  }
}

// MARK: - Material

extension StemmerTests {
  private var fixtures: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  }

  private func lines(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// A word of up to twelve pieces: endings, letters of the language or any scalar at all.
  private func randomWord(using random: inout SplitMix64) -> String {
    let endings = ["ge", "en", "je", "heid", "ing", "ed", "ies", "ational", "'s", "ij", "ë"]
    let length = Int.random(in: 0...12, using: &random)
    return (0..<length).reduce(into: "") { word, _ in
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        word += endings.randomElement(using: &random) ?? ""
      case 1:
        let value = UInt32.random(in: 0...0x10FFFF, using: &random)
        // The surrogates are no scalars.
        word.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      default:
        word.unicodeScalars.append(Unicode.Scalar(UInt8.random(in: 0x61...0x7A, using: &random)))
      }
    }
  }
}
