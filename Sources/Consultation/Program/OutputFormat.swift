/// How answers are written.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text
  case json
  case trec
}
