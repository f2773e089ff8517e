/// Reads a question as terms of an index.
struct QueryBuilder {
  private let index: InvertedIndex
  /// The kinds and ids of the terms, to find each again.
  private var keys = KeyTable.Builder()
  private var terms: [Query.Term] = []
  private var content: [Query.ContentWord] = []
  private var corrections: [Query.Correction] = []

  /// What a corrected word counts for, against one that was typed right.
  private static let correctionWeight = 0.8
  /// What all words that stand for a word count for together, at most.
  private static let synonymWeight = 0.4

  init(_ index: InvertedIndex) {
    self.index = index
  }

  /// The query of a question in the index's language.
  consuming func query(_ question: String) -> Query {
    let tokens = index.analyzer.tokens(in: question)
    let stems = tokens.map(index.analyzer.term)
    // The two words before, the nearer one last; nil where the index doesn't know them.
    var before: [(word: String, id: TermID, isStopWord: Bool)?] = []
    for (place, word) in tokens.enumerated() {
      let isStopWord = index.analyzer.isStopWord(word)
      let found = lookUp(word, stem: stems[place])
      var matches: [Query.ContentWord.Match] = []
      if let id = found.id {
        let weight = found.reading == nil ? 1 : Self.correctionWeight
        add(
          id, .word, weight, word, found.reading == nil ? .form : .correction,
          reading: found.reading, isStopWord: isStopWord)
        matches.append(Query.ContentWord.Match(id: id, worth: weight))
        for (other, gap) in zip(before.reversed(), [" ", " … "]) {
          guard let other, let pair = index.dictionary.pair(other.id, id) else { continue }
          add(
            pair, .pair, weight, other.word + gap + word, .pair,
            isStopWord: other.isStopWord && isStopWord)
        }
      }
      before = before.suffix(1) + [found.id.map { (word, $0, isStopWord) }]
      // A stop word says nothing by itself, but a phrase may start with one.
      if let match = index.synonyms.match(stems[place...]), !isStopWord || match.length > 1 {
        let words = tokens[place..<(place + match.length)].joined(separator: " ")
        matches += add(match.phrases, .synonym, weight: Self.synonymWeight, for: words)
      }
      if !isStopWord {
        matches += add(partsOf: found, word)
        content.append(
          Query.ContentWord(weight: index.contentWeight(of: matches.first?.id), terms: matches))
      }
      addGrams(of: word, isStopWord: isStopWord)
    }
    return finish()
  }

  /// The query of a question in another language, read by `analyzer`.
  ///
  /// Each word or phrase counts once, shared by its translations; a word that has none is looked up
  /// as it is, since many names and loan words are the same in both languages.
  consuming func query(
    _ question: String, in analyzer: Analyzer, by translations: Synonyms
  ) -> Query {
    let tokens = analyzer.tokens(in: question)
    let stems = tokens.map(analyzer.term)
    var place = 0
    while place < tokens.count {
      let word = tokens[place]
      var matches: [Query.ContentWord.Match] = []
      if let match = translations.match(stems[place...]) {
        let words = tokens[place..<(place + match.length)].joined(separator: " ")
        matches = add(match.phrases, .translation, weight: 1, for: words)
        place += match.length
      } else {
        place += 1
        if analyzer.isStopWord(word) { continue }
        let found = self.found(word, stem: index.analyzer.term(of: word))
        if let id = found.id {
          add(id, .word, 1, word, .form)
          matches.append(Query.ContentWord.Match(id: id, worth: 1))
        }
        matches += add(partsOf: found, word)
        addGrams(of: word, isStopWord: false)
      }
      content.append(
        Query.ContentWord(weight: index.contentWeight(of: matches.first?.id), terms: matches))
    }
    return finish()
  }

  private consuming func finish() -> Query {
    Query(terms: terms, content: content, corrections: corrections)
  }

  /// What the index has for a word of the question.
  private struct Found {
    let id: TermID?
    /// The words inside it.
    let parts: [String]
    /// The word that it was read as; nil where it was taken as typed.
    let reading: String?
  }

  /// Looks a word up; an unknown one as the word that was probably meant, where one is near.
  private mutating func lookUp(_ word: String, stem: String) -> Found {
    let asTyped = found(word, stem: stem)
    guard asTyped.id == nil, asTyped.parts.isEmpty,
      let reading = index.corrector.correction(of: word)
    else { return asTyped }
    corrections.append(Query.Correction(word: word, reading: reading))
    return found(reading, stem: index.analyzer.term(of: reading), reading: reading)
  }

  private func found(_ word: String, stem: String, reading: String? = nil) -> Found {
    Found(
      id: index.dictionary.word(stem), parts: index.splitter?.parts(of: word) ?? [],
      reading: reading)
  }

  private mutating func add(partsOf found: Found, _ word: String) -> [Query.ContentWord.Match] {
    found.parts.compactMap { part in
      guard let id = index.dictionary.word(index.analyzer.term(of: part)) else { return nil }
      add(id, .word, IndexBuilder.partWeight, word, .part, reading: part)
      return Query.ContentWord.Match(id: id, worth: IndexBuilder.partWeight)
    }
  }

  /// Adds what stands for `words`: of *n* phrases that the index has, each counts `weight` / √*n*,
  /// since a word with many meanings says less about each.
  private mutating func add(
    _ phrases: [[String]], _ step: Query.Step, weight: Double, for words: String
  ) -> [Query.ContentWord.Match] {
    let known = phrases.map { phrase in
      phrase.compactMap { word -> (word: String, id: TermID)? in
        guard !index.analyzer.isStopWord(word) || phrase.count == 1 else { return nil }
        return index.dictionary.word(index.analyzer.term(of: word)).map { (word, $0) }
      }
    }.filter { !$0.isEmpty }
    let share = weight / Double(known.count).squareRoot()
    var matches: [Query.ContentWord.Match] = []
    for phrase in known {
      for (word, id) in phrase where !matches.contains(where: { $0.id == id }) {
        let part = share / Double(phrase.count)
        add(id, .word, part, words, step, reading: word)
        matches.append(Query.ContentWord.Match(id: id, worth: weight / Double(phrase.count)))
      }
    }
    return matches
  }

  private mutating func addGrams(of word: String, isStopWord: Bool) {
    for gram in Gram.grams(of: word) {
      if let id = index.dictionary.gram(gram) {
        add(id, .gram, 1, word, .pieces, isStopWord: isStopWord)
      }
    }
  }

  private mutating func add(
    _ id: TermID, _ kind: TermKind, _ weight: Double, _ word: String, _ step: Query.Step,
    reading: String? = nil, isStopWord: Bool = false
  ) {
    let place = keys.add(UInt64(kind.rawValue) << 56 | UInt64(id.rawValue))
    if place == terms.count {
      terms.append(
        Query.Term(
          id: id, kind: kind, contentWeight: 0, stopWordWeight: 0, word: word, step: step,
          reading: reading))
    }
    if isStopWord {
      terms[place].stopWordWeight += weight
    } else {
      terms[place].contentWeight += weight
    }
  }
}
