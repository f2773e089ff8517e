import BrokenInput
import Foundation
import TestSupport
import Testing

/// Broken inputs for everything that reads what others wrote; `RUGGESPRAAK_FUZZ` says how many each
/// reader gets, and `RUGGESPRAAK_SEED` which.
///
/// An input that brings the tests down is left in the file `ruggespraak-fuzz-<reader>` of the
/// temporary folder; once its fault is mended, it belongs in `Fixtures/Finds`.
@Suite("Broken input", .serialized)
struct FuzzTests {
  /// Far more than any input should take, in seconds of the processor.
  private static let patience = 5.0

  /// How long this thread has worked, in seconds.
  private static var worked: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test("neither stops a reader nor keeps it busy", arguments: Target.allCases)
  func mutations(_ target: Target) throws {
    let surroundings = try target.surroundings()
    var mutator = Mutator(seed: TestSize.seed, seeds: try target.seeds())
    let keepsLast = TestSize.mutations > 1_000
    let last = FileManager.default.temporaryDirectory
      .appendingPathComponent("ruggespraak-fuzz-\(target.rawValue)")
    for round in 0..<TestSize.mutations {
      let bytes = mutator.next()
      if keepsLast { try Data(bytes).write(to: last) }
      let start = Self.worked
      let fault = try target.fault(with: bytes, surroundings)
      let seconds = Self.worked - start
      #expect(
        fault == nil,
        "round \(round): \(String(reflecting: String(decoding: bytes, as: UTF8.self)))")
      #expect(seconds < Self.patience, "round \(round) took \(seconds) s: \(bytes.count) bytes")
    }
    try? FileManager.default.removeItem(at: last)
  }

  /// A number of the tables goes up or down, becomes an extreme one or that of another place, in a
  /// table of any width.
  @Test(
    "of the kept tables, behind a right checksum, brings no search down",
    arguments: KeptTables.allCases)
  func forgedNumbers(_ tables: KeptTables) throws {
    let good = try tables.good()
    #expect(KeptTables.outcome(of: good) == .searched)
    var refused = 0
    var random = SplitMix64(seed: TestSize.seed)
    func number(_ bytes: [UInt8], at place: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 | UInt32(bytes[place + $1]) << (8 * UInt32($1)) }
    }
    for round in 0..<(4 * TestSize.mutations) {
      var bytes = good
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let width = [1, 2, 4, 4, 4, 8].randomElement(using: &random) ?? 4
        // Behind the byte that says which tables these are.
        let place = 1 + Int.random(in: 0..<((good.count - 9) / width), using: &random) * width
        let old = number(bytes, at: place)
        let other = 1 + Int.random(in: 0..<((good.count - 9) / 4), using: &random) * 4
        let new =
          [
            0, .max, 0x7FFF_FFFF, 0x8000_0000, 0x7FC0_0000, old &+ 1, old &- 1, old &+ 1000,
            old << 1,
            number(bytes, at: other), UInt32.random(in: 0...300, using: &random),
          ].randomElement(using: &random) ?? 0
        for byte in 0..<width {
          bytes[place + byte] =
            byte < 4 ? UInt8(truncatingIfNeeded: new >> (8 * UInt32(byte))) : new == .max ? 0xFF : 0
        }
      }
      switch KeptTables.outcome(of: bytes) {
      case .refused: refused += 1
      case .searched: break
      case .wrong(let fault): Issue.record("round \(round): \(fault)")
      }
    }
    // Most numbers can be wrong in a way that shows, and many in one that only shows in a ranking.
    #expect((1..<(4 * TestSize.mutations)).contains(refused))
  }

  static let finds = Repository.files(
    in: "Tests/RobustnessTests/Fixtures/Finds", withExtension: "txt")

  @Test("that was once found stays harmless", arguments: finds)
  func find(_ name: String) throws {
    let target = try #require(Target.allCases.first { name.hasPrefix("\($0.rawValue)@") })
    let path = "\(Repository.path)/Tests/RobustnessTests/Fixtures/Finds/\(name)"
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    let surroundings = try target.surroundings()
    let start = Self.worked
    let fault = try target.fault(with: bytes, surroundings)
    #expect(fault == nil)
    #expect(Self.worked - start < Self.patience)
  }
}
