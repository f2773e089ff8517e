/// The postings and lengths of one kind of term in one field.
struct FieldIndex: Sendable {
  /// All postings, those of one term together and in the order of documents.
  private let postings: Table<Posting>

  /// Where the postings of each term start; one entry more than there are terms.
  private let starts: Table<UInt32>

  /// Terms a document; parts of compounds don't count.
  let lengths: Table<Int32>

  /// Mean terms a document, documents with none included; at least 1, to divide by.
  let averageLength: Double

  /// Sorts counted occurrences by term, and puts those of one document together.
  /// - Complexity: O(occurrences + terms): a counting sort, which keeps the order of documents.
  init(_ counts: TermCounts, termCount: Int, documentCount: Int) {
    var next = [Int](repeating: 0, count: termCount + 1)
    for term in counts.terms { next[Int(term) + 1] += 1 }
    for term in 0..<termCount { next[term + 1] += next[term] }
    let bounds = next
    var sorted = [Posting](
      repeating: Posting(document: 0, frequency: 0), count: counts.postings.count)
    for (term, posting) in zip(counts.terms, counts.postings) {
      sorted[next[Int(term)]] = posting
      next[Int(term)] += 1
    }

    var merged: [Posting] = []
    merged.reserveCapacity(sorted.count)
    var starts: [UInt32] = [0]
    starts.reserveCapacity(termCount + 1)
    for term in 0..<termCount {
      let start = merged.count
      for place in bounds[term]..<bounds[term + 1] {
        let posting = sorted[place]
        if merged.count > start, merged[merged.count - 1].document == posting.document {
          merged[merged.count - 1].frequency += posting.frequency
        } else {
          merged.append(posting)
        }
      }
      starts.append(UInt32(merged.count))
    }
    postings = Table(merged)
    self.starts = Table(starts)
    var lengths = counts.lengths
    while lengths.count < documentCount { lengths.append(0) }
    self.lengths = Table(lengths)
    let total = lengths.reduce(0) { $0 + Int($1) }
    averageLength = max(1, Double(total) / Double(max(1, documentCount)))
  }

  /// How rare a term is among the documents.
  func inverseDocumentFrequency(of term: TermID, by weighting: BM25) -> Double {
    weighting.inverseDocumentFrequency(
      documentFrequency: documentFrequency(of: term), documentCount: lengths.count)
  }

  /// Calls `body` with the place of each document that holds a term, in order, and the share of the
  /// term's frequency in it that counts.
  @inline(__always)
  func forEachShare(of term: TermID, by weighting: BM25, _ body: (Int, Double) -> Void) {
    for posting in postings(of: term) {
      let document = Int(posting.document)
      body(
        document,
        weighting.saturation(
          frequency: Double(posting.frequency), length: Int(lengths.values[document]),
          averageLength: averageLength))
    }
  }

  /// The documents that hold a term, in order; valid as long as this index is.
  func postings(of term: TermID) -> UnsafeBufferPointer<Posting> {
    UnsafeBufferPointer(rebasing: postings.values[range(of: term)])
  }

  /// How many documents hold a term.
  func documentFrequency(of term: TermID) -> Int { range(of: term).count }

  private func range(of term: TermID) -> Range<Int> {
    Int(starts[term.rawValue])..<Int(starts[term.rawValue + 1])
  }
}

extension FieldIndex {
  func write(to writer: inout ImageWriter) {
    writer.append(postings)
    writer.append(starts)
    writer.append(lengths)
    writer.append(averageLength)
  }

  init(_ reader: inout ImageReader) throws(Image.Fault) {
    postings = try reader.table()
    starts = try reader.table()
    lengths = try reader.table()
    averageLength = try reader.value()
    guard starts.isRising(to: postings.count), averageLength >= 1 else { throw .malformed }
  }
}
