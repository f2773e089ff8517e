/// Collects documents and makes an index of them.
///
///     var builder = IndexBuilder(analyzer: .dutch)
///     builder.add(Document(questions: "Hoe lang duurt het?", text: "Noem de wachttijd."))
///     let index = builder.finish()
package struct IndexBuilder {
  private let analyzer: Analyzer
  private var termIDs: [String: TermID] = [:]
  /// Words analysed before: a text repeats its words, and stemming is the dearest step.
  private var words: [String: Word] = [:]
  /// For each field, for each term, its postings so far.
  private var postings: [[[Posting]]] = Field.allCases.map { _ in [] }
  private var lengths: [[Int]] = Field.allCases.map { _ in [] }
  private var count = 0

  private struct Word {
    let term: TermID
    let isStopWord: Bool
  }

  package init(analyzer: Analyzer) {
    self.analyzer = analyzer
  }

  /// Adds a document and returns its place in the index.
  @discardableResult
  package mutating func add(_ document: Document) -> DocumentID {
    let id = DocumentID(rawValue: count)
    count += 1
    for field in Field.allCases { add(document[field], field, of: id) }
    return id
  }

  private mutating func add(_ text: String, _ field: Field, of document: DocumentID) {
    var frequencies: [TermID: Int] = [:]
    // The terms of this text by first occurrence: a dictionary's order differs between runs.
    var order: [TermID] = []
    var length = 0
    for token in analyzer.tokens(in: text) {
      let word = self.word(token.text)
      if word.isStopWord && !field.keepsStopWords { continue }
      let term = word.term
      length += 1
      if frequencies[term] == nil { order.append(term) }
      frequencies[term, default: 0] += 1
    }
    for term in order {
      let posting = Posting(document: document, frequency: frequencies[term, default: 0])
      postings[field.rawValue][term.rawValue].append(posting)
    }
    lengths[field.rawValue].append(length)
  }

  private mutating func word(_ text: String) -> Word {
    if let known = words[text] { return known }
    let analyzed = analyzer.analyze(text)
    let word = Word(term: termID(analyzed.term), isStopWord: analyzed.isStopWord)
    words[text] = word
    return word
  }

  private mutating func termID(_ term: String) -> TermID {
    if let known = termIDs[term] { return known }
    let id = TermID(rawValue: termIDs.count)
    termIDs[term] = id
    for field in postings.indices { postings[field].append([]) }
    return id
  }

  /// The finished index.
  package consuming func finish() -> InvertedIndex {
    InvertedIndex(
      analyzer: analyzer, termIDs: termIDs,
      fields: Field.allCases.map { field in
        FieldIndex(
          postingsByTerm: postings[field.rawValue], lengths: lengths[field.rawValue])
      }, documentCount: count)
  }
}
