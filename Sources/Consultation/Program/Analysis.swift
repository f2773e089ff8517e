/// How texts and questions are read.
package enum Analysis: String, CaseIterable, Sendable {
  /// With all that helps to find an answer: stems, compounds, pairs, pieces, synonyms, votes.
  case full
  /// As words only, to compare with other engines on the same work.
  case plain
}
