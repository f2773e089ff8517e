/// The postings of one kind of term in one field; lengths are in their shares already.
struct FieldIndex: Sendable {
  private let lists: PostingLists

  /// How many documents there are, those without a term of this kind included.
  let documentCount: Int

  /// Mean terms a document, documents with none included; at least 1, to divide by.
  let averageLength: Double

  private static let weighting = BM25.shortTexts

  /// Counts the terms of phrases, whose numbers never go down, and puts those of one document together.
  ///
  /// Parts of compounds count for a document's frequencies, not for its length.
  /// - Complexity: O(occurrences + terms).
  init(_ runs: [PhraseRun], of terms: PhraseTerms, documentCount: Int) {
    var lengths = [Int32](repeating: 0, count: documentCount)
    for run in runs {
      let length = Double(run.share) * Double(terms.length(of: Int(run.phrase)))
      lengths[Int(run.number)] += Int32(length.rounded())
    }
    let total = lengths.reduce(0) { $0 + Int($1) }
    let averageLength = max(1, Double(total) / Double(max(1, documentCount)))
    let norms = lengths.map {
      Self.weighting.norm(length: Int($0), averageLength: averageLength)
    }

    var frequencies = PostingLists.Builder(runs, of: terms) { $0.amount }
    frequencies.forEachPosting { _, posting in
      posting.share = Float(
        Self.weighting.saturation(
          frequency: Double(posting.share), norm: norms[Int(posting.document)]))
    }
    lists = frequencies.finish()
    self.documentCount = documentCount
    self.averageLength = averageLength
  }

  /// How rare a term is among the documents.
  func inverseDocumentFrequency(of term: TermID) -> Double {
    Self.weighting.inverseDocumentFrequency(
      documentFrequency: documentFrequency(of: term), documentCount: documentCount)
  }

  /// The documents that hold a term, in order; valid as long as this index is.
  func postings(of term: TermID) -> UnsafeBufferPointer<Posting> { lists[term] }

  /// How many documents hold a term.
  func documentFrequency(of term: TermID) -> Int { lists.count(of: term) }
}

extension FieldIndex {
  func write(to writer: inout ImageWriter) {
    writer.append(Int64(documentCount))
    writer.append(averageLength)
    lists.write(to: &writer)
  }

  /// Reads the postings of so many terms.
  init(_ reader: inout ImageReader, termCount: Int) throws(Image.Fault) {
    documentCount = Int(try reader.value(of: Int64.self))
    averageLength = try reader.value()
    guard averageLength >= 1, averageLength.isFinite else { throw .malformed }
    lists = try PostingLists(&reader, termCount: termCount, documentCount: documentCount)
  }
}
