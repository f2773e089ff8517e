#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system tells about this run.
package enum Surroundings {
  package static var environment: [String: String] { ProcessInfo.processInfo.environment }

  /// The path of the running program, links resolved where the system tells it.
  package static var executable: String {
    let resolved = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    if let resolved { return resolved }
    let typed = CommandLine.arguments.first ?? ""
    guard let path = realpath(typed, nil) else { return typed }
    defer { free(path) }
    return String(cString: path)
  }

  /// The home folder of the account, as the system's list of accounts has it; nil where it is on none.
  package static var home: String? {
    getpwuid(getuid()).map { String(cString: $0.pointee.pw_dir) }
  }

  /// A path that means the same in every working folder.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
  }

  /// Today in local time, as `2026-01-15`.
  package static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }
}
