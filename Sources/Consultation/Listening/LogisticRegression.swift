#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What speaks for each of some labels, learned from examples.
///
/// Multinomial logistic regression (Bishop, "Pattern Recognition and Machine Learning", 2006, 4.3.4),
/// learned by stochastic gradient descent in one order, so the same examples give the same numbers.
struct LogisticRegression {
  /// A term of an example with its share in it; the squares of all shares add up to 1.
  struct Share {
    let term: Int32
    let value: Float
  }

  /// By term, then by label: how much the term speaks for the label.
  let weights: [Float]
  /// By label: what speaks for it before a term was read.
  let biases: [Float]

  /// How often every example is looked at.
  private static let rounds = 8
  /// How far the first step goes; each round goes less far.
  private static let firstStep: Float = 4
  /// How much less far the biases go than the weights.
  private static let biasStep: Float = 0.02

  /// Labels are added up so many at once; those beyond the last one stay 0.
  private typealias Block = SIMD8<Float>

  /// Learns from examples with a label each, from 0 on.
  /// - Complexity: O(shares × labels).
  init(_ examples: [[Share]], labels: [Int], labelCount: Int, termCount: Int) {
    let blockCount = (labelCount + Block.scalarCount - 1) / Block.scalarCount
    var weights = [Block](repeating: .zero, count: termCount * blockCount)
    var biases = [Block](repeating: .zero, count: blockCount)
    var scores = [Float](repeating: 0, count: labelCount)
    // Side by side in memory, where all are looked at again and again.
    let shares = examples.flatMap(\.self)
    var starts = [0]
    for example in examples { starts.append(starts[starts.count - 1] + example.count) }
    // Examples of a label stand together; a stride without a common factor mixes them.
    let stride = Self.stride(through: examples.count)
    weights.withUnsafeMutableBufferPointer { weights in
      for round in 0..<Self.rounds {
        let step = Self.firstStep / (1 + Float(round) * 0.5)
        for turn in examples.indices {
          let number = (turn * stride + round) % examples.count
          let places = starts[number]..<starts[number + 1]
          for block in 0..<blockCount {
            var sum = biases[block]
            for place in places {
              sum += shares[place].value * weights[Int(shares[place].term) * blockCount + block]
            }
            for label in Self.labels(of: block, labelCount) {
              scores[label] = sum[label % Block.scalarCount]
            }
          }
          Self.normalise(&scores)
          for block in 0..<blockCount {
            var change = Block.zero
            for label in Self.labels(of: block, labelCount) {
              change[label % Block.scalarCount] =
                step * ((label == labels[number] ? 1 : 0) - scores[label])
            }
            biases[block] += Self.biasStep * change
            for place in places {
              weights[Int(shares[place].term) * blockCount + block] += shares[place].value * change
            }
          }
        }
      }
    }
    self.weights = (0..<termCount).flatMap { term in
      (0..<labelCount).map { label in
        weights[term * blockCount + label / Block.scalarCount][label % Block.scalarCount]
      }
    }
    self.biases = (0..<labelCount).map {
      biases[$0 / Block.scalarCount][$0 % Block.scalarCount]
    }
  }

  /// The labels that are added up in a block.
  private static func labels(of block: Int, _ labelCount: Int) -> Range<Int> {
    let first = block * Block.scalarCount
    return first..<min(first + Block.scalarCount, labelCount)
  }

  /// Turns scores into probabilities.
  static func normalise(_ scores: inout [Float]) {
    let most = scores.max() ?? 0
    var sum: Float = 0
    for label in scores.indices {
      scores[label] = exp(scores[label] - most)
      sum += scores[label]
    }
    for label in scores.indices { scores[label] /= sum }
  }

  /// A number near the golden section of `count` that has no factor in common with it.
  static func stride(through count: Int) -> Int {
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    var stride = max(1, Int(Double(count) * 0.618))
    while divisor(stride, count) > 1 { stride += 1 }
    return stride
  }
}
