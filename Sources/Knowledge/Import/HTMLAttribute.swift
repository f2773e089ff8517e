/// A name in a start tag, with its value; the value is empty where there is none.
struct HTMLAttribute: Hashable, Sendable {
  /// In lower case.
  let name: String
  let value: String
}
