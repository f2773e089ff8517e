import Knowledge
import Search
import SourceText

/// The tips of one language with their index.
///
/// The documents are the tips in their order, and behind them the questions that no tip answers.
struct TipCollection: Sendable {
  let shelf: TipShelf
  let index: InvertedIndex
  /// The places of the tips that the other language doesn't have.
  let only: [Int]
  /// What stands for the words of the other language in this one.
  let translations: Synonyms

  /// How many questions that no tip answers make a document: about as many as a tip has
  /// of its own.
  private static let outOfScopeSize = 60

  /// How many documents so many questions that no tip answers make.
  private static func outOfScopeDocuments(_ count: Int) -> Int {
    (count + outOfScopeSize - 1) / outOfScopeSize
  }

  /// Indexes the tips of `base` in a language; the places in `only` are those of tips that the other
  /// language doesn't have.
  init(_ base: KnowledgeBase, in language: Language, only: [Int]) {
    shelf = TipShelf(base, in: language)
    index = Self.index(base, in: language)
    self.only = only
    translations = only.isEmpty ? .none : Self.translations(into: language, of: base)
  }

  private static func index(_ base: KnowledgeBase, in language: Language) -> InvertedIndex {
    let rules = base.synonyms[language] ?? []
    var builder = IndexBuilder(
      analyzer: analyzer(for: language),
      synonyms: Synonyms(
        rules.map { Synonyms.Rule(from: $0.from, to: $0.to) }, analyzer: analyzer(for: language)))
    // The base is sorted by id, so equal scores come out in the order of ids.
    for tip in base.tips where tip.language == language { builder.add(document(tip)) }
    let outOfScope = base.outOfScope[language] ?? []
    for start in stride(from: 0, to: outOfScope.count, by: outOfScopeSize) {
      let questions = outOfScope[start...].prefix(outOfScopeSize)
      builder.add(Document(questions: Array(questions), text: ""))
    }
    return builder.finish()
  }

  private static func document(_ tip: Tip) -> Document {
    Document(
      questions: [tip.title] + tip.questions, sharedQuestions: tip.sharedQuestions,
      text: tip.searchedText)
  }

  /// The base lists translations from English into Dutch; read the other way round they serve too.
  private static func translations(into language: Language, of base: KnowledgeBase) -> Synonyms {
    let rules = language == .dutch ? base.translations : base.translations.map(\.reversed)
    return Synonyms(
      rules.map { Synonyms.Rule(from: $0.from, to: $0.to) },
      analyzer: analyzer(for: language.other))
  }

  static func analyzer(for language: Language) -> Analyzer {
    switch language {
    case .dutch: .dutch
    case .english: .english
    }
  }

  /// The query of a question in another language.
  func translated(_ question: String, from language: Language) -> Query {
    index.query(question, in: Self.analyzer(for: language), by: translations)
  }

  /// Whether the words of a question say more as words of `language` than as they are.
  func translates(_ question: String, from language: Language) -> Bool {
    let analyzer = Self.analyzer(for: language)
    let words = analyzer.tokens(in: question).filter { !analyzer.isStopWord($0) }
    let translated = words.count { translations.knows(analyzer.term(of: $0)) }
    return translated > words.count { index.knows($0) }
  }
}

extension TipCollection {
  func write(to writer: inout ImageWriter) {
    shelf.write(to: &writer)
    index.write(to: &writer)
    writer.append(Table(only.map { Int64($0) }))
    translations.write(to: &writer)
  }

  init(_ reader: inout ImageReader, in language: Language) throws(Image.Fault) {
    shelf = try TipShelf(&reader, in: language)
    index = try InvertedIndex(&reader, analyzer: Self.analyzer(for: language))
    only = try reader.table(of: Int64.self).map { Int($0) }
    translations = try Synonyms(&reader)
    guard index.documentCount == shelf.count + Self.outOfScopeDocuments(shelf.outOfScopeCount),
      only.allSatisfy((0..<shelf.count).contains)
    else { throw .malformed }
  }
}

extension Tip {
  /// What is searched of a tip but its title and questions.
  var searchedText: String {
    (passages.map(\.text) + say + keywords).joined(separator: "\n")
  }
}
