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
