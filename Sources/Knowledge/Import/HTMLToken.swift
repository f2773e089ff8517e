/// A piece of an HTML page, as it stands in the file.
enum HTMLToken: Hashable, Sendable {
  /// A start tag; names are in lower case.
  case open(name: String, attributes: [HTMLAttribute])
  case close(name: String)
  /// Text with its character references resolved.
  case text(String)
  /// What stands between `<!--` and `-->`.
  case comment(String)
}
