/// A run of passages with their words counted; parts can be made side by side.
package struct PlainPart: Sendable {
  let words: WordTable
  let ids: [String]
  /// Words a passage.
  let lengths: [Int32]
  /// Where the postings of each word start; one entry more than there are words.
  let starts: Table<Int>
  /// Each word's postings in the order of passages, which are numbered from 0 in this part.
  let postings: Table<PlainPosting>
}
