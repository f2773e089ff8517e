/// Reads a question as terms of an index.
struct QueryBuilder {
  private let index: InvertedIndex
  private var order: [Key] = []
  private var terms: [Key: Query.Term] = [:]
  private var content: [Query.ContentWord] = []
  private var corrections: [Query.Correction] = []

  private struct Key: Hashable {
    let kind: TermKind
    let id: TermID
  }

  /// What a corrected word counts for, against one that was typed right.
  private static let correctionWeight = 0.8

  init(_ index: InvertedIndex) {
    self.index = index
  }

  /// The query of a question.
  consuming func query(_ question: String) -> Query {
    let analyzer = index.analyzer
    var previous: (word: String, id: TermID, isStopWord: Bool)?
    for token in analyzer.tokens(in: question) {
      let word = token.text
      let isStopWord = analyzer.isStopWord(word)
      let found = lookUp(word)
      var matches: [Query.ContentWord.Match] = []
      if let id = found.id {
        let weight = found.isCorrected ? Self.correctionWeight : 1
        add(
          id, .word, weight, word, found.isCorrected ? .correction : .form, isStopWord: isStopWord)
        matches.append(Query.ContentWord.Match(id: id, worth: weight))
        if let previous, let pair = index.dictionary.shingle(previous.id, id) {
          add(
            pair, .shingle, weight, "\(previous.word) \(word)", .pair,
            isStopWord: previous.isStopWord && isStopWord)
        }
        previous = (word, id, isStopWord)
      } else {
        previous = nil
      }
      if !isStopWord {
        for part in found.parts {
          guard let id = index.dictionary.word(analyzer.term(of: part)) else { continue }
          add(id, .word, TermCounter.partWeight, word, .part)
          matches.append(Query.ContentWord.Match(id: id, worth: TermCounter.partWeight))
        }
        content.append(
          Query.ContentWord(weight: index.contentWeight(of: matches.first?.id), terms: matches))
      }
      for gram in Gram.grams(of: word) {
        if let id = index.dictionary.gram(gram) {
          add(id, .gram, 1, word, .pieces, isStopWord: isStopWord)
        }
      }
    }
    return Query(
      terms: order.compactMap { terms[$0] }, content: content, corrections: corrections)
  }

  /// What the index has for a word of the question.
  private struct Found {
    let id: TermID?
    /// The words inside it.
    let parts: [String]
    /// Whether it was read as another word.
    let isCorrected: Bool
  }

  /// Looks a word up; an unknown one as the word that was probably meant, where one is near.
  private mutating func lookUp(_ word: String) -> Found {
    let asTyped = lookUp(word, isCorrected: false)
    guard asTyped.id == nil, asTyped.parts.isEmpty,
      let reading = index.corrector.correction(of: word)
    else { return asTyped }
    corrections.append(Query.Correction(word: word, reading: reading))
    return lookUp(reading, isCorrected: true)
  }

  private func lookUp(_ word: String, isCorrected: Bool) -> Found {
    Found(
      id: index.dictionary.word(index.analyzer.term(of: word)),
      parts: index.splitter?.parts(of: word) ?? [], isCorrected: isCorrected)
  }

  private mutating func add(
    _ id: TermID, _ kind: TermKind, _ weight: Double, _ word: String, _ step: Query.Step,
    isStopWord: Bool = false
  ) {
    let key = Key(kind: kind, id: id)
    if terms[key] == nil { order.append(key) }
    var term =
      terms[key]
      ?? Query.Term(
        id: id, kind: kind, contentWeight: 0, stopWordWeight: 0, word: word, step: step)
    if isStopWord { term.stopWordWeight += weight } else { term.contentWeight += weight }
    terms[key] = term
  }
}
