import Foundation
import TestSupport

/// A folder in which a trainer works: a copy of the content, and the program on the path.
struct Workplace {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["Knowledge", "Prompts"] {
      try FileManager.default.copyItem(
        atPath: "\(Repository.path)/\(name)", toPath: "\(folder.path)/\(name)")
    }
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/bin", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/bin/ruggespraak", withDestinationPath: try Program.path())
    // Nothing is kept of files that changed a moment ago.
    Thread.sleep(forTimeInterval: 0.03)
  }

  /// Runs a shell command in the folder, with nothing to read.
  func run(
    _ command: String, home: TemporaryFolder? = nil, environment: [String: String] = [:]
  ) throws -> Program.Run {
    let path = ["PATH": "\(folder.path)/bin:/usr/bin:/bin"]
    return try Program.run(
      [], bytes: [], home: home, environment: path.merging(environment) { $1 },
      folder: folder.path, command: command)
  }
}
