/// The postings of terms: those of one term together and in the order of documents.
struct PostingLists: Sendable {
  private let postings: Table<Posting>

  /// Where the postings of each term start; one entry more than there are terms.
  private let starts: Table<UInt32>

  /// The documents that hold a term, in order; valid as long as these lists are.
  subscript(term: TermID) -> UnsafeBufferPointer<Posting> {
    UnsafeBufferPointer(rebasing: postings.values[range(of: term)])
  }

  /// How many documents hold a term.
  func count(of term: TermID) -> Int { range(of: term).count }

  private func range(of term: TermID) -> Range<Int> {
    Int(starts[term.rawValue])..<Int(starts[term.rawValue + 1])
  }

  /// Postings whose shares are still worked out.
  struct Builder {
    private var postings: [Draft]
    private var starts: [UInt32]

    /// A posting whose share is exact, and may be 0.
    struct Draft: BitwiseCopyable {
      let document: Int32
      var share: Float
    }

    /// The document that held a term last, and how many documents before it did or where the next
    /// posting goes.
    private struct Cursor {
      var last: Int32 = -1
      var next: UInt32 = 0
    }

    /// Adds up what each term of phrases counts for, by document: the share of each run times the amount of
    /// each occurrence; the numbers of the runs never go down.
    /// - Complexity: O(units of the phrases + terms of the different units in a document): one pass counts,
    ///   a second one puts each in its place.
    @inline(__always)
    init(
      _ runs: [PhraseRun], of terms: PhraseTerms, amount: (PhraseTerms.Occurrence) -> Float
    ) {
      let runs = terms.units(of: runs)
      var starts = [UInt32](repeating: 0, count: terms.termCount + 1)
      var cursors = [Cursor](repeating: Cursor(), count: terms.termCount)
      for run in runs {
        terms.forEachTerm(ofUnit: Int(run.unit)) { occurrence in
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

      let count = Int(starts[terms.termCount])
      postings = [Draft](unsafeUninitializedCapacity: count) { postings, initializedCount in
        for run in runs {
          terms.forEachTerm(ofUnit: Int(run.unit)) { occurrence in
            let term = Int(occurrence.term)
            let amount = run.share * amount(occurrence)
            if cursors[term].last == run.number {
              postings[Int(cursors[term].next) - 1].share += amount
            } else {
              postings[Int(cursors[term].next)] = Draft(document: run.number, share: amount)
              cursors[term].last = run.number
              cursors[term].next += 1
            }
          }
        }
        initializedCount = count
      }
      self.starts = starts
    }

    /// Calls `body` with each posting and its term, and keeps what it makes of the share.
    @inline(__always)
    mutating func forEachPosting(_ body: (TermID, inout Draft) -> Void) {
      for term in 0..<(starts.count - 1) {
        for place in Int(starts[term])..<Int(starts[term + 1]) {
          body(TermID(rawValue: term), &postings[place])
        }
      }
    }

    /// Leaves out the postings that count for nothing.
    mutating func removeEmpty() {
      var kept = 0
      for term in 0..<(starts.count - 1) {
        let range = Int(starts[term])..<Int(starts[term + 1])
        starts[term] = UInt32(kept)
        for place in range where postings[place].share > 0 {
          postings[kept] = postings[place]
          kept += 1
        }
      }
      postings.removeSubrange(kept...)
      starts[starts.count - 1] = UInt32(kept)
    }

    consuming func finish() -> PostingLists {
      let packed = Table<Posting>(count: postings.count) { packed in
        for (place, posting) in postings.enumerated() {
          packed.initializeElement(
            at: place, to: Posting(document: posting.document, share: posting.share))
        }
      }
      return PostingLists(postings: packed, starts: Table(starts))
    }
  }
}

extension PostingLists {
  func write(to writer: inout ImageWriter) {
    writer.append(postings)
    writer.append(starts)
  }

  /// Reads the postings of so many terms in so many documents.
  init(
    _ reader: inout ImageReader, termCount: Int, documentCount: Int
  ) throws(Image.Fault) {
    postings = try reader.table()
    starts = try reader.table()
    guard documentCount >= 0, let count = Int32(exactly: documentCount),
      starts.count == termCount + 1, starts.isRising(to: postings.count, byAtMost: count),
      Posting.areAll(postings.values, below: documentCount)
    else { throw .malformed }
  }
}
