#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The TF-IDF weighting Okapi BM25.
///
/// A term's contribution to a document's score is its inverse document frequency times a saturated,
/// length-normalised term frequency. After Robertson, Walker, Jones, Hancock-Beaulieu and Gatford,
/// "Okapi at TREC-3" (1994), with the idf that never turns negative, as Lucene has it.
package struct BM25: Sendable {
  /// How soon further occurrences of a term stop counting.
  package let k1: Double
  /// How much long documents are held back: 0 not at all, 1 fully.
  package let b: Double

  /// With the values that Lucene and others have as theirs, for plain words, so that answers can be compared.
  package static let usual = BM25(k1: 1.2, b: 0.75)
  /// For the fields of tips and for example questions: a long one speaks of more things rather than
  /// longer of one, so its length is held against it almost in full.
  package static let shortTexts = BM25(k1: 1.5, b: 0.9)

  /// How rare a term is, as a natural logarithm; greater than 0.
  package func inverseDocumentFrequency(documentFrequency: Int, documentCount: Int) -> Double {
    let holding = Double(documentFrequency)
    return log(1 + (Double(documentCount) - holding + 0.5) / (holding + 0.5))
  }

  /// What a document's length adds to a frequency before it is divided by.
  ///
  /// Lengths are in words; the average must be more than 0.
  package func norm(length: Int, averageLength: Double) -> Double {
    let relativeLength = Double(length) / averageLength
    return k1 * (1 - b + b * relativeLength)
  }

  /// The share of a term frequency, more than 0, that counts in a document of this norm: from 0 to
  /// `k1 + 1`.
  package func saturation(frequency: Double, norm: Double) -> Double {
    frequency * (k1 + 1) / (frequency + norm)
  }
}
