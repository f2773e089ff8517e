import Foundation

/// How much the slow tests do: little in each run, all of it where the environment asks for that.
package enum TestSize {
  /// How many times a reflection is killed: `RUGGESPRAAK_KILLS`, else 12.
  package static let kills = size("RUGGESPRAAK_KILLS", usually: 12)

  /// How many records each of several processes writes: `RUGGESPRAAK_RECORDS`, else 20.
  package static let records = size("RUGGESPRAAK_RECORDS", usually: 20)

  /// Every how manieth hostile text goes through the built program: `RUGGESPRAAK_PAYLOAD_STEP`, else 12.
  package static let payloadStep = size("RUGGESPRAAK_PAYLOAD_STEP", usually: 12)

  /// How many signals are sent at random moments, at each place: `RUGGESPRAAK_SIGNALS`, else 6.
  package static let signals = size("RUGGESPRAAK_SIGNALS", usually: 6)

  /// How many mutated inputs each reader gets: `RUGGESPRAAK_FUZZ`, else 150.
  package static let mutations = size("RUGGESPRAAK_FUZZ", usually: 150)

  /// How many bytes of a kept index are flipped for the program: `RUGGESPRAAK_FLIPS`, else 8.
  package static let flips = size("RUGGESPRAAK_FLIPS", usually: 8)

  /// How many bytes a file that costs much has: `RUGGESPRAAK_BOMB`, else 100,000.
  package static let bomb = size("RUGGESPRAAK_BOMB", usually: 100_000)

  /// From which number the random tests start: `RUGGESPRAAK_SEED`, else 8; to repeat a failure.
  package static let seed = UInt64(clamping: size("RUGGESPRAAK_SEED", usually: 8))

  private static func size(_ variable: String, usually usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usual
  }
}
