/// A search that leaves out what can't be among the best.
///
/// Block-max MaxScore: passages are taken in windows. In each, the words that together can't lift a
/// passage above the worst of the best are left out at first; a passage that another word found gets
/// their share only as long as it can still be among the best. What is found is what looking at
/// everything finds.
struct PlainScan {
  /// The scores of a window and marks for those above 0; all 0 between two windows.
  private let scores: UnsafeMutablePointer<UInt32>
  private let marks: UnsafeMutablePointer<UInt64>
  /// Room for the passages of a block for each cursor.
  private var blocks: UnsafeMutablePointer<UInt32>
  /// By what each can add to a score, the least first.
  private var cursors: UnsafeMutablePointer<PlainCursor>
  /// The places of the cursors by what they can add in the window, the least first.
  private var order: UnsafeMutablePointer<Int>
  /// By place in the order: what that one can add.
  private var bounds: UnsafeMutablePointer<UInt32>
  /// By place in the order: what all before it can add together; one more at the end.
  private var sums: UnsafeMutablePointer<UInt32>
  private var count = 0
  private var capacity = 0

  /// Passages in the first window, when nothing can be left out yet, and in the largest.
  private static let smallestWindow: UInt32 = 512
  private static let largestWindow: UInt32 = 16_384

  init() {
    let size = Int(Self.largestWindow)
    scores = .allocate(capacity: size)
    scores.initialize(repeating: 0, count: size)
    marks = .allocate(capacity: size / 64)
    marks.initialize(repeating: 0, count: size / 64)
    (blocks, cursors, order, bounds, sums) = Self.room(for: 0)
  }

  private typealias Room = (
    UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<PlainCursor>, UnsafeMutablePointer<Int>,
    UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>
  )

  private static func room(for count: Int) -> Room {
    (
      .allocate(capacity: count * PlainBlock.size), .allocate(capacity: count),
      .allocate(capacity: count), .allocate(capacity: count), .allocate(capacity: count + 1)
    )
  }

  private func deallocateRoom() {
    blocks.deallocate()
    cursors.deallocate()
    order.deallocate()
    bounds.deallocate()
    sums.deallocate()
  }

  func deallocate() {
    scores.deallocate()
    marks.deallocate()
    deallocateRoom()
  }

  /// Makes room for the cursors of a question.
  mutating func start(wordCount: Int) {
    count = 0
    guard wordCount > capacity else { return }
    deallocateRoom()
    capacity = wordCount * 2
    (blocks, cursors, order, bounds, sums) = Self.room(for: capacity)
  }

  /// Adds a cursor, which is given room for the passages of a block.
  mutating func add(_ cursor: (UnsafeMutablePointer<UInt32>) -> PlainCursor) {
    let cursor = cursor(blocks + count * PlainBlock.size)
    var place = count
    while place > 0, cursors[place - 1].bound > cursor.bound {
      (cursors + place).initialize(to: cursors[place - 1])
      place -= 1
    }
    (cursors + place).initialize(to: cursor)
    count += 1
  }

  /// Finds the best of so many passages.
  func run(passages: UInt32, _ best: inout PlainBest) {
    for place in 0..<count {
      order[place] = place
      if best.count <= PlainShares.known { best.skip(to: cursors[place].tenth) }
    }
    sums[0] = 0
    var size = Self.smallestWindow
    var start: UInt32 = 0
    while let first = next(from: start, above: best.bound), first < passages {
      start = min(passages, first + size)
      search(from: first, to: start, &best)
      size = min(size * 2, Self.largestWindow)
    }
  }

  /// A passage before which no further one is good enough; nil where there is none at all.
  private func next(from start: UInt32, above bound: UInt32) -> UInt32? {
    var sum: UInt32 = 0
    var first: UInt32?
    for place in 0..<count {
      sum += cursors[place].bound
      // Those up to here can't lift a passage high enough by themselves.
      guard sum > bound, let next = cursors[place].next(from: start) else { continue }
      first = min(first ?? next, next)
      if next == start { break }
    }
    return first
  }

  /// Takes the best of the passages from `start` up to `end`.
  private func search(from start: UInt32, to end: UInt32, _ best: inout PlainBest) {
    rank(from: start, to: end)
    guard sums[count] > best.bound else { return }
    // How many words can be left out at first.
    var omitted = 0
    while sums[omitted + 1] <= best.bound { omitted += 1 }
    if omitted + 1 == count {
      takeAlone(order[omitted], from: start, to: end, &best)
      return
    }
    for place in omitted..<count where bounds[place] > 0 {
      cursors[order[place]].add(from: start, to: end, scores: scores, marks: marks)
    }
    for slots in 0..<(Int(end - start) + 63) / 64 {
      var rest = marks[slots]
      marks[slots] = 0
      while rest != 0 {
        let slot = slots * 64 + rest.trailingZeroBitCount
        rest &= rest &- 1
        let score = scores[slot]
        scores[slot] = 0
        // Passages come in order, so one that only equals the last of the best doesn't replace it.
        guard score &+ sums[omitted] > best.bound else { continue }
        let passage = start + UInt32(slot)
        let whole = complete(score, of: passage, omitted: omitted, above: best.bound)
        if whole > best.bound { best.add(passage, score: whole) }
      }
    }
  }

  /// Takes the best of the passages of one word, all others being omitted.
  private func takeAlone(
    _ cursor: Int, from start: UInt32, to end: UInt32, _ best: inout PlainBest
  ) {
    let others = sums[count - 1]
    let omitted = count - 1
    cursors[cursor].forEach(from: start, to: end) { bound in
      bound &+ others > best.bound
    } _: { passage, score in
      guard score &+ others > best.bound else { return }
      let whole = complete(score, of: passage, omitted: omitted, above: best.bound)
      if whole > best.bound { best.add(passage, score: whole) }
    }
  }

  /// The score of a passage with what the omitted words add to it; 0 where it can't be above `bound`.
  @inline(__always)
  private func complete(
    _ score: UInt32, of passage: UInt32, omitted: Int, above bound: UInt32
  ) -> UInt32 {
    var score = score
    var place = omitted
    while place > 0 {
      place -= 1
      guard score &+ sums[place + 1] > bound else { return 0 }
      let others = score &+ sums[place]
      let wanted = others > bound ? 0 : bound &- others
      guard let more = cursors[order[place]].score(of: passage, wanted: wanted) else { return 0 }
      score &+= more
    }
    return score
  }

  /// Sorts the cursors by what they can add between two passages, and adds that up.
  private func rank(from start: UInt32, to end: UInt32) {
    for place in 0..<count {
      // What was sorted for the last window is nearly so for this one.
      let cursor = order[place]
      let bound = cursors[cursor].bound(from: start, to: end)
      var free = place
      while free > 0, bounds[free - 1] > bound {
        bounds[free] = bounds[free - 1]
        order[free] = order[free - 1]
        free -= 1
      }
      bounds[free] = bound
      order[free] = cursor
    }
    for place in 0..<count { sums[place + 1] = sums[place] &+ bounds[place] }
  }
}
