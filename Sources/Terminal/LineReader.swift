/// Something to ask lines from.
package protocol LineReader: AnyObject {
  /// Shows a prompt and waits for a line.
  /// - Parameter prompt: What is shown before the line, where there is someone to see it.
  /// - Returns: A line, or why there is none.
  /// - Throws: `InputError` or `OutputError`.
  func readLine(prompt: StyledText) throws -> LineInput

  /// Does the same with a line that already holds `draft`, to be edited, where lines can be.
  func readLine(prompt: StyledText, editing draft: String) throws -> LineInput
}

extension LineReader {
  package func readLine(prompt: StyledText, editing draft: String) throws -> LineInput {
    try readLine(prompt: prompt)
  }
}
