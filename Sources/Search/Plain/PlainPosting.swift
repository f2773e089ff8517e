/// How often a word stands in a passage, at least once.
struct PlainPosting: BitwiseCopyable {
  let passage: UInt32
  let frequency: UInt32
}
