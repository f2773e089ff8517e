/// A place in a file that people edit.
package struct SourceLocation: Hashable, Sendable, Comparable {
  /// The file, as it is shown: relative to the folder that was given.
  package let file: String

  /// The line, counted from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line) < (right.file, right.line)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The form that editors turn into a link: `nl/wachten.md:12`.
  package var description: String { "\(file):\(line)" }
}
