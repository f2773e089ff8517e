import Foundation

/// How much the slow tests do: little in each run, all of it where the environment asks for that.
package enum TestSize {
  /// How many times a reflection is killed: `RUGGESPRAAK_KILLS`, else 12.
  package static let kills = size("RUGGESPRAAK_KILLS", usually: 12)

  /// How many records each of several processes writes: `RUGGESPRAAK_RECORDS`, else 20.
  package static let records = size("RUGGESPRAAK_RECORDS", usually: 20)

  private static func size(_ variable: String, usually usual: Int) -> Int {
    ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usual
  }
}
