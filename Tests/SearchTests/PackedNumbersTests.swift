import Search
import TestSupport
import Testing

@Suite("Packed numbers")
struct PackedNumbersTests {
  @Test("come out as they went in, whatever their width", arguments: 0...32)
  func roundTrip(_ width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    for count in [0, 1, 7, 8, 127, 128] {
      let most = width == 0 ? 0 : UInt32.max >> UInt32(32 - width)
      let numbers = (0..<count).map { _ in UInt32.random(in: 0...most, using: &random) }
      var bytes: [UInt8] = []
      PackedNumbers.append(numbers, width: width, to: &bytes)
      #expect(bytes.count == PackedNumbers.size(of: count, width: width))
      bytes += [UInt8](repeating: 0xFF, count: PackedNumbers.padding)
      let read = bytes.withUnsafeBytes { buffer in
        (0..<count).map { PackedNumbers.number(buffer, at: $0, width: width) }
      }
      #expect(read == numbers)
    }
  }

  @Test("are added up, each and 1, as a loop would", arguments: [0, 1, 5, 13, 24])
  func sums(_ width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    let numbers = (0..<128).map { _ in UInt32.random(in: 0..<(1 << UInt32(width)), using: &random) }
    var bytes: [UInt8] = []
    PackedNumbers.append(numbers, width: width, to: &bytes)
    bytes += [UInt8](repeating: 0xFF, count: PackedNumbers.padding)
    var sums = [UInt32](repeating: 0, count: numbers.count)
    bytes.withUnsafeBytes {
      PackedNumbers.sum($0, count: numbers.count, width: width, after: 41, into: &sums)
    }
    var last: UInt32 = 41
    for (sum, number) in zip(sums, numbers) {
      last += number + 1
      #expect(sum == last)
    }
  }

  @Test("take as many bits as the largest needs")
  func width() {
    for (numbers, width) in [([0, 0], 0), ([1, 0], 1), ([3, 4], 3), ([UInt32.max], 32)] {
      #expect(PackedNumbers.width(of: numbers as [UInt32]) == width)
    }
  }
}
