/// The postings and lengths of one field.
struct FieldIndex: Sendable {
  /// All postings, those of one term together and in the order of documents.
  private let postings: [Posting]

  /// Where the postings of each term start; one entry more than there are terms.
  private let starts: [Int]

  /// Words a document, counted as they are indexed.
  let lengths: [Int]

  /// Mean words a document, documents with none included; at least 1, to divide by.
  let averageLength: Double

  /// - Parameters:
  ///   - postingsByTerm: a list a term, each in the order of documents.
  ///   - lengths: words a document.
  init(postingsByTerm: [[Posting]], lengths: [Int]) {
    var starts = [0]
    starts.reserveCapacity(postingsByTerm.count + 1)
    var total = 0
    for list in postingsByTerm {
      total += list.count
      starts.append(total)
    }
    self.starts = starts
    postings = postingsByTerm.flatMap { $0 }
    self.lengths = lengths
    averageLength = max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
  }

  /// The documents that hold a term, in order.
  func postings(of term: TermID) -> ArraySlice<Posting> {
    postings[starts[term.rawValue]..<starts[term.rawValue + 1]]
  }

  /// How many documents hold a term.
  func documentFrequency(of term: TermID) -> Int {
    starts[term.rawValue + 1] - starts[term.rawValue]
  }
}
