/// How all tips are written.
package enum TipListing: String, CaseIterable, Sendable {
  case text
  /// A corpus in BEIR layout.
  case jsonl
  /// A booklet.
  case markdown
  /// Lines for the `_bulk` call of OpenSearch or Elasticsearch.
  case opensearch
}
