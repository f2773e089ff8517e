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
  typealias Share = (term: Int, value: Float)

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
    var biases = [Float](repeating: 0, count: labelCount)
    var sums = [Block](repeating: .zero, count: blockCount)
    var scores = biases
    // Examples of a label stand together; a stride without a common factor mixes them.
    let stride = Self.stride(through: examples.count)
    weights.withUnsafeMutableBufferPointer { weights in
      for round in 0..<Self.rounds {
        let step = Self.firstStep / (1 + Float(round) * 0.5)
        for turn in examples.indices {
          let number = (turn * stride + round) % examples.count
          for label in biases.indices {
            sums[label / Block.scalarCount][label % Block.scalarCount] = biases[label]
          }
          for share in examples[number] {
            for block in 0..<blockCount {
              sums[block] += share.value * weights[share.term * blockCount + block]
            }
          }
          for label in scores.indices {
            scores[label] = sums[label / Block.scalarCount][label % Block.scalarCount]
          }
          Self.normalise(&scores)
          for label in scores.indices {
            let change = step * ((label == labels[number] ? 1 : 0) - scores[label])
            biases[label] += Self.biasStep * change
            sums[label / Block.scalarCount][label % Block.scalarCount] = change
          }
          for share in examples[number] {
            for block in 0..<blockCount {
              weights[share.term * blockCount + block] += share.value * sums[block]
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
    self.biases = biases
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
