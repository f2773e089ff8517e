import Search
import Testing

@Suite("A posting")
struct PostingTests {
  @Test(
    "keeps its document, whatever its share",
    arguments: [0, 1, 255, 4095, 4096, Int32(Posting.mostDocuments - 1)])
  func document(_ document: Int32) {
    for share: Float in [0, 1, 63.9] {
      #expect(Posting(document: document, share: share).document == Int(document))
    }
  }

  @Test("keeps its share with an error of at most 1 in 256")
  func share() {
    var share: Float = 0x1p-26
    while share < 63 {
      for document: Int32 in [0, 77_777] {
        let kept = Posting(document: document, share: share).share
        #expect(abs(kept - Double(share)) <= Double(share) / 256)
      }
      share *= 1.0137
    }
  }

  @Test("keeps simple numbers as they are", arguments: [0.5, 1, 2, 2.5, 23])
  func simple(_ share: Double) {
    #expect(Posting(document: 3, share: Float(share)).share == share)
  }

  @Test("never takes a larger share for a smaller one")
  func order() {
    let shares = stride(from: 0 as Float, to: 40, by: 0.00173)
      .map { Posting(document: 0, share: $0).share }
    #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(shares).count > 1000)
  }

  @Test("keeps hardly anything as the least, never as nothing", arguments: [0, 1e-12, 1e-8])
  func least(_ share: Float) {
    #expect(Posting(document: 9, share: share).share == 1 / Double(1 << 26))
    #expect(Posting(document: 9, share: share).document == 9)
  }

  @Test("is noticed at every place where its document is not there", arguments: 0...20)
  func range(count: Int) {
    func areAll(_ postings: [Posting]) -> Bool {
      postings.withUnsafeBufferPointer { Posting.areAll($0, below: 8) }
    }
    let postings = [Posting](repeating: Posting(document: 7, share: 63.9), count: count)
    #expect(areAll(postings))
    for place in postings.indices {
      for document in [8, 9, Int32(Posting.mostDocuments - 1)] {
        var changed = postings
        changed[place] = Posting(document: document, share: 0)
        #expect(!areAll(changed))
      }
    }
  }
}
