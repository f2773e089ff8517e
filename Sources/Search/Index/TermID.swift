/// A term's place among those of its kind: dense, from 0, in the order of first occurrence.
struct TermID: Hashable, Sendable {
  let rawValue: Int
}
