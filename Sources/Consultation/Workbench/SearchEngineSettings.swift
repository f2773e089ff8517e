import Knowledge
import Search
import SourceText

/// The knowledge for OpenSearch or Elasticsearch: documents, and what their index is made with.
///
/// One index holds both languages, each in fields of its own, because a field has one analysis. The
/// weights of the fields and of BM25 are those with which this program ranks.
struct SearchEngineSettings {
  static let indexName = "ruggespraak"

  private let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
  }

  /// What to do and with which document: two lines of a `_bulk` call.
  static func bulkLines(of tip: Tip) -> [JSONText] {
    let action = JSONText.object([
      "index": .object([
        "_index": .string(indexName), "_id": .string("\(tip.language.rawValue)-\(tip.id)"),
      ])
    ])
    let code = tip.language.rawValue
    let document = JSONText.object([
      "tip": .string(tip.id), "language": .string(code), "title": .string(tip.title),
      "passages": .array(tip.passages.map { .string($0.text) }),
      "say": .array(tip.say.map(JSONText.string)),
      "phase": tip.phase.map { .string($0.rawValue) } ?? .null,
      "article": .string(tip.article.id), "article_title": .string(tip.article.title),
      "author": tip.article.author.map(JSONText.string) ?? .null,
      "questions_\(code)": .array(([tip.title] + tip.questions).map(JSONText.string)),
      "shared_questions_\(code)": .array(tip.sharedQuestions.map(JSONText.string)),
      "text_\(code)": .string(tip.searchedText),
    ])
    return [action, document]
  }

  /// The body of the call that makes the index; its `_meta` holds a query to start from.
  var json: JSONText {
    .object([
      "settings": .object([
        "index": .object([
          "similarity": .object([
            "default": .object([
              "type": .string("BM25"), "k1": .number(BM25.shortTexts.k1),
              "b": .number(BM25.shortTexts.b),
            ])
          ])
        ]),
        "analysis": .object(["filter": filters, "analyzer": analyzers]),
      ]),
      "mappings": .object(["_meta": .object(["query": query]), "properties": properties]),
    ])
  }

  private var filters: JSONText {
    func stemmer(_ name: StaticString) -> JSONText {
      .object(["type": .string("stemmer"), "language": .string(name.description)])
    }
    func synonyms(_ language: Language) -> JSONText {
      .object([
        "type": .string("synonym_graph"), "lenient": .string("true"),
        "synonyms": .array((base.synonyms[language] ?? []).map { .string(Self.line($0)) }),
      ])
    }
    return .object([
      "stem_nl": stemmer("dutch"), "stem_en": stemmer("english"),
      "synonyms_nl": synonyms(.dutch), "synonyms_en": synonyms(.english),
    ])
  }

  /// A rule in Solr's format; behind an arrow stands the word itself too, as it does here.
  private static func line(_ rule: SynonymRule) -> String {
    guard rule.from != rule.to else { return rule.from.joined(separator: ", ") }
    return
      "\(rule.from.joined(separator: ", ")) => \((rule.from + rule.to).joined(separator: ", "))"
  }

  private var analyzers: JSONText {
    func analyzer(_ filters: [String]) -> JSONText {
      .object([
        "type": .string("custom"), "tokenizer": .string("standard"),
        "filter": .array((["lowercase", "asciifolding"] + filters).map(JSONText.string)),
      ])
    }
    return .object([
      "text_nl": analyzer(["stem_nl"]), "text_en": analyzer(["stem_en"]),
      "question_nl": analyzer(["synonyms_nl", "stem_nl"]),
      "question_en": analyzer(["synonyms_en", "stem_en"]),
    ])
  }

  private var properties: JSONText {
    func text(_ language: StaticString) -> JSONText {
      .object([
        "type": .string("text"), "analyzer": .string("text_\(language)"),
        "search_analyzer": .string("question_\(language)"),
      ])
    }
    let keyword = JSONText.object(["type": .string("keyword")])
    let shown = JSONText.object(["type": .string("text"), "index": .string("false")])
    return .object([
      "tip": keyword, "language": keyword, "phase": keyword, "article": keyword, "title": shown,
      "passages": shown, "say": shown, "article_title": shown, "author": keyword,
      "questions_nl": text("nl"), "shared_questions_nl": text("nl"), "text_nl": text("nl"),
      "questions_en": text("en"), "shared_questions_en": text("en"), "text_en": text("en"),
    ])
  }

  /// A question in all fields, each with its weight; `{{question}}` stands for what is asked.
  private var query: JSONText {
    let fields = Language.allCases.flatMap { language in
      let questions = weight(of: .questions, in: language)
      return [
        "questions_\(language.rawValue)^\(Self.decimal(questions))",
        "shared_questions_\(language.rawValue)^\(Self.decimal(questions / 2))",
        "text_\(language.rawValue)^\(Self.decimal(weight(of: .text, in: language)))",
      ]
    }
    return .object([
      "multi_match": .object([
        "query": .string("{{question}}"), "type": .string("most_fields"),
        "fields": .array(fields.map(JSONText.string)),
      ])
    ])
  }

  /// The weight that a field has here, which depends on how much stands in it.
  private func weight(of field: Field, in language: Language) -> Double {
    let analyzer = TipCollection.analyzer(for: language)
    let lengths = base.tips.filter { $0.language == language }.map { tip in
      ([tip.title] + tip.questions).reduce(0) { $0 + analyzer.tokens(in: $1).count }
    }
    let average = Double(lengths.reduce(0, +)) / Double(max(1, lengths.count))
    return field.weight(averageLength: max(1, average))
  }

  private static func decimal(_ value: Double) -> String {
    let json: JSONText = .number(value)
    return json.text
  }
}
