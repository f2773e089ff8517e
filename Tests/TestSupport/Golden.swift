import Foundation

/// An expected output in a file.
///
/// Where the file is missing, or `RECORD_GOLDENS` is set, it is written, and the comparison fails:
/// what was recorded has to be read by a person first.
package enum Golden {
  /// Nil where `text` is what the file, named relative to the checkout, holds; else what to tell
  /// the tester.
  package static func difference(_ text: String, from file: String) -> String? {
    let path = "\(Repository.path)/\(file)"
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil
    guard !isRecording, let expected = try? String(contentsOfFile: path, encoding: .utf8) else {
      try? text.write(toFile: path, atomically: false, encoding: .utf8)
      return "recorded \(file); read it and run the test again"
    }
    guard text != expected else { return nil }
    let found = text.components(separatedBy: "\n")
    let wanted = expected.components(separatedBy: "\n")
    let line = zip(found, wanted).prefix { $0 == $1 }.count
    func show(_ lines: [String]) -> String { line < lines.count ? lines[line] : "(nothing)" }
    return """
      differs from \(file) on line \(line + 1)
        expected: \(show(wanted))
        found:    \(show(found))
      """
  }
}
