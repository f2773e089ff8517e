/// The postings and lengths of one kind of term in one field.
struct FieldIndex: Sendable {
  /// All postings, those of one term together and in the order of documents.
  private let postings: Table<Posting>

  /// Where the postings of each term start; one entry more than there are terms.
  private let starts: Table<UInt32>

  /// How many documents there are, those without a term of this kind included.
  let documentCount: Int

  /// Mean terms a document, documents with none included; at least 1, to divide by.
  let averageLength: Double

  private static let weighting = BM25()

  /// The document that held a term last, and how many documents before it did or where the next
  /// posting goes.
  private struct Cursor {
    var last: Int32 = -1
    var next: UInt32 = 0
  }

  /// Counts the terms of phrases, whose numbers never go down, and puts those of one document together.
  ///
  /// Parts of compounds count for a document's frequencies, not for its length.
  /// - Complexity: O(occurrences + terms): one pass counts, a second one puts each in its place.
  init(_ runs: [PhraseRun], of terms: PhraseTerms, documentCount: Int) {
    var starts = [UInt32](repeating: 0, count: terms.termCount + 1)
    var lengths = [Int32](repeating: 0, count: documentCount)
    var cursors = [Cursor](repeating: Cursor(), count: terms.termCount)
    for run in runs {
      let length = Double(run.share) * Double(terms.length(of: Int(run.phrase)))
      lengths[Int(run.number)] += Int32(length.rounded())
      terms.forEachTerm(of: Int(run.phrase)) { occurrence in
        let term = Int(occurrence.term)
        if cursors[term].last != run.number {
          cursors[term].last = run.number
          cursors[term].next += 1
        }
      }
    }
    for term in 0..<terms.termCount {
      starts[term + 1] = starts[term] + cursors[term].next
      cursors[term] = Cursor(next: starts[term])
    }

    let total = lengths.reduce(0) { $0 + Int($1) }
    let averageLength = max(1, Double(total) / Double(max(1, documentCount)))
    let norms = lengths.map {
      Self.weighting.norm(length: Int($0), averageLength: averageLength)
    }

    let count = Int(starts[terms.termCount])
    let sorted = [Posting](unsafeUninitializedCapacity: count) { postings, initializedCount in
      for run in runs {
        terms.forEachTerm(of: Int(run.phrase)) { occurrence in
          let term = Int(occurrence.term)
          let amount = run.share * occurrence.amount
          if cursors[term].last == run.number {
            postings[Int(cursors[term].next) - 1].share += amount
          } else {
            postings[Int(cursors[term].next)] = Posting(document: run.number, share: amount)
            cursors[term].last = run.number
            cursors[term].next += 1
          }
        }
      }
      initializedCount = count
      // Until here a posting holds the whole frequency.
      for place in 0..<count {
        postings[place].share = Float(
          Self.weighting.saturation(
            frequency: Double(postings[place].share),
            norm: norms[Int(postings[place].document)]))
      }
    }
    postings = Table(sorted)
    self.starts = Table(starts)
    self.documentCount = documentCount
    self.averageLength = averageLength
  }

  /// How rare a term is among the documents.
  func inverseDocumentFrequency(of term: TermID) -> Double {
    Self.weighting.inverseDocumentFrequency(
      documentFrequency: documentFrequency(of: term), documentCount: documentCount)
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
    writer.append(Int64(documentCount))
    writer.append(averageLength)
  }

  /// Reads the postings of so many terms.
  init(_ reader: inout ImageReader, termCount: Int) throws(Image.Fault) {
    postings = try reader.table()
    starts = try reader.table()
    let documentCount = Int32(exactly: try reader.value(of: Int64.self))
    averageLength = try reader.value()
    guard let documentCount, documentCount >= 0, starts.count == termCount + 1,
      starts.isRising(to: postings.count, byAtMost: documentCount),
      averageLength >= 1, averageLength.isFinite
    else { throw .malformed }
    self.documentCount = Int(documentCount)
    var range = RangeCheck()
    let mostShare = Float(Self.weighting.k1 + 1)
    for posting in postings.values {
      range.take(posting.document, upTo: documentCount - 1)
      range.take(posting.share, upTo: mostShare)
    }
    guard range.holds else { throw .malformed }
  }
}
